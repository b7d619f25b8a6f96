import { type Action, defineAction } from '../action.ts';
import { repeatedQuery } from '../call/query-parameters.ts';
import type { ClientOptions } from '../client-options.ts';
import { systemClock } from '../clock.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { givenOptions, type OptionNames } from '../given-options.ts';
import { isJsonObject, ownField } from '../own-field.ts';
import { ServiceClient } from '../service-client.ts';
import { secondsOf } from '../times/instant-text.ts';
import type { Credentials, CredentialsProvider } from './credentials.ts';
import { sharedProvider } from './shared-provider.ts';

/** Which role to take, and how to ask for it. */
export interface AssumeRoleOptions extends Pick<ClientOptions, 'credentials' | 'endpoint' | 'timeoutMs' | 'transport' | 'clock'> {
  /** The role: `trn:iam::2100000000:role/usage-reader`. */
  readonly roleTrn: string;
  /**
   * Name of the session, for the audit log of the account.
   *
   * @defaultValue 'volc-live'
   */
  readonly sessionName?: string | undefined;
  /**
   * How long the temporary credentials last, in seconds; new ones are asked for a minute before they end.
   *
   * @defaultValue 3600
   */
  readonly durationSeconds?: number | undefined;
  /** A policy, as JSON, that takes rights away from those of the role. */
  readonly policy?: string | undefined;
  /**
   * Region in the scope of the signature.
   *
   * @defaultValue 'cn-north-1'
   */
  readonly region?: string | undefined;
}

const optionNames: OptionNames<AssumeRoleOptions> = {
  roleTrn: true,
  sessionName: true,
  durationSeconds: true,
  policy: true,
  region: true,
  credentials: true,
  endpoint: true,
  timeoutMs: true,
  transport: true,
  clock: true,
};

interface AssumeRoleRequest {
  readonly RoleTrn: string;
  readonly RoleSessionName: string;
  readonly DurationSeconds: number;
  readonly Policy?: string;
}

/** AssumeRole of the token service, version 2018-01-01. */
const AssumeRole: Action<AssumeRoleRequest, unknown> = /* @__PURE__ */ defineAction({
  name: 'AssumeRole',
  version: '2018-01-01',
  query: repeatedQuery,
  idempotent: true,
  quota: 20,
  validate: () => ({ ok: true }),
});

/**
 * A provider of temporary credentials of a role. It asks the token service (`sts.volcengineapi.com`, over https), signs
 * with `credentials` (left out: those of `defaultCredentials()`), and keeps what it was given until shortly before its end,
 * for all clients that share the provider.
 *
 * @throws ConfigurationError for an option that cannot be used. The provider rejects with what the call to the token
 *   service rejects with.
 */
export function assumeRole(options: AssumeRoleOptions): CredentialsProvider {
  const given = givenOptions(options, optionNames, 'of assumeRole');
  const { roleTrn, sessionName = 'volc-live', durationSeconds = 3600, policy, region = 'cn-north-1', clock = systemClock } = given;
  const { credentials, endpoint, timeoutMs, transport } = given;
  if (typeof roleTrn !== 'string' || !/^trn:[!-~]+$/.test(roleTrn)) throw unusable('roleTrn', 'a text that begins with "trn:"');
  if (typeof sessionName !== 'string' || !/^[\w.@=,-]{2,64}$/.test(sessionName)) throw unusable('sessionName', '2 to 64 letters, digits and any of _.@=,-');
  if (!(Number.isInteger(durationSeconds) && durationSeconds >= 900)) throw unusable('durationSeconds', 'a whole number of seconds, 900 or more');
  if (policy !== undefined && typeof policy !== 'string') throw unusable('policy', 'JSON, as a text');
  if (typeof region !== 'string' || region === '') throw unusable('region', 'a text such as cn-north-1');
  const sts = new ServiceClient(
    { name: 'sts', version: '2018-01-01', host: 'sts.volcengineapi.com', path: '/', region, signingService: 'sts', retryableCodes: [] },
    { credentials, endpoint, timeoutMs, transport, clock },
  );
  const request: AssumeRoleRequest = {
    RoleTrn: roleTrn,
    RoleSessionName: sessionName,
    DurationSeconds: durationSeconds,
    ...(policy !== undefined && { Policy: policy }),
  };
  const ask = async (): Promise<Credentials> => {
    // Counted from before the call by our own clock, whatever clock the service has.
    const askedAt = clock.now();
    return readAnswer(await sts.call(AssumeRole, request), askedAt, durationSeconds * 1000);
  };
  return sharedProvider(ask, () => clock.now());
}

/** The credentials in an answer; they are checked like all that a provider gives. They may end sooner than asked for. */
function readAnswer(result: unknown, askedAt: number, durationMs: number): Credentials {
  const given = isJsonObject(result) ? ownField(result, 'Credentials') : undefined;
  const sessionToken = isJsonObject(given) ? ownField(given, 'SessionToken') : undefined;
  // Without its token a temporary key is an unknown key to every service.
  if (!isJsonObject(given) || typeof sessionToken !== 'string' || sessionToken === '') {
    throw new ConfigurationError({ sentence: 'The token service answered without credentials, or without their token.' });
  }
  const lasts = (timeOf(given, 'ExpiredTime') - timeOf(given, 'CurrentTime')) * 1000;
  return {
    accessKeyId: ownField(given, 'AccessKeyId') as string,
    secretAccessKey: ownField(given, 'SecretAccessKey') as string,
    sessionToken,
    expiresAt: askedAt + (lasts < durationMs ? lasts : durationMs),
  };
}

/** A time of the service, in seconds since the epoch; not a number when there is none. */
function timeOf(given: object, name: string): number {
  return secondsOf(String(ownField(given, name)));
}

function unusable(name: string, want: string): ConfigurationError {
  return new ConfigurationError({ sentence: `The option ${name} of assumeRole must be ${want}.` });
}
