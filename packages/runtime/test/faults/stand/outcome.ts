import assert from 'node:assert/strict';

import { SdkError } from '@volc-live/runtime';

import { codeOf } from './causes.ts';

/** How a call ended. */
export interface Outcome {
  readonly result?: unknown;
  readonly error?: unknown;
  /** Requests that the client says it sent. */
  readonly attempts: number;
  /** How long it took, in milliseconds. */
  readonly ms: number;
}

/** How a call must end: with a `result`, or with an error of `kind` whose fields are as given. */
export interface Want {
  readonly result?: unknown;
  readonly kind?: string | readonly string[];
  /** Attempts that the client must count; a list when several numbers are right. */
  readonly attempts?: number | readonly number[];
  readonly status?: number;
  readonly code?: string;
  readonly phase?: string;
  readonly requestId?: string;
  readonly retryAfterMs?: number;
  /** Code of an error in the chain of causes. */
  readonly cause?: string;
  readonly message?: RegExp;
  /** Longest time for the call, in milliseconds. */
  readonly within?: number;
}

/** Compares. */
export function assertOutcome(outcome: Outcome, wanted: Want): void {
  // Some rows run with a hostile Object.prototype.
  const want: Want = Object.assign(Object.create(null), wanted);
  const { error } = outcome;
  assert.ok(outcome.ms <= (want.within ?? 8000), `the call took ${String(Math.round(outcome.ms))} ms`);
  if (want.kind === undefined) {
    if (error !== undefined) throw new Error(`it failed: ${String(error)}`, { cause: error });
    assert.deepEqual(outcome.result, want.result);
  } else {
    assert.ok(error !== undefined, `it resolved to ${JSON.stringify(outcome.result)}`);
    assert.ok(SdkError.is(error), `it rejected with something else: ${String(error)}`);
    const kinds = typeof want.kind === 'string' ? [want.kind] : want.kind;
    assert.ok(kinds.includes(error.kind), `the kind is ${error.kind}, not ${kinds.join(' or ')}: ${error.message}`);
    for (const field of ['status', 'code', 'phase', 'requestId', 'retryAfterMs'] as const) {
      if (want[field] !== undefined) assert.equal(Reflect.get(error, field), want[field], `${field} of: ${error.message}`);
    }
    if (want.cause !== undefined) assert.equal(codeOf(error), want.cause, `code of: ${error.message}`);
    if (want.message !== undefined) assert.match(error.message, want.message);
  }
  if (want.attempts !== undefined) {
    const numbers = typeof want.attempts === 'number' ? [want.attempts] : want.attempts;
    assert.ok(numbers.includes(outcome.attempts), `attempts: ${String(outcome.attempts)}, not ${numbers.join(' or ')}: ${String(error)}`);
  }
}
