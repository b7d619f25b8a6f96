import type { LookupFunction } from 'node:net';

/** Options of the transport over `node:http`. */
export interface NodeTransportOptions {
  /** Finds the addresses of a host, instead of the system: a function like `dns.lookup`. */
  readonly lookup?: LookupFunction | undefined;
  /** Certificates, as PEM, of the authorities that are trusted; left out, those that Node trusts. */
  readonly ca?: string | readonly string[] | undefined;
  /**
   * Most connections to one host at a time; further requests wait for one, within their time.
   *
   * @defaultValue Infinity
   */
  readonly maxSockets?: number | undefined;
  /**
   * What to do when the environment variable NODE_TLS_REJECT_UNAUTHORIZED is 0, so that Node takes any certificate:
   * `warn`, once in the process, or `refuse` to send.
   *
   * @defaultValue 'warn'
   */
  readonly unverifiedTls?: 'warn' | 'refuse' | undefined;
}
