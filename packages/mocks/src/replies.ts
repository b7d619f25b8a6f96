import type { MockError } from './actions/mock-service.ts';
import type { MockAnswer } from './answer.ts';
import { answeredText, errorOf, type Metadata, refusedText } from './protocol/envelope.ts';
import { HINT_HEADER, hintText } from './protocol/hint-header.ts';
import type { Hint, Refusal } from './protocol/refusal.ts';

/** What every reply to a request says. */
export interface Occasion extends Metadata {
  /** The signature clock, in seconds since the epoch: clients correct their clock by it. */
  readonly seconds: number;
}

/** Replies with a result that is written in pieces. */
export function resultReply(occasion: Occasion, result: Iterable<string>, hints: readonly Hint[]): MockAnswer {
  return { status: 200, headers: headersOf(occasion, hints), body: answeredText(occasion, result) };
}

/** Replies with an error. */
export function errorReply(occasion: Occasion, error: MockError, hints: readonly Hint[]): MockAnswer {
  return { status: error.status, headers: headersOf(occasion, hints), body: [refusedText(occasion, error)] };
}

/** The documented error of a refusal, with its own message. */
export function errorOfRefusal(errors: readonly MockError[], { code, message }: Refusal): MockError {
  return { ...errorOf(errors, code), message };
}

function headersOf({ requestId, seconds }: Occasion, hints: readonly Hint[]): Readonly<Record<string, string>> {
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    date: new Date(seconds * 1000).toUTCString(),
    'x-tt-logid': requestId,
  };
  return hints.length === 0 ? headers : { ...headers, [HINT_HEADER]: hintText(hints) };
}
