import { isTest } from '../repo.ts';
import type { Rule } from '../rule.ts';
import { lineAt } from '../syntax.ts';

/** Characters that reorder or hide text: bidirectional controls, zero-width, soft hyphen, tags. */
const hidden = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\u{E0000}-\u{E007F}]/gu;

/** What a reviewer sees is what the file says. */
export const visibleText: Rule = {
  id: 'visible-text',
  about: 'no character that hides or reorders text, outside tests',
  check: (repo) =>
    repo.files
      .filter((file) => !isTest(file))
      .flatMap(({ path, text }) =>
        [...text.matchAll(hidden)].map(({ 0: character, index }) => ({
          file: path,
          line: lineAt(text, index),
          message: `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')} hides or reorders the text around it.`,
          remedy: 'Delete it, or write it as an escape.',
        })),
      ),
};
