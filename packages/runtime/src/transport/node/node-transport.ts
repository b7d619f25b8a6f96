import type { Transport } from '../transport.ts';
import { type Connect, openConnections } from './connections.ts';
import { exchange } from './exchange.ts';
import type { NodeTransportOptions } from './node-transport-options.ts';

/** A transport that keeps connections open. */
export interface NodeTransport extends Transport {
  /** Closes the connections, also those in use. */
  readonly close: () => void;
}

/** Makes a transport over `node:http` and `node:https`. `connect` opens its connections, through a proxy for example. */
export function createNodeTransport(options: NodeTransportOptions, connect?: Connect): NodeTransport {
  const connections = openConnections(options, connect);
  const { unverifiedTls = 'warn' } = options;
  const context = { connections, firstPhase: connect === undefined ? 'connect' : 'proxy', unverifiedTls } as const;
  const send: Transport = (request, transportOptions) => exchange(request, transportOptions, context);
  return Object.assign(send, { close: connections.close });
}
