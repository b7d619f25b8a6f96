import type { CodeFacts } from './code-facts.ts';

type Code = 'PLAN_NOTHING' | 'PLAN_NAME_CLASH' | 'PLAN_RESERVED_NAME';

/** Codes of the plan floor. */
export const planCodes: Readonly<Record<Code, CodeFacts>> = {
  PLAN_NOTHING: {
    severity: 'error',
    title: 'Nothing to generate',
    remedy: 'Run it in the root of the repository, or say with --root or --specs where the specs are.',
  },
  PLAN_NAME_CLASH: {
    severity: 'error',
    title: 'Two specs lead to the same name',
    remedy: 'Rename one of them.',
  },
  PLAN_RESERVED_NAME: {
    severity: 'error',
    title: 'A spec leads to a name that is not free',
    remedy: 'Rename it.',
  },
};
