import { surroundings } from '#platform';

import { ConfigurationError } from '../errors/configuration-error.ts';
import type { Environment } from '../platform/platform.ts';
import type { KeyNames } from '../service-description.ts';
import { type CredentialsSource, type Finding, isForbidden } from './credentials-source.ts';
import type { Credentials, CredentialsProvider } from './credentials.ts';
import { environmentSource } from './environment-source.ts';

/** Where {@link defaultCredentials} looks. */
export interface CredentialsPlaces {
  /** Environment variables; those of the process when left out. */
  readonly environment?: Environment | undefined;
  /** Names of variables and files; those of Volcengine when left out. */
  readonly keys?: KeyNames | undefined;
  /** Home folder; that of the user when left out. */
  readonly homeFolder?: string | undefined;
}

/**
 * The provider of a client that is given no credentials. It takes the first of:
 *
 * 1. the environment: `VOLC_ACCESSKEY`, `VOLC_SECRETKEY` and, if temporary, `VOLC_SESSION_TOKEN`;
 * 2. `~/.volc/config`, JSON with `ak` and `sk`, or with `VOLC_ACCESSKEY` and `VOLC_SECRETKEY`;
 * 3. `~/.volc/credentials`, INI with `access_key_id` and `secret_access_key` under `[default]`.
 *
 * Files are looked for on Node alone.
 * An edition of the service has other names: its variables, and `config` in a folder of its own.
 *
 * What was found is kept. The provider rejects with a ConfigurationError when there is nothing in any of them (it names
 * them all), and when one of them is broken.
 */
export function defaultCredentials(places: CredentialsPlaces = {}): CredentialsProvider {
  const { environment, homeFolder, keys } = places;
  const sources = [
    environmentSource(environment === undefined ? surroundings.environment : () => environment, keys),
    ...surroundings.keyFiles(keys, homeFolder),
  ];
  let found: Promise<Credentials> | undefined;
  return async () => {
    found ??= findFirst(sources);
    try {
      return await found;
    } catch (error) {
      // The next call looks again: the caller may have set what was missing.
      found = undefined;
      throw error;
    }
  };
}

async function findFirst(sources: readonly CredentialsSource[]): Promise<Credentials> {
  const tried: string[] = [];
  for (const source of sources) {
    const finding = await source.look().catch(unlessForbidden);
    if ('credentials' in finding) return finding.credentials;
    tried.push(`${source.name} ${finding.absent}`);
  }
  throw new ConfigurationError({
    sentence: `No credentials were found: ${tried.join('; ')}. Set one of these, or give the client credentials.`,
  });
}

function unlessForbidden(error: unknown): Finding {
  if (isForbidden(error)) return { absent: 'may not be looked at by this program' };
  throw error;
}
