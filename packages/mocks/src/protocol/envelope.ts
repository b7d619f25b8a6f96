import type { MockError, MockService } from '../actions/mock-service.ts';
import type { Named } from './route.ts';

/** What the envelope of an answer says about its request. */
export interface Metadata {
  readonly requestId: string;
  readonly named: Named;
  readonly service: MockService;
}

/** Longest name that is repeated in an envelope, in characters. */
const LONGEST = 100;

/** JSON of `ResponseMetadata`, with an error where there is one. */
export function metadataText({ requestId, named, service }: Metadata, error?: MockError): string {
  return JSON.stringify({
    RequestId: requestId,
    Action: named.action.slice(0, LONGEST),
    Version: named.version.slice(0, LONGEST),
    Service: service.name,
    Region: service.region,
    ...(error === undefined ? {} : { Error: wireError(error) }),
  });
}

function wireError({ code, number, message }: MockError): Readonly<Record<string, unknown>> {
  return { ...(number === undefined ? {} : { CodeN: number }), Code: code, Message: message };
}

/** JSON of the envelope of an answer with a result that is itself written in pieces. */
export function* answeredText(metadata: Metadata, result: Iterable<string | Uint8Array>): Generator<string | Uint8Array> {
  yield `{"ResponseMetadata":${metadataText(metadata)},"Result":`;
  yield* result;
  yield '}';
}

/** JSON of the envelope of a refusal or a failure. */
export function refusedText(metadata: Metadata, error: MockError): string {
  return `{"ResponseMetadata":${metadataText(metadata, error)}}`;
}

/** The documented error of a code; status 400 where the code is not documented. */
export function errorOf(errors: readonly MockError[], code: string): MockError {
  return errors.find((error) => error.code === code) ?? { code, status: 400, message: code };
}
