import { ConfigurationError } from '../errors/configuration-error.ts';
import type { Credentials, CredentialsProvider } from './credentials.ts';

/** Credentials that end sooner than in so many milliseconds are not used any more: a request takes its time. */
const marginMs = 60_000;

/** A provider that has not answered for so many milliseconds is asked again by the next call. */
const patienceMs = 10_000;

/**
 * Asks a provider once for all calls that wait at the same time, and keeps what it gave until a minute before it ends.
 * Credentials without an end are asked for before every attempt. When new ones cannot be had, those that have not ended
 * yet are used.
 *
 * @param now - the time of day, in milliseconds since the epoch
 */
export function sharedProvider(provider: CredentialsProvider, now: () => number): CredentialsProvider {
  let kept: { readonly credentials: Credentials; readonly end: number } | undefined;
  let asked: { readonly answer: Promise<Credentials>; readonly at: number } | undefined;

  const ask = async (): Promise<Credentials> => {
    const credentials = await provider();
    const end = endOf(credentials);
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
    try {
      return await asked.answer;
    } catch (error) {
      if (spare !== undefined && spare.end > now()) return spare.credentials;
      throw error;
    }
  };
}

/** When credentials end, in milliseconds since the epoch; undefined where they do not say. */
function endOf(given: unknown): number | undefined {
  const end = typeof given === 'object' && given !== null && Object.hasOwn(given, 'expiresAt') ? Reflect.get(given, 'expiresAt') : undefined;
  if (end === undefined) return undefined;
  const ms = end instanceof Date ? end.getTime() : end;
  if (typeof ms === 'number' && Number.isFinite(ms)) return ms;
  throw new ConfigurationError({
    sentence: 'The expiresAt of the credentials provider must be a Date or milliseconds since the epoch.',
  });
}
