import type { SpecCode } from '../../diagnostics/spec-codes.ts';

/** One kind of text that a spec may hold. What is not on its allow-list is refused when it is read. */
export interface TextKind {
  /** How a message names it: `an identifier`. */
  readonly name: string;
  /** What it may be, as a remedy says it. */
  readonly allowed: string;
  /** Code of the diagnostic for any other text. */
  readonly code: SpecCode;
  readonly accepts: (text: string) => boolean;
}
