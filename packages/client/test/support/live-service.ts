import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { type Expected, faultOfSignature } from './signature-check.ts';

/** A request as the service got it. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly action: string | null;
  readonly version: string | null;
  readonly contentType: string | undefined;
  readonly userAgent: string | undefined;
  readonly body: unknown;
  /** What is wrong with the signature; empty when nothing is. */
  readonly fault: string;
}

/** An answer of the service. */
export interface Reply {
  readonly status: number;
  readonly body: string;
}

/** A service on this machine that knows nothing of the packages. */
export interface LiveService {
  readonly endpoint: string;
  readonly received: readonly Received[];
  /** What it answers from now on. */
  readonly reply: (reply: Reply) => void;
  readonly close: () => Promise<void>;
}

/** Starts a service that expects signatures of `expected`. */
export async function startLiveService(expected: Expected): Promise<LiveService> {
  const received: Received[] = [];
  let reply: Reply = { status: 200, body: '{"ResponseMetadata":{"RequestId":"id-1"},"Result":{}}' };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
      received.push({
        method: request.method ?? '',
        path: pathname,
        action: searchParams.get('Action'),
        version: searchParams.get('Version'),
        contentType: request.headers['content-type'],
        userAgent: request.headers['user-agent'],
        body: JSON.parse(body.toString()),
        fault: faultOfSignature(request, body, expected),
      });
      response.writeHead(reply.status, { 'content-type': 'application/json' }).end(reply.body);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    endpoint: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    received,
    reply: (next) => {
      reply = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
