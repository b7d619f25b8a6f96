import type { ClientRequest, IncomingMessage } from 'node:http';

import type { Phase } from '../../errors/transport-error.ts';
import { TransportError } from '../../errors/transport-error.ts';
import type { TransportOptions, TransportRequest, TransportResponse } from '../transport.ts';
import { headerOf, readBody } from './body.ts';
import type { Connections } from './connections.ts';
import { reportPhases } from './phases.ts';
import { type NodeTarget, readTarget, requestOptions } from './request-options.ts';
import { checkTlsIsVerified } from './unverified-tls.ts';

/** What requests of one transport are sent with. */
export interface ExchangeContext {
  readonly connections: Connections;
  /** What is waited for before there is a connection. */
  readonly firstPhase: Phase;
  readonly unverifiedTls: 'warn' | 'refuse';
  /** Where the last request went: the next one mostly goes there too. */
  lastTarget?: NodeTarget;
}

/** Connections that have carried a request before. */
const used: WeakSet<object> = /* @__PURE__ */ new WeakSet();

/** Sends one request over a connection that is kept open, and resolves to whatever answer comes. */
export function exchange(
  request: TransportRequest,
  options: TransportOptions,
  context: ExchangeContext,
): Promise<TransportResponse> {
  return new Promise((resolve, reject) => {
    const { signal, onPhase, maxBodyBytes } = options;
    const target = context.lastTarget?.url === request.url ? context.lastTarget : readTarget(request.url);
    context.lastTarget = target;
    const { secure } = target;
    const { agent, module } = context.connections.of(secure);
    let sent = false;
    let reused = false;
    let answered = false;

    onPhase(context.firstPhase);
    const outgoing: ClientRequest = module.request(requestOptions(request, target, agent, signal));
    const fail = (error: unknown): void => {
      signal.removeEventListener('abort', abort);
      outgoing.destroy();
      reject(error);
    };
    const abort = (): void => fail(new Error('The request was aborted.'));
    if (signal.aborted) return abort();
    signal.addEventListener('abort', abort);

    const send = (): void => {
      sent = true;
      onPhase('headers');
      outgoing.end(request.body);
    };
    outgoing.on('socket', (socket) => {
      options.onConnection?.(used.has(socket));
      if (used.has(socket)) {
        reused = true;
        // What is in the socket by now, an end or an answer to nothing, is seen before anything is sent.
        setImmediate(() => {
          if (!outgoing.destroyed) send();
        });
        return;
      }
      used.add(socket);
      try {
        if (secure) checkTlsIsVerified(context.unverifiedTls);
      } catch (error) {
        return fail(error);
      }
      reportPhases(socket, target.hostname, onPhase);
      outgoing.end(request.body);
      sent = true;
    });
    outgoing.on('error', (error: NodeJS.ErrnoException) => {
      if (reused && !sent && !signal.aborted) startAgain();
      else fail(reused && !answered ? goneOrElse(error) : error);
    });
    outgoing.on('response', (response: IncomingMessage) => {
      if (!sent) return startAgain();
      answered = true;
      onPhase('body', { get: (name) => headerOf(response, name) });
      readBody(response, maxBodyBytes, finish, fail);
    });

    // Node would close the connection without a word.
    outgoing.on('upgrade', ({ statusCode: status }: IncomingMessage, socket) => {
      socket.destroy();
      const sentence = `HTTP ${String(status)} wants to speak another protocol, which was not asked for.`;
      fail(new TransportError({ kind: 'response-format', sentence, status }));
    });

    function finish(response: TransportResponse): void {
      signal.removeEventListener('abort', abort);
      // The rest of a redirect is of no interest; without effect when the answer is complete.
      if (response.status >= 300 && response.status < 400) outgoing.destroy();
      resolve(response);
    }
    /** Nothing of the request has left this machine. */
    function startAgain(): void {
      signal.removeEventListener('abort', abort);
      outgoing.destroy();
      resolve(exchange(request, options, context));
    }
  });
}

/** The other side had closed a kept connection, and did not know yet when the request was sent; or it is another error. */
function goneOrElse(cause: NodeJS.ErrnoException): Error {
  if (cause.code !== 'ECONNRESET' && cause.code !== 'EPIPE') return cause;
  const sentence = 'A connection that had been kept open was gone.';
  return new TransportError({ kind: 'network', sentence, phase: 'headers', retry: 'now', cause });
}
