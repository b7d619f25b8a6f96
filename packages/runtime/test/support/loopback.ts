import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A server on this machine. */
export interface Loopback {
  /** `http://127.0.0.1:<port>`. */
  readonly origin: string;
  /** Connections that were opened so far. */
  readonly connections: () => number;
  /** Requests that came so far. */
  readonly requests: () => number;
  /** Settles when the first connection is closed. */
  readonly closed: Promise<void>;
  /** Ends it and every connection. */
  readonly close: () => Promise<void>;
}

/** Starts a server that answers as `answer` does. */
export async function listen(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Loopback> {
  const sockets = new Set<Socket>();
  let connections = 0;
  let requests = 0;
  let close: () => void;
  const closed = new Promise<void>((resolve) => {
    close = resolve;
  });
  const server = createServer((request, response) => {
    requests++;
    answer(request, response);
  });
  server.on('connection', (socket) => {
    connections++;
    sockets.add(socket);
    socket.on('close', () => {
      sockets.delete(socket);
      close();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    connections: () => connections,
    requests: () => requests,
    closed,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** The whole body of a request. */
export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
