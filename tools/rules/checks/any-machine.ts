import { isTest } from '../repo.ts';
import type { Rule } from '../rule.ts';
import { lineAt } from '../syntax.ts';

/** Folders that exist on one machine only. */
const anywhere = /(?<![\w.-])\/(?:[w]ork|[t]mp|[r]oot)\/[\w.-]/g;
const homes = /(?<![\w.-])(?:\/(?:[h]ome|[U]sers)\/[\w.-]|[A-Z]:\\[U]sers\\)/g;

/** The repository works wherever it is cloned. */
export const anyMachine: Rule = {
  id: 'any-machine',
  about: 'no path of one machine',
  check: (repo) =>
    repo.files.flatMap((file) =>
      // A home folder is fair data in a test about home folders.
      [anywhere, ...(isTest(file) ? [] : [homes])].flatMap((pattern) =>
        [...file.text.matchAll(pattern)].map(({ 0: path, index }) => ({
          file: file.path,
          line: lineAt(file.text, index),
          message: `${path}… is a place on one machine.`,
          remedy: 'Start from the root of the repository, the home folder or the temporary folder that Node names.',
        })),
      ),
    ),
};
