import { errorCode } from '../errors/error-cause.ts';
import { isError } from '../errors/is-error.ts';
import type { Credentials } from './credentials.ts';

/** What a source has: credentials, or the reason why it has none, as the end of a sentence: `is not set`. */
export type Finding = { readonly credentials: Credentials } | { readonly absent: string };

/** A place where credentials may be. */
export interface CredentialsSource {
  /** The place, for messages: `~/.volc/config`. Never a value. */
  readonly name: string;
  /**
   * Looks there. Rejects with a ConfigurationError when the place has something that is broken or only half of a key,
   * because going on to the next place could mean another account; and with whatever the runtime throws when it does not
   * let the program look, see {@link isForbidden}.
   */
  readonly look: () => Promise<Finding>;
}

/** Whether Deno, or Node with `--permission`, does not let the program look. */
export function isForbidden(error: unknown): boolean {
  return isError(error) && (error.name === 'NotCapable' || errorCode(error) === 'ERR_ACCESS_DENIED');
}
