import type { Rule } from '../rule.ts';

const vague = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'manager', 'managers', 'misc', 'stuff']);

/** A file is named after the noun it holds. */
export const names: Rule = {
  id: 'names',
  about: 'no file or folder with a name that says nothing',
  check: (repo) =>
    repo.files.flatMap(({ path }) => {
      const word = path
        .split('/')
        .flatMap((part) => part.replace(/(\.test)?(\.[a-z]+)+$/, '').split('-'))
        .find((part) => vague.has(part.toLowerCase()));
      if (word === undefined) return [];
      return [
        {
          file: path,
          line: 1,
          message: `"${word}" does not say what the file holds.`,
          remedy: 'Name it after its noun; split it if it has several.',
        },
      ];
    }),
};
