import type { MockError } from './actions/mock-service.ts';
import type { MockAnswer } from './answer.ts';
import { errors } from './gen/errors.ts';
import { answeredText, errorOf, type Metadata, refusedText } from './protocol/envelope.ts';
import { HINT_HEADER, hintText } from './protocol/hint-header.ts';
import type { Hint, Refusal } from './protocol/refusal.ts';
import type { Account } from './world/account.ts';
import type { Parameters } from './world/selection.ts';
import { unknownNames } from './world/unknown-names.ts';

/** What every reply to a request says. */
export interface Occasion extends Metadata {
  /** The signature clock, in milliseconds since the epoch: clients correct their clock by it. */
  readonly at: number;
}

/** An answer, and the error that it tells, if it tells one. */
export interface Reply {
  readonly answer: MockAnswer;
  readonly error: MockError | undefined;
}

/** An answer with a result that is written in pieces. */
export function resultReply(occasion: Occasion, result: Iterable<string | Uint8Array>, hints: readonly Hint[]): MockAnswer {
  return { status: 200, headers: headersOf(occasion, hints), body: answeredText(occasion, result) };
}

/** Replies with an error. */
export function errorReply(occasion: Occasion, error: MockError, hints: readonly Hint[]): Reply {
  const body = [refusedText(occasion, error)];
  return { answer: { status: error.status, headers: headersOf(occasion, hints), body }, error };
}

/** Replies with the documented error of a refusal, with its own message. */
export function refusalReply(occasion: Occasion, { code, message, hints }: Refusal): Reply {
  return errorReply(occasion, { ...errorOf(errors, code), message }, hints);
}

/** Names that the account does not own are no mistake, but they have no usage. */
export function adviceOnNames(account: Account, request: Parameters): readonly Hint[] {
  return unknownNames(account, request).map(({ parameter, name, known }) => ({
    rule: 'unknown-name',
    remedy: `${parameter} names ${JSON.stringify(name)}, which the account does not own; it has ${known.join(', ')}.`,
  }));
}

/** The second that was written last, as a date of HTTP. */
let lastSecond = Number.NaN;
let lastDate = '';

function dateOf(at: number): string {
  const second = Math.floor(at / 1000);
  if (second !== lastSecond) {
    lastDate = new Date(at).toUTCString();
    lastSecond = second;
  }
  return lastDate;
}

function headersOf({ requestId, at }: Occasion, hints: readonly Hint[]): Readonly<Record<string, string>> {
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    date: dateOf(at),
    'x-tt-logid': requestId,
  };
  return hints.length === 0 ? headers : { ...headers, [HINT_HEADER]: hintText(hints) };
}
