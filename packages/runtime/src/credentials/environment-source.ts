import { ConfigurationError } from '../errors/configuration-error.ts';
import type { Environment } from '../platform/platform.ts';
import { readCredentials } from './credentials.ts';
import type { KeyNames } from '../service-description.ts';
import type { CredentialsSource, Finding } from './credentials-source.ts';
import { volcengineKeys } from './key-names.ts';

/** Credentials in the environment: VOLC_ACCESSKEY, VOLC_SECRETKEY and, if temporary, VOLC_SESSION_TOKEN. */
export function environmentSource(environment: () => Environment, keys: KeyNames = volcengineKeys): CredentialsSource {
  return {
    name: `the environment variables ${keys.accessKeyId} and ${keys.secretAccessKey}`,
    look: () => Promise.resolve().then(() => findIn(environment(), keys)),
  };
}

function findIn(environment: Environment, { accessKeyId: idName, secretAccessKey: secretName, sessionToken: tokenName }: KeyNames): Finding {
  const accessKeyId = valueOf(environment, idName);
  const secretAccessKey = valueOf(environment, secretName);
  if (accessKeyId === undefined && secretAccessKey === undefined) return { absent: 'are not set' };
  if (accessKeyId === undefined || secretAccessKey === undefined) {
    const [set, missing] = accessKeyId === undefined ? [secretName, idName] : [idName, secretName];
    throw new ConfigurationError({
      sentence: `The environment variable ${set} is set, but ${missing} is not. Set both, or neither.`,
    });
  }
  const sessionToken = tokenName === undefined ? undefined : valueOf(environment, tokenName);
  const sourceName = `The environment (${idName}, ${secretName})`;
  return { credentials: readCredentials({ accessKeyId, secretAccessKey, sessionToken }, sourceName) };
}

/** Empty counts as not set, as in most shells and CI systems. */
function valueOf(environment: Environment, name: string): string | undefined {
  const value = Object.hasOwn(environment, name) ? environment[name] : undefined;
  return value === '' ? undefined : value;
}
