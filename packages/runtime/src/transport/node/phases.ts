import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';

import type { Phase } from '../../errors/transport-error.ts';

/** IPv4 or IPv6: nothing is looked up. */
const address = /^[\d.]+$|:/;

/** Reports how far a new connection to `host` is. */
export function reportPhases(socket: Socket | TLSSocket, host: string, onPhase: (phase: Phase) => void): void {
  const secure = 'encrypted' in socket;
  if (socket.connecting) {
    onPhase(address.test(host) ? 'connect' : 'lookup');
    socket.once('lookup', () => onPhase('connect'));
    socket.once('connect', () => onPhase(secure ? 'tls' : 'headers'));
  } else {
    onPhase(secure ? 'tls' : 'headers');
  }
  if (secure) socket.once('secureConnect', () => onPhase('headers'));
}
