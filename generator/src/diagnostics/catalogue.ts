import type { CodeFacts } from './code-facts.ts';
import { lintCodes } from './lint-codes.ts';
import { modelCodes } from './model-codes.ts';
import { planCodes } from './plan-codes.ts';
import { specCodes } from './spec-codes.ts';
import { syncCodes } from './sync-codes.ts';
import { writeCodes } from './write-codes.ts';

/** Every code that the generator may report; a new one is a line in the file of its floor. */
export type DiagnosticCode =
  | keyof typeof specCodes
  | keyof typeof lintCodes
  | keyof typeof modelCodes
  | keyof typeof planCodes
  | keyof typeof syncCodes
  | keyof typeof writeCodes;

/** What each code stands for, how bad it is, and how it is usually mended. */
export const catalogue: Readonly<Record<DiagnosticCode, CodeFacts>> = {
  ...specCodes,
  ...lintCodes,
  ...modelCodes,
  ...planCodes,
  ...syncCodes,
  ...writeCodes,
};
