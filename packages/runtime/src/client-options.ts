import type { AnswerCheck } from './answer/answer-check.ts';
import type { Interceptor } from './call/call.ts';
import type { Clock } from './clock.ts';
import type { Credentials, CredentialsProvider } from './credentials/credentials.ts';
import type { OptionNames } from './given-options.ts';
import type { Transport } from './transport/transport.ts';

/** Options of a client; `Edition` names the editions that its service has. */
export interface ClientOptions<Edition extends string = 'main'> {
  /**
   * The edition of the service: its place, where keys are looked for, and what it lacks.
   *
   * @defaultValue 'main'
   */
  readonly edition?: Edition | undefined;
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
   * Time for a whole call, in milliseconds, from credentials to the last byte of the answer, with all attempts and the
   * waits between them.
   *
   * @defaultValue 30000
   */
  readonly timeoutMs?: number | undefined;
  /**
   * Time for one attempt, in milliseconds: from the lookup of the host to the last byte of the answer.
   *
   * @defaultValue 10000
   */
  readonly attemptTimeoutMs?: number | undefined;
  /**
   * Most attempts of a call; 1 for no retries. One more each is made at once when a connection that was kept open turns
   * out to be gone, and when the clock had to be corrected.
   *
   * @defaultValue 3
   */
  readonly attempts?: number | undefined;
  /** Names the calling program in `User-Agent`, before the name of this library: `billing/1.2`. */
  readonly userAgent?: string | undefined;
  /**
   * Whether requests are checked before they are sent.
   *
   * @defaultValue true
   */
  readonly validate?: boolean | undefined;
  /**
   * Looks at good answers once more: `strictAnswers()` refuses those that are not as documented, or tells of them. Left
   * out, a field of another type is kept as it came, and of a key that stands twice the last counts.
   */
  readonly answers?: AnswerCheck | undefined;
  /** What sends requests, instead of the runtime's own HTTP. */
  readonly transport?: Transport | undefined;
  /** Functions around every call; the first is the outermost. */
  readonly interceptors?: readonly Interceptor[] | undefined;
  /** Clock of signatures, time rules, timeouts and waits. */
  readonly clock?: Clock | undefined;
  /** Gives numbers from 0 to 1, for the length of waits, instead of `Math.random`. */
  readonly random?: (() => number) | undefined;
}

/** Names of the options of a client. */
export const clientOptionNames: OptionNames<ClientOptions> = {
  edition: true,
  credentials: true,
  endpoint: true,
  allowInsecureEndpoint: true,
  timeoutMs: true,
  attemptTimeoutMs: true,
  attempts: true,
  userAgent: true,
  validate: true,
  answers: true,
  transport: true,
  interceptors: true,
  clock: true,
  random: true,
};

/** Options of one call. */
export interface CallOptions {
  /** Ends the call at once, in whatever it is doing. */
  readonly signal?: AbortSignal | undefined;
  /** Time for this call, in milliseconds, instead of the client's. */
  readonly timeoutMs?: number | undefined;
}

/** Names of the options of a call. */
export const callOptionNames: OptionNames<CallOptions> = { signal: true, timeoutMs: true };
