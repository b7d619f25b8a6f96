import { isJsonObject, ownField } from '../own-field.ts';
import { checkJson } from './json-check.ts';

/** What a body holds, as far as it can be read. */
export interface Envelope {
  /** The body as text; empty when it is empty or not UTF-8. */
  readonly text: string;
  /** Why the body is no envelope, as the end of a sentence: `is not JSON`. It may quote names from the body. */
  readonly fault: string | undefined;
  /** `ResponseMetadata.RequestId`, or `RequestID` as some actions spell it. */
  readonly requestId: unknown;
  /** `ResponseMetadata.Error`; `undefined` when it is absent or null. */
  readonly error: unknown;
  /** `Result`, if there is one. */
  readonly result: unknown;
}

/** An error as the service words it; what is absent or of another type is `undefined`. */
export interface WireError {
  readonly code: string | undefined;
  readonly message: string | undefined;
  readonly number: number | undefined;
}

/**
 * Reads a body as UTF-8, with or without a byte order mark, as JSON, and as the envelope of the API. Of a key that
 * comes twice the last counts, as in `JSON.parse`. Never throws.
 *
 * It is done in one go: 2 million rows, which is about the most that 64 MiB hold, keep the event loop for half a second
 * to two, nearly all of it in `JSON.parse`. Who cannot have that asks for shorter ranges.
 */
export function readEnvelope(body: Uint8Array): Envelope {
  if (body.byteLength === 0) return unreadable('', 'is empty');
  const text = decodeUtf8(body);
  if (text === undefined) return unreadable('', 'is not UTF-8');
  const json = parseJson(text);
  if (json === undefined) return unreadable(text, 'is not JSON, or was cut off');
  const fault = checkJson(json);
  const metadata = isJsonObject(json) ? ownField(json, 'ResponseMetadata') : undefined;
  const requestId = isJsonObject(metadata) ? (ownField(metadata, 'RequestId') ?? ownField(metadata, 'RequestID')) : undefined;
  if (fault !== undefined) return { ...unreadable(text, `${fault.what} (${fault.path.replace(/^\./, '')})`), requestId };
  if (!isJsonObject(json)) return unreadable(text, 'is JSON, but no object');
  if (!isJsonObject(metadata)) return unreadable(text, 'has no ResponseMetadata');
  return {
    text,
    fault: undefined,
    requestId,
    error: ownField(metadata, 'Error') ?? undefined,
    result: ownField(json, 'Result'),
  };
}

/** Reads `ResponseMetadata.Error`, which may be anything that is not null. */
export function readWireError(error: unknown): WireError {
  if (!isJsonObject(error)) {
    return { code: undefined, message: typeof error === 'string' && error !== '' ? error : undefined, number: undefined };
  }
  const code = ownField(error, 'Code');
  const message = ownField(error, 'Message');
  const number = ownField(error, 'CodeN');
  return {
    code: typeof code === 'string' && code !== '' ? code : undefined,
    message: typeof message === 'string' && message !== '' ? message : undefined,
    number: typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined,
  };
}

function unreadable(text: string, fault: string): Envelope {
  return { text, fault, requestId: undefined, error: undefined, result: undefined };
}

let decoder: InstanceType<typeof TextDecoder> | undefined;

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    decoder ??= new TextDecoder('utf-8', { fatal: true });
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** `undefined` for text that is not JSON; JSON itself has no such value. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
