import type { Interceptor } from './call/call.ts';
import type { Clock } from './clock.ts';
import type { Credentials, CredentialsProvider } from './credentials/credentials.ts';
import type { Transport } from './transport/transport.ts';

/** Options of a client. */
export interface ClientOptions {
  /**
   * Credentials, or a function that gives them and is asked before every attempt. They win over every other source.
   * Left out: `defaultCredentials()`, that is the environment, then files in the home folder.
   */
  readonly credentials?: Credentials | CredentialsProvider | undefined;
  /** `https://host` or `https://host:port` instead of the service's own; `http:` for this machine only. */
  readonly endpoint?: string | undefined;
  /** Lets `endpoint` be `http:` on another machine. Everybody on the way can then read requests and tokens. */
  readonly allowInsecureEndpoint?: boolean | undefined;
  /**
   * Time for a whole call, in milliseconds, from credentials to the last byte of the answer.
   *
   * @defaultValue 30000
   */
  readonly timeoutMs?: number | undefined;
  /** Names the calling program in `User-Agent`, before the name of this library: `billing/1.2`. */
  readonly userAgent?: string | undefined;
  /**
   * Whether requests are checked before they are sent.
   *
   * @defaultValue true
   */
  readonly validate?: boolean | undefined;
  /** What sends requests, instead of the runtime's own HTTP. */
  readonly transport?: Transport | undefined;
  /** Functions around every call; the first is the outermost. */
  readonly interceptors?: readonly Interceptor[] | undefined;
  /** Clock of signatures, time rules and timeouts. */
  readonly clock?: Clock | undefined;
}

/** Options of one call. */
export interface CallOptions {
  /** Ends the call at once, in whatever it is doing. */
  readonly signal?: AbortSignal | undefined;
  /** Time for this call, in milliseconds, instead of the client's. */
  readonly timeoutMs?: number | undefined;
}
