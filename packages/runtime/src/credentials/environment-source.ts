import { ConfigurationError } from '../errors/configuration-error.ts';
import type { Environment } from '../platform/platform.ts';
import { readCredentials } from './credentials.ts';
import type { CredentialsSource, Finding } from './credentials-source.ts';

const idName = 'VOLC_ACCESSKEY';
const secretName = 'VOLC_SECRETKEY';
const tokenName = 'VOLC_SESSION_TOKEN';
const sourceName = `The environment (${idName}, ${secretName})`;

/** Credentials in the environment: VOLC_ACCESSKEY, VOLC_SECRETKEY and, if temporary, VOLC_SESSION_TOKEN. */
export function environmentSource(environment: () => Environment): CredentialsSource {
  return {
    name: `the environment variables ${idName} and ${secretName}`,
    look: () => Promise.resolve().then(() => findIn(environment())),
  };
}

function findIn(environment: Environment): Finding {
  const accessKeyId = valueOf(environment, idName);
  const secretAccessKey = valueOf(environment, secretName);
  if (accessKeyId === undefined && secretAccessKey === undefined) return { absent: 'are not set' };
  if (accessKeyId === undefined || secretAccessKey === undefined) {
    const [set, missing] = accessKeyId === undefined ? [secretName, idName] : [idName, secretName];
    throw new ConfigurationError({
      sentence: `The environment variable ${set} is set, but ${missing} is not. Set both, or neither.`,
    });
  }
  const sessionToken = valueOf(environment, tokenName);
  return { credentials: readCredentials({ accessKeyId, secretAccessKey, sessionToken }, sourceName) };
}

/** Empty counts as not set, as in most shells and CI systems. */
function valueOf(environment: Environment, name: string): string | undefined {
  const value = Object.hasOwn(environment, name) ? environment[name] : undefined;
  return value === '' ? undefined : value;
}
