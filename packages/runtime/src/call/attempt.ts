import type { AnyAction } from '../action.ts';
import { type AnswerContext, readAnswer } from '../answer/answer-reading.ts';
import { type Credentials, type CredentialsProvider, readCredentials } from '../credentials/credentials.ts';
import { codeInChain } from '../errors/error-cause.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { redactor } from '../errors/redaction.ts';
import { SdkError } from '../errors/sdk-error.ts';
import type { Phase } from '../errors/transport-error.ts';
import type { ServiceDescription } from '../service-description.ts';
import type { Settings } from '../settings.ts';
import { canonicalPath, canonicalQuery } from '../signing/canonical-request.ts';
import { signHeaders } from '../signing/signed-headers.ts';
import type { SigningKeys } from '../signing/signing-keys.ts';
import type { TransportOptions, TransportRequest } from '../transport/transport.ts';
import { transportFailure } from '../transport/transport-failure.ts';
import type { CallAnswer } from './call.ts';
import type { CallState } from './call-state.ts';
import type { HttpRequest } from './http-request.ts';

/** Most bytes of an answer that are kept: 64 MiB. */
const maxBodyBytes = 64 * 1024 * 1024;

/** What all attempts of a client share. */
export interface AttemptContext {
  readonly service: ServiceDescription;
  readonly settings: Settings;
  readonly keys: SigningKeys;
}

/**
 * Makes one attempt: asks for credentials, signs with the time of now, sends, and reads the answer.
 *
 * @throws SdkError of any kind but `validation`.
 */
export async function makeAttempt(
  action: AnyAction,
  request: HttpRequest,
  state: CallState,
  context: AttemptContext,
): Promise<CallAnswer> {
  const { service, settings, keys } = context;
  const { endpoint } = settings;
  state.phase = 'credentials';
  const credentials = await state.run(() => askFor(settings.credentials));

  const unsigned = { ...request, host: endpoint.host, path: service.path };
  const { headers, signature } = signHeaders(
    unsigned,
    credentials,
    settings.clock.now(),
    service.region,
    service.signingService,
    keys,
  );
  const url = `${endpoint.origin}${canonicalPath(service.path)}?${canonicalQuery(request.query)}`;
  const { secretAccessKey, sessionToken } = credentials;
  const redact = redactor([secretAccessKey, sessionToken, signature]);

  const signed: TransportRequest = {
    method: request.method,
    url,
    headers: { ...headers, Accept: 'application/json', 'User-Agent': settings.userAgent },
    body: request.body.byteLength === 0 ? undefined : request.body,
  };
  const onPhase = (phase: Phase): void => {
    state.phase = phase;
  };
  const options: TransportOptions = { signal: state.signal, maxBodyBytes, onPhase };
  state.attempts += 1;
  const reading: AnswerContext = {
    action: action.name,
    emptyResult: action.emptyResult === true,
    retryableCodes: service.retryableCodes,
    maxBodyBytes,
    attempts: state.attempts,
    redact,
  };
  try {
    const response = await state.run(async () => settings.transport(signed, options));
    return readAnswer(response, reading);
  } catch (error) {
    const { attempts, phase } = state;
    const known = { action: action.name, attempts, phase, host: endpoint.host, redact };
    throw state.endingError() ?? transportFailure(error, known);
  }
}

async function askFor(provider: CredentialsProvider): Promise<Credentials> {
  let given: unknown;
  try {
    given = await provider();
  } catch (error) {
    if (SdkError.is(error)) throw error;
    const code = codeInChain(error);
    throw new ConfigurationError({
      sentence:
        `The credentials provider failed${code === undefined ? '' : ` (${code})`}. ` +
        'What it said is left out, because it may hold a secret; catch it inside the provider to see it.',
    });
  }
  return readCredentials(given, 'The credentials provider');
}
