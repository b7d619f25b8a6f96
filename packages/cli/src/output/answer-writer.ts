import type { Column, Figure, MissingWindow, Row } from '../answer/row.ts';

/** Writes an answer in one of the formats. */
export interface AnswerWriter {
  /** Before everything else; nothing is written before the columns are known. */
  readonly begin: (columns: readonly Column[]) => Promise<void>;
  /** Any number of times. */
  readonly rows: (rows: readonly Row[]) => Promise<void>;
  /** After everything else. */
  readonly end: (summary: AnswerSummary) => Promise<void>;
}

/** What is known about an answer in the end. */
export interface AnswerSummary {
  readonly figures: readonly Figure[];
  readonly missing: readonly MissingWindow[];
}
