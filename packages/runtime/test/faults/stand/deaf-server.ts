import { connect, type Socket } from 'node:net';
import { Worker } from 'node:worker_threads';

import { pause } from './leftovers.ts';

/** Listens with the shortest queue, and then never runs again. */
const deaf = `
  const { createServer } = require('node:net');
  const { parentPort, workerData } = require('node:worker_threads');
  const server = createServer(() => undefined);
  server.listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
    parentPort.postMessage(server.address().port);
    setImmediate(() => Atomics.wait(new Int32Array(workerData), 0, 0));
  });
`;

/** A port on which nobody accepts, and whose queue is full. */
export async function deafServer(): Promise<{ readonly port: number; readonly close: () => Promise<unknown> }> {
  const lock = new SharedArrayBuffer(4);
  const worker = new Worker(deaf, { eval: true, workerData: lock });
  const port = await new Promise<number>((resolve) => {
    worker.once('message', resolve);
  });
  worker.unref();
  await pause(20);
  const fillers: Socket[] = [];
  // The queue holds a few; it is full when a connection stays half open.
  for (let full = false; !full && fillers.length < 200; ) {
    const socket = connect(port, '127.0.0.1').on('error', () => undefined).unref();
    fillers.push(socket);
    await pause(20);
    full = socket.connecting;
  }
  return {
    port,
    close: () => {
      for (const socket of fillers) socket.destroy();
      Atomics.notify(new Int32Array(lock), 0);
      return worker.terminate();
    },
  };
}
