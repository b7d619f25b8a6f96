import type { DiagnosticCode } from './catalogue.ts';
import type { Severity } from './code-facts.ts';
import type { Origin } from './origin.ts';

/** One problem of the specs, or of the folders that are written to: what, where, and what to do. */
export interface Diagnostic {
  readonly severity: Severity;
  /** Stable, for searching and for tests: `SPEC_UNKNOWN_KEY`. */
  readonly code: DiagnosticCode;
  /** What is wrong: one sentence that names the thing. */
  readonly message: string;
  /** What to do: one or two sentences. */
  readonly remedy: string;
  readonly origin: Origin;
}
