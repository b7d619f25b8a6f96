import type { AnyAction } from '../action.ts';
import type { AnswerCheck } from '../answer/answer-check.ts';
import { type AnswerContext, idInHeaders, readAnswer } from '../answer/answer-reading.ts';
import type { Clock } from '../clock.ts';
import type { Credentials, CredentialsProvider } from '../credentials/credentials.ts';
import type { Endpoint } from '../endpoint.ts';
import { codeInChain } from '../errors/error-cause.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { redactor } from '../errors/redaction.ts';
import { SdkError } from '../errors/sdk-error.ts';
import type { Phase } from '../errors/transport-error.ts';
import type { ClockCorrection } from '../retry/clock-correction.ts';
import type { ServiceDescription } from '../service-description.ts';
import { signHeaders } from '../signing/signed-headers.ts';
import type { SigningKeys } from '../signing/signing-keys.ts';
import { checkResponse } from '../transport/check-response.ts';
import type { Transport, TransportRequest, TransportResponse } from '../transport/transport.ts';
import { transportFailure } from '../transport/transport-failure.ts';
import type { CallAnswer } from './call.ts';
import type { CallState } from './call-state.ts';
import type { HttpRequest } from './http-request.ts';

/** Most bytes of an answer that are kept: 64 MiB. */
const maxBodyBytes = 64 * 1024 * 1024;

/** Settings that an attempt goes by. */
export interface AttemptSettings {
  /** Checked credentials, or what to ask for each attempt. */
  readonly credentials: Credentials | CredentialsProvider;
  readonly endpoint: Endpoint;
  /** Time for an attempt, in milliseconds. */
  readonly attemptTimeoutMs: number;
  readonly userAgent: string;
  readonly transport: Transport;
  readonly clock: Clock;
  /** What looks at good answers once more, if anything does. */
  readonly answers: AnswerCheck | undefined;
}

/** What all attempts of a client share. */
export interface AttemptContext {
  readonly service: ServiceDescription;
  readonly settings: AttemptSettings;
  readonly keys: SigningKeys;
  readonly clockCorrection: ClockCorrection;
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
  const { service, settings, keys, clockCorrection } = context;
  const { endpoint, clock } = settings;
  state.throwIfEnded();
  const credentials =
    typeof settings.credentials === 'function' ? await askFor(settings.credentials, state) : settings.credentials;
  // A client has checked them; a caller leaves that to the compiler, which cannot know what a provider gives.
  const given: Partial<Credentials> | undefined = credentials;
  if (typeof given?.accessKeyId !== 'string' || typeof given.secretAccessKey !== 'string') {
    throw new ConfigurationError({ sentence: 'Credentials must be an object with accessKeyId and secretAccessKey, as texts.', action: action.name });
  }

  const { offsetMs } = clockCorrection;
  const at = clock.now() + offsetMs;
  const { headers, signature } = signHeaders(request, credentials, at, service.region, service.signingService, keys);
  headers['Accept'] = 'application/json';
  headers['User-Agent'] = settings.userAgent;
  const { secretAccessKey, sessionToken } = credentials;
  const redact = redactor([secretAccessKey, sessionToken, signature]);

  const signed: TransportRequest = {
    method: request.method,
    url: request.url,
    headers,
    body: request.body.byteLength === 0 ? undefined : request.body,
  };
  const onPhase = (phase: Phase, answered?: TransportResponse['headers']): void => {
    state.phase = phase;
    if (answered !== undefined) state.readRequestId = () => idInHeaders(answered, redact);
  };
  state.attempts += 1;
  try {
    const send = async (signal: AbortSignal): Promise<TransportResponse> =>
      settings.transport(signed, { signal, maxBodyBytes, onPhase, onConnection: state.watch?.onConnection });
    const response = checkResponse(await state.run(send, settings.attemptTimeoutMs));
    const arrivedAt = clock.now();
    state.answerTime = { date: response.headers.get('date'), arrivedAt, offsetMs };
    const reading: AnswerContext = {
      action: action.name,
      emptyResult: action.emptyResult === true,
      edition: service.edition,
      check: settings.answers,
      retryableCodes: service.retryableCodes,
      maxBodyBytes,
      attempts: state.attempts,
      earlierRequestId: () => state.requestId,
      now: arrivedAt + offsetMs,
      redact,
    };
    return readAnswer(response, reading);
  } catch (error) {
    state.throwIfEnded();
    const { attempts, phase, requestId } = state;
    const failure = transportFailure(error, { action: action.name, attempts, phase, requestId, host: endpoint.host, redact });
    state.requestId = failure.requestId;
    throw failure;
  }
}

/** Asks a provider, whose answers are checked, and waits no longer than the call lasts. */
async function askFor(provider: CredentialsProvider, state: CallState): Promise<Credentials> {
  state.phase = 'credentials';
  try {
    const credentials = await state.run(async () => await provider());
    // A transport may not tell its phases; it is no longer this one.
    state.phase = undefined;
    return credentials;
  } catch (error) {
    state.throwIfEnded();
    if (SdkError.is(error)) throw error;
    const code = codeInChain(error);
    throw new ConfigurationError({
      sentence:
        `The credentials provider failed${code === undefined ? '' : ` (${code})`}. ` +
        'What it said is left out, because it may hold a secret; catch it inside the provider to see it.',
    });
  }
}
