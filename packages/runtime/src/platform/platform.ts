import type { CredentialsSource } from '../credentials/credentials-source.ts';
import type { KeyNames } from '../service-description.ts';
import type { Transport } from '../transport/transport.ts';

/** A keyed hash, HMAC-SHA256, whose key stays inside. */
export interface Mac {
  /** The code of `data` (text is UTF-8), as 32 bytes. */
  readonly digest: (data: string) => Uint8Array;
  /** The code of `data` (text is UTF-8), as 64 lower-case hexadecimal digits. */
  readonly hex: (data: string) => string;
}

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What is needed of a `Channel`. */
export interface WaitChannel {
  /** Whether somebody listens. */
  readonly hasSubscribers: boolean;
  /** Tells those who listen. */
  readonly publish: (message: object) => void;
}

/** What is needed of a `TracingChannel`. */
export interface CallChannel {
  /** Whether somebody listens. */
  readonly hasSubscribers: boolean;
  /** Runs `work`, and tells about its start, its end and its error; `context` goes with each event. */
  readonly tracePromise: <T>(work: () => Promise<T>, context: object) => Promise<T>;
}

/**
 * What differs between Node and everything else. `#platform` in package.json picks the implementation; both are
 * synchronous where it matters, so that signing never waits.
 */
export interface Platform {
  /** The bytes of a text in UTF-8. */
  readonly encode: (text: string) => Uint8Array;
  /** Lower-case hexadecimal SHA-256 of `data` (text is UTF-8). */
  readonly sha256Hex: (data: string | Uint8Array) => string;
  /** Prepares a key (text is UTF-8) for many codes. */
  readonly mac: (key: string | Uint8Array) => Mac;
  /** What sends requests unless the client is given a transport. */
  readonly transport: Transport;
}

/** What is around a program, for those who look for it. Apart from {@link Platform}, so that a bundle can do without. */
export interface Surroundings {
  /** Environment of the process as it is now; empty where there is none. */
  readonly environment: () => Environment;
  /**
   * Files that may hold a key with these names, those of Volcengine when left out; in the home folder of the user, when
   * no other is given. None where there are no files.
   */
  readonly keyFiles: (keys: KeyNames | undefined, homeFolder: string | undefined) => readonly CredentialsSource[];
  /**
   * Where programs that watch a process hear of calls: `volc-live:call` of `node:diagnostics_channel`; `undefined` where
   * there is no such thing.
   */
  readonly callChannel: CallChannel | undefined;
  /** The same for single attempts of a call: `volc-live:attempt`. */
  readonly attemptChannel: CallChannel | undefined;
  /** The same for waits between attempts: `volc-live:wait`, which is told of each before it begins. */
  readonly waitChannel: WaitChannel | undefined;
}
