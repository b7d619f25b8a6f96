import type { Credentials } from './credentials.ts';

/** What a source has: credentials, or the reason why it has none, as the end of a sentence: `is not set`. */
export type Finding = { readonly credentials: Credentials } | { readonly absent: string };

/** A place where credentials may be. */
export interface CredentialsSource {
  /** The place, for messages: `~/.volc/config`. Never a value. */
  readonly name: string;
  /**
   * Looks there. Rejects with a ConfigurationError when the place has something that is broken or only half of a key,
   * because going on to the next place could mean another account.
   */
  readonly look: () => Promise<Finding>;
}
