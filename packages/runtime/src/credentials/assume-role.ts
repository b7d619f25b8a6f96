import { type Action, defineAction } from '../action.ts';
import type { ClientOptions } from '../client-options.ts';
import { systemClock } from '../clock.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { isJsonObject, ownField, ownFields } from '../own-field.ts';
import { ServiceClient } from '../service-client.ts';
import type { Credentials, CredentialsProvider } from './credentials.ts';

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
  method: 'GET',
  idempotent: true,
  quota: 20,
  validate: () => ({ ok: true }),
});

/**
 * A provider of temporary credentials of a role. It asks the token service (`sts.volcengineapi.com`, over https), signs
 * with `credentials` (left out: those of `defaultCredentials()`), and is asked again only shortly before they end.
 *
 * @throws ConfigurationError for an option that cannot be used. The provider rejects with what the call to the token
 *   service rejects with.
 */
export function assumeRole(options: AssumeRoleOptions): CredentialsProvider {
  const { roleTrn, sessionName = 'volc-live', durationSeconds = 3600, policy, region = 'cn-north-1', clock = systemClock, ...rest } = ownFields(options);
  if (typeof roleTrn !== 'string' || !/^trn:[!-~]+$/.test(roleTrn)) throw unusable('roleTrn', 'a text that begins with "trn:"');
  if (!/^[\w.@=,-]{2,64}$/.test(sessionName)) throw unusable('sessionName', '2 to 64 letters, digits and any of _.@=,-');
  if (!(Number.isInteger(durationSeconds) && durationSeconds >= 900)) throw unusable('durationSeconds', 'a whole number of seconds, 900 or more');
  const sts = new ServiceClient(
    { name: 'sts', version: '2018-01-01', host: 'sts.volcengineapi.com', path: '/', region, signingService: 'sts', retryableCodes: [] },
    { ...rest, clock },
  );
  const request: AssumeRoleRequest = {
    RoleTrn: roleTrn,
    RoleSessionName: sessionName,
    DurationSeconds: durationSeconds,
    ...(policy !== undefined && { Policy: policy }),
  };
  return async () => {
    // Counted from before the call by our own clock, whatever clock the service has.
    const expiresAt = clock.now() + durationSeconds * 1000;
    return { ...readAnswer(await sts.call(AssumeRole, request)), expiresAt };
  };
}

/** The credentials in an answer; they are checked like all that a provider gives. */
function readAnswer(result: unknown): Credentials {
  const given = isJsonObject(result) ? ownField(result, 'Credentials') : undefined;
  if (!isJsonObject(given)) throw new ConfigurationError({ sentence: 'The token service answered without credentials.' });
  return {
    accessKeyId: ownField(given, 'AccessKeyId') as string,
    secretAccessKey: ownField(given, 'SecretAccessKey') as string,
    sessionToken: ownField(given, 'SessionToken') as string,
  };
}

function unusable(name: string, want: string): ConfigurationError {
  return new ConfigurationError({ sentence: `The option ${name} of assumeRole must be ${want}.` });
}
