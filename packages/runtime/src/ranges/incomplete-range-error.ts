import type { ApiError } from '../errors/api-error.ts';
import { type ErrorKind, SdkError } from '../errors/sdk-error.ts';
import type { TransportError } from '../errors/transport-error.ts';
import type { Window } from './window.ts';

/** The answer to one window of a range. */
export interface RangePart<Result> {
  readonly window: Window;
  readonly result: Result;
}

/** Windows that a message names; the rest are counted. */
const shown = 3;

/** What an {@link IncompleteRangeError} is made of. */
export interface IncompleteRangeDetails {
  readonly action: string;
  /** What was asked, as text that is the same for the same question. */
  readonly question: string;
  readonly windows: readonly Window[];
  /** Windows that the caller has been given, counted from the first. */
  readonly taken: number;
  /** Answers that the caller has not been given. */
  readonly parts: readonly RangePart<unknown>[];
  /** Why there is no more. */
  readonly cause: ApiError | TransportError;
}

/**
 * Some windows of a range have no answer. What there is, is kept: pass the error as the option `resume`, with the same
 * request, and only {@link missing} windows are asked for again.
 */
export class IncompleteRangeError extends SdkError {
  /** Kind of the error that ended it. */
  override readonly kind: ErrorKind;
  /** Code of the error that ended it. */
  override readonly code: string;
  /** Windows without an answer, in the order of time. */
  readonly missing: readonly Window[];
  readonly #details: IncompleteRangeDetails;

  /** Takes over request id and code of the cause. */
  constructor(details: IncompleteRangeDetails) {
    const { action, cause, windows, parts, taken } = details;
    const there = new Set(parts.map(({ window }) => window.index));
    const missing = windows.filter(({ index }) => index >= taken && !there.has(index));
    const { attempts, requestId, retryAfterMs } = cause;
    const sentence = sentenceOf(missing, windows.length, cause);
    super(cause.code, { sentence, action, cause, attempts, requestId, retryAfterMs });
    this.kind = cause.kind;
    this.code = cause.code;
    this.missing = missing;
    this.#details = details;
  }

  override get name(): string {
    return 'IncompleteRangeError';
  }

  /** Like `instanceof`, but also true for errors of another copy of this package. */
  static override is(value: unknown): value is IncompleteRangeError {
    return SdkError.is(value) && value.name === 'IncompleteRangeError';
  }

  /** Answers that are there and that the caller has not been given, in the order of time. */
  get parts(): readonly RangePart<unknown>[] {
    return this.#details.parts;
  }

  /** Windows that the caller has been given before the error, counted from the first. */
  get taken(): number {
    return this.#details.taken;
  }

  /** What was asked, as text that is the same for the same question. */
  get question(): string {
    return this.#details.question;
  }

  /** The same error of a caller who has kept every part that was taken. */
  withParts(kept: readonly RangePart<unknown>[]): IncompleteRangeError {
    return new IncompleteRangeError({ ...this.#details, taken: 0, parts: [...kept, ...this.parts] });
  }

  protected override details(): Readonly<Record<string, unknown>> {
    return { missing: this.missing };
  }
}

function sentenceOf(missing: readonly Window[], total: number, cause: SdkError): string {
  const named = missing.slice(0, shown).map(({ start, end }) => `${start} to ${end}`);
  const rest = missing.length - named.length;
  const list = [...named, ...(rest > 0 ? [`${String(rest)} more`] : [])].join(', ');
  const why = cause.sentence;
  return `${String(missing.length)} of ${String(total)} windows are missing: ${list}. ${why} Call again with the option resume to ask for these only.`;
}
