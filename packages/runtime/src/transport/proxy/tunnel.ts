import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

import { codeInChain } from '../../errors/error-cause.ts';
import { TransportError } from '../../errors/transport-error.ts';
import type { ProxyAddress } from './proxy-address.ts';
import type { Target } from './proxy-choice.ts';

/**
 * Opens a tunnel through a proxy, and calls back with its end here, or with a TransportError of the phase `proxy`. It
 * shows the proxy's host and port, never its user or password.
 */
export function openTunnel(
  proxy: ProxyAddress,
  target: Target,
  signal: AbortSignal | undefined,
  callback: (error: Error | null, socket?: Duplex) => void,
): void {
  const host = target.host.includes(':') ? `[${target.host}]` : target.host;
  const path = `${host}:${String(target.port)}`;
  const headers: Record<string, string> = { Host: path };
  if (proxy.authorization !== undefined) headers['Proxy-Authorization'] = proxy.authorization;
  const request = process.getBuiltinModule(proxy.secure ? 'node:https' : 'node:http').request({
    host: proxy.host,
    port: proxy.port,
    method: 'CONNECT',
    path,
    headers,
    agent: false,
    // See requestOptions.
    auth: undefined,
    insecureHTTPParser: false,
    maxHeaderSize: undefined,
    socketPath: undefined,
    ...(signal === undefined ? {} : { signal }),
  });
  const fail = (what: string, retry: 'never' | 'later', cause?: Error): void => {
    const sentence = `The proxy ${proxy.host}:${String(proxy.port)} ${what}.`;
    callback(new TransportError({ kind: 'network', phase: 'proxy', sentence, retry, cause }));
  };
  request.on('connect', ({ statusCode = 0 }: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (statusCode !== 200) {
      socket.destroy();
      return fail(`refused to connect to ${path}: HTTP ${String(statusCode)}`, statusCode >= 500 ? 'later' : 'never');
    }
    if (head.length > 0) socket.unshift(head);
    callback(null, socket);
  });
  request.on('error', (error) => {
    const code = codeInChain(error);
    fail(`cannot be used${code === undefined ? '' : ` (${code})`}`, 'later', error);
  });
  request.end();
}
