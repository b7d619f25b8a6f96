import type { Rule } from '../rule.ts';

/** Every package that people install carries the licence of the repository: npm packs only what is in its folder. */
export const licence: Rule = {
  id: 'licence',
  about: 'every published package has the LICENSE of the repository',
  check: (repo) =>
    repo.files.flatMap(({ path, text }) => {
      const [, folder] = /^(packages\/[^/]+)\/package\.json$/.exec(path) ?? [];
      if (folder === undefined || (JSON.parse(text) as { private?: boolean }).private === true) return [];
      if (repo.at(`${folder}/LICENSE`)?.text === repo.at('LICENSE')?.text) return [];
      return [
        {
          file: `${folder}/LICENSE`,
          line: 1,
          message: 'The package is published without the licence of the repository.',
          remedy: 'Copy LICENSE from the root.',
        },
      ];
    }),
};
