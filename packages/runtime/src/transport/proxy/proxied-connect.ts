import type { Agent } from 'node:http';
import type { Duplex } from 'node:stream';

import type { Connect } from '../node/connections.ts';
import { requestSignal } from '../node/request-options.ts';
import type { ProxyChoice, Target } from './proxy-choice.ts';
import { openTunnel } from './tunnel.ts';

/** What Node hands to the opening of a connection, as far as it is of interest here. */
interface ConnectionOptions {
  readonly host?: string | null | undefined;
  readonly port?: number | string | null | undefined;
  readonly [requestSignal]?: AbortSignal;
}

/** Opens connections through the proxy that `choose` names, and the others directly. TLS goes through the tunnel. */
export function throughProxy(choose: ProxyChoice): Connect {
  return (direct, secure): Agent['createConnection'] =>
    (options, callback) => {
      const { host, port, [requestSignal]: signal }: ConnectionOptions = options;
      const target: Target = { host: host ?? '', port: Number(port), secure };
      const proxy = choose(target);
      if (proxy === undefined || callback === undefined) return direct(options, callback);
      openTunnel(proxy, target, signal, (error, socket) => {
        if (error !== null || socket === undefined) callback(error, undefined as never);
        else if (secure) callback(null, direct(Object.assign({}, options, { socket })) as Duplex);
        else callback(null, socket);
      });
      return undefined;
    };
}
