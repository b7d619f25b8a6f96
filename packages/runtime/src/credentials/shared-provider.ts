import { type Credentials, type CredentialsProvider, endOf, readCredentials } from './credentials.ts';

/** New credentials are asked for when those that are kept end sooner than in so many milliseconds. */
const marginMs = 60_000;

/** Credentials that end sooner than in so many milliseconds are not used while new ones may come: a request takes its time. */
const lastMs = 10_000;

/** A provider that has not answered for so many milliseconds is asked again by the next call. */
const patienceMs = 10_000;

/**
 * Asks a provider once for all calls that wait at the same time, and keeps what it gave, if it is good, until it ends. In
 * the last minute new ones are asked for, and calls go on with the old ones meanwhile; in the last ten seconds they wait.
 * Credentials without an end are asked for before every attempt. When new ones cannot be had, those that have not ended
 * yet are used.
 *
 * @param now - the time of day, in milliseconds since the epoch
 */
export function sharedProvider(provider: CredentialsProvider, now: () => number): CredentialsProvider {
  let kept: { readonly credentials: Credentials; readonly end: number } | undefined;
  let asked: { readonly answer: Promise<Credentials>; readonly at: number } | undefined;

  const ask = async (): Promise<Credentials> => {
    const given: unknown = await provider();
    // Checked before it is kept: what is broken would otherwise be used until its end.
    const end = endOf(given);
    // Who asks through another provider, as clients that share a role do, is told the end too.
    const credentials = { ...readCredentials(given, 'The credentials provider'), expiresAt: end };
    kept = end === undefined ? undefined : { credentials, end };
    return credentials;
  };
  return async () => {
    const moment = now();
    if (kept !== undefined && kept.end - moment > marginMs) return kept.credentials;
    if (asked === undefined || Math.abs(moment - asked.at) > patienceMs) {
      const own = { answer: ask(), at: moment };
      asked = own;
      const forget = (): void => {
        if (asked === own) asked = undefined;
      };
      own.answer.then(forget, forget);
    }
    const spare = kept;
    if (spare !== undefined && spare.end - moment > lastMs) return spare.credentials;
    try {
      return await asked.answer;
    } catch (error) {
      if (spare !== undefined && spare.end > now()) return spare.credentials;
      throw error;
    }
  };
}
