import type { CodeFacts } from './code-facts.ts';

type Code = 'WRITE_FOREIGN_FILE' | 'WRITE_OUTSIDE' | 'WRITE_THROUGH_LINK' | 'WRITE_FAILED' | 'WRITE_STALE';

/** Codes of the write floor. */
export const writeCodes: Readonly<Record<Code, CodeFacts>> = {
  WRITE_FOREIGN_FILE: {
    severity: 'error',
    title: 'A file that the generator did not write is among the generated ones',
    remedy: 'Move it elsewhere, or delete it if nobody needs it. Nothing was touched.',
  },
  WRITE_OUTSIDE: {
    severity: 'error',
    title: 'A path leads out of the folders that the generator owns',
    remedy: 'Correct the folder or name that leads there. Nothing was touched.',
  },
  WRITE_THROUGH_LINK: {
    severity: 'error',
    title: 'A symbolic link stands in the way of a generated file',
    remedy: 'Replace the link by a real folder or file. Nothing was touched.',
  },
  WRITE_FAILED: {
    severity: 'error',
    title: 'The system refused to write',
    remedy: 'Mend what the message says (space, permissions), and run again. Everything is as it was.',
  },
  WRITE_STALE: {
    severity: 'error',
    title: 'A generated file is not what the specs make',
    remedy: 'Run `npm run gen`.',
  },
};
