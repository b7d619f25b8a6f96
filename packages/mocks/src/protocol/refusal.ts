/** What a caller can do about a request, for the hint header. */
export interface Hint {
  /** Id of a rule of the spec, or the name of a check: `signature`. */
  readonly rule: string;
  /** How to mend the call, one sentence. */
  readonly remedy: string;
}

/** Why a request is not answered. */
export interface Refusal {
  /** Documented code: `SignatureDoesNotMatch`. */
  readonly code: string;
  readonly message: string;
  readonly hints: readonly Hint[];
}

/** A refusal with one hint. */
export function refusal(code: string, message: string, rule: string, remedy: string): Refusal {
  return { code, message, hints: [{ rule, remedy }] };
}

/** Outcome of a check: what it read, or why the request is refused. */
export type Checked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

/** A check that passed. */
export function passed<T>(value: T): Checked<T> {
  return { ok: true, value };
}

/** A check that failed. */
export function failed(because: Refusal): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: because };
}
