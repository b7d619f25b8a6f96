import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { editionHosts } from '../edition.ts';
import type { Engine } from '../engine.ts';
import type { MockOptions } from '../mock-options.ts';
import { pageOf } from '../page/page.ts';
import { Accounts } from './accounts.ts';
import { answerClientError } from './client-error.ts';
import { nodeHttp } from './node-http.ts';
import { type House, refuseTunnel, serve } from './serve.ts';

/** What a server is started with. Everything may be left out. */
export interface MockServerOptions extends MockOptions {
  /** Port to listen on; left out: a free one. */
  readonly port?: number;
  /** Address to listen on; left out: 127.0.0.1, so that no other machine can call it. */
  readonly host?: string;
  /** Names in `Host` that are answered beside this machine's own and those of all editions. */
  readonly allowedHosts?: readonly string[];
}

/** A running server, and the engine behind it. */
export interface MockServer extends Engine {
  /** `http://127.0.0.1:4711`, to give to clients as their endpoint. */
  readonly url: string;
  readonly port: number;
  /** What control endpoints are called with, another one each time. */
  readonly controlToken: string;
  /** Address of the page, with the token after `#`, which browsers never send. */
  readonly page: string;
  /** Ends all connections and the server. */
  readonly close: () => Promise<void>;
}

/** Starts a server over an account of its own. Rejects when the port cannot be had, and says why. */
export async function startMockServer(options: MockServerOptions = {}): Promise<MockServer> {
  const host = options.host ?? '127.0.0.1';
  const accounts = new Accounts(options);
  const controlToken = randomBytes(24).toString('base64url');
  const own = [...(options.allowedHosts ?? []).map((name) => name.toLowerCase()), nameInHost(host)];
  const house: House = { accounts, controlToken, own, hosts: [...own, ...editionHosts], page: pageOf };
  const server = nodeHttp.createServer(limits, (request, response) => serve(request, response, house));
  server.on('clientError', answerClientError);
  server.on('connect', refuseTunnel);
  server.on('checkExpectation', (request, response) => serve(request, response, house));
  const { port } = await listen(server, options.port ?? 0, host);
  const url = `http://${nameInHost(host)}:${port}`;
  return { ...accounts.main, url, port, controlToken, page: `${url}/#${controlToken}`, close: () => close(server) };
}

/** No client may hold the server by being slow or long-winded. */
const limits = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 16_384,
  requireHostHeader: false,
};

function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: Error & { readonly code?: string }) => {
      reject(new Error(`The mock cannot listen on ${host}:${port} (${error.code ?? 'unknown'}). Choose another port.`));
    });
    server.listen({ port, host }, () => {
      const address = server.address();
      if (address !== null && typeof address === 'object') resolve(address);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** An address as it stands in a URL and in `Host`: IPv6 in brackets. */
function nameInHost(host: string): string {
  return host.includes(':') ? `[${host}]` : host.toLowerCase();
}
