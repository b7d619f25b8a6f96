import type { Rule } from '../rule.ts';
import { lineAt } from '../syntax.ts';

const promise = /\b(TO[D]O|FIX[M]E|X[X]X|HA[C]K)\b/g;

/** What is to be done stands in an issue, where it is seen. */
export const finished: Rule = {
  id: 'finished',
  about: 'no promises in the code',
  check: (repo) =>
    repo.files
      .filter(({ path }) => path !== 'package-lock.json')
      .flatMap(({ path, text }) =>
        [...text.matchAll(promise)].map(({ 0: word, index }) => ({
          file: path,
          line: lineAt(text, index),
          message: `"${word}" promises what is not there.`,
          remedy: 'Do it now, or file an issue and delete the remark.',
        })),
      ),
};
