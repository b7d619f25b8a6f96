import type { Agent } from 'node:http';
import type { AgentOptions } from 'node:https';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';

import type { NodeTransportOptions } from './node-transport-options.ts';
import { readingIntoOneBuffer } from './one-buffer.ts';

/** Idle connections are closed after this time, in milliseconds, before the other side does it. */
const idleMs = 15_000;

/** Opens the connections of an agent in its own way; `direct` is the agent's. */
export type Connect = (direct: Agent['createConnection'], secure: boolean) => Agent['createConnection'];

/** What requests of one protocol are made with. */
export interface Protocol {
  /** `node:https` or `node:http`. */
  readonly module: Pick<typeof import('node:http'), 'request'>;
  /** Opens connections, and keeps them. */
  readonly agent: Agent;
}

/** Connections to servers, kept open between requests. */
export interface Connections {
  /** For `https:`, or for `http:`. */
  readonly of: (secure: boolean) => Protocol;
  /** Closes what is open. */
  readonly close: () => void;
}

/** Modules of Node are loaded when the first connection is opened: they take longer than the rest of this package. */
export function openConnections({ lookup, ca, maxSockets = Infinity }: NodeTransportOptions, connect?: Connect): Connections {
  const options: AgentOptions = { keepAlive: true, maxSockets, scheduling: 'lifo' };
  if (lookup !== undefined) options.lookup = lookup;
  if (ca !== undefined) options.ca = typeof ca === 'string' ? ca : [...ca];
  let plain: Protocol | undefined;
  let secured: Protocol | undefined;
  return {
    of: (secure) => (secure ? (secured ??= open(secure)) : (plain ??= open(secure))),
    close: () => {
      for (const protocol of [plain, secured]) protocol?.agent.destroy();
    },
  };

  function open(secure: boolean): Protocol {
    const module: typeof import('node:http') | typeof import('node:https') = process.getBuiltinModule(secure ? 'node:https' : 'node:http');
    return { module, agent: guarded(new module.Agent(options), secure, connect) };
  }
}

/** Node keeps the listeners of a socket in an ordinary object, and would take what is in `Object.prototype` for some. */
function withPlainListeners<Connection extends Duplex | null | undefined>(socket: Connection): Connection {
  const listeners: unknown = Reflect.get(socket ?? {}, '_events');
  if (typeof listeners === 'object') Object.setPrototypeOf(listeners, null);
  return socket;
}

/**
 * Makes an agent watch its idle connections. What arrives there answers nothing that was asked: the connection is
 * closed, so that it can never be taken for the answer to the next request.
 */
function guarded(agent: Agent, secure: boolean, connect: Connect | undefined): Agent {
  const direct: Agent['createConnection'] = agent.createConnection.bind(agent);
  const open: Agent['createConnection'] = (given, callback) => withPlainListeners(direct(given, callback));
  // A proxy and what is behind it share a connection, each with a reader of its own.
  agent.createConnection = connect === undefined ? readingIntoOneBuffer(open) : connect(open, secure);
  const keep = agent.keepSocketAlive.bind(agent);
  const reuse = agent.reuseSocket.bind(agent);
  agent.keepSocketAlive = (socket) => {
    const kept: unknown = keep(socket);
    if (kept !== true || socket.readableLength > 0) return false;
    socket.on('data', closeThis);
    closeAfter(socket, idleMs);
    return true;
  };
  agent.reuseSocket = (socket, request) => {
    socket.off('data', closeThis);
    closeAfter(socket, 0);
    reuse(socket, request);
  };
  return agent;
}

/** Closes a connection after so many idle milliseconds, or never for 0. That of a proxy may be no socket. */
function closeAfter(socket: Duplex & Partial<Pick<Socket, 'setTimeout'>>, ms: number): void {
  socket.setTimeout?.(ms);
}

function closeThis(this: Duplex): void {
  this.destroy();
}
