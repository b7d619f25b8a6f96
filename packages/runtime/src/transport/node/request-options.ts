import type { Agent, RequestOptions } from 'node:http';

import type { TransportRequest } from '../transport.ts';

/** Key under which the opening of a connection finds the signal of the request for which it is opened. */
export const requestSignal: unique symbol = Symbol('signal');

/** Where a request goes, as `node:http` takes it. */
export interface NodeTarget {
  readonly url: string;
  readonly secure: boolean;
  readonly host: string;
  readonly hostname: string;
  readonly port: number;
  readonly path: string;
}

/** Takes a URL apart. */
export function readTarget(url: string): NodeTarget {
  const { protocol, host, hostname, port, pathname, search } = new URL(url);
  const secure = protocol === 'https:';
  const defaultPort = secure ? 443 : 80;
  return {
    url,
    secure,
    host,
    hostname: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port || defaultPort),
    path: pathname + search,
  };
}

/** A request as `node:http` takes it. */
export function requestOptions(
  { method, headers, body }: TransportRequest,
  { host, hostname, port, path, secure }: NodeTarget,
  agent: Agent,
  signal: AbortSignal,
): RequestOptions {
  const list = ['Host', host, 'Accept-Encoding', 'gzip'];
  for (const name of Object.keys(headers)) list.push(name, headers[name]!);
  if (body !== undefined) list.push('Content-Length', String(body.byteLength));
  const options = {
    protocol: secure ? 'https:' : 'http:',
    hostname,
    port,
    path,
    method,
    headers: list,
    agent,
    [requestSignal]: signal,
    // Node would read these from Object.prototype, should somebody have written there.
    auth: undefined,
    insecureHTTPParser: false,
    maxHeaderSize: undefined,
    socketPath: undefined,
    // Zero is none. A request that is given none looks for one on its prototype.
    timeout: 0,
  };
  return options as RequestOptions;
}
