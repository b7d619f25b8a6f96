import { Worker } from 'node:worker_threads';

import { goodBody } from './exchange.ts';

/** Answers each request after some time, whatever the thread of the caller does meanwhile. */
const server = `
  const { createServer } = require('node:http');
  const { parentPort, workerData } = require('node:worker_threads');
  const server = createServer((request, response) => {
    parentPort.postMessage('request');
    request.resume();
    setTimeout(() => response.end(workerData.body), workerData.delayMs);
  });
  server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));
`;

/** A server in a thread of its own. */
export interface ThreadedServer {
  readonly origin: string;
  /** Requests that came so far, as far as this thread was told. */
  readonly requests: () => number;
  readonly close: () => Promise<unknown>;
}

/** Starts a server that gives a good answer after `delayMs` milliseconds. */
export async function threadedServer(delayMs: number): Promise<ThreadedServer> {
  const worker = new Worker(server, { eval: true, workerData: { delayMs, body: goodBody } });
  const port = await new Promise<number>((resolve) => {
    worker.once('message', resolve);
  });
  let requests = 0;
  worker.on('message', () => requests++);
  worker.unref();
  return { origin: `http://127.0.0.1:${String(port)}`, requests: () => requests, close: () => worker.terminate() };
}
