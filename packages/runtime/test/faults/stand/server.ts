import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';

import { credentials } from './canaries.ts';
import { Exchange } from './exchange.ts';
import { type Received, requestReader } from './request-reader.ts';
import { type Keyring, signatureFault, timeOf } from './signature-check.ts';

/** Answers a request, or does whatever else a server can do to a connection. */
export type Answer = (exchange: Exchange) => unknown;

/** Options of {@link startServer}. */
export interface ServerOptions {
  readonly tls?: TlsOptions;
  readonly host?: string;
  readonly port?: number;
  /** Takes a connection instead of reading requests from it. */
  readonly onSocket?: (socket: Socket, connection: number) => void;
  /** Whether signatures are checked; they are unless a row is about wrong ones. */
  readonly verify?: boolean;
  /** Furthest that an X-Date may be from the time of arrival, in milliseconds. */
  readonly maxSkewMs?: number;
  readonly keys?: Keyring;
}

/** A server on this machine that counts, and checks each signature. It never keeps the process alive. */
export interface FaultServer {
  readonly origin: string;
  readonly port: number;
  /** Requests that came whole. */
  readonly requests: readonly Received[];
  /** Connections that were opened so far. */
  readonly connections: () => number;
  /** Connections that are open now. */
  readonly open: () => number;
  /** Request ids that were sent. */
  readonly ids: readonly string[];
  /** What was wrong with requests. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

/** Starts a server that answers as `answer` does. */
export async function startServer(answer: Answer, options: ServerOptions = {}): Promise<FaultServer> {
  const { tls, host = '127.0.0.1', port = 0, onSocket, verify = true, maxSkewMs = 15_000 } = options;
  const { keys = { [credentials.accessKeyId]: credentials.secretAccessKey } } = options;
  const sockets = new Set<Socket>();
  const requests: Received[] = [];
  const ids: string[] = [];
  const faults: string[] = [];
  let connections = 0;

  const connected = (socket: Socket): void => {
    const connection = ++connections;
    sockets.add(socket);
    socket.unref();
    socket.setNoDelay(true);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    if (onSocket !== undefined) return onSocket(socket, connection);
    let onConnection = 0;
    socket.on('data', requestReader((request) => {
      requests.push(request);
      onConnection++;
      if (verify) {
        const fault = signatureFault(request, keys);
        if (fault !== undefined) faults.push(`request ${String(requests.length)} ${fault}`);
        if (Math.abs(timeOf(request) - Date.now()) > maxSkewMs) faults.push(`request ${String(requests.length)} has an old X-Date`);
      }
      answer(new Exchange({ request, socket, number: requests.length, connection, onConnection, ids }));
    }));
  };
  const server: Server = tls === undefined ? createServer(connected) : createTlsServer(tls, connected);
  server.on('tlsClientError', () => undefined);
  server.on('connection', (socket: Socket) => {
    if (tls === undefined) return;
    sockets.add(socket);
    socket.unref();
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  server.unref();
  const bound = (server.address() as AddressInfo).port;
  return {
    origin: `${tls === undefined ? 'http' : 'https'}://${host}:${String(bound)}`,
    port: bound,
    requests,
    connections: () => connections,
    open: () => sockets.size,
    ids,
    faults,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
