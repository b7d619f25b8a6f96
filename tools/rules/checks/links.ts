import { posix } from 'node:path';
import type { Repo } from '../repo.ts';
import type { Rule } from '../rule.ts';
import { lineAt } from '../syntax.ts';

const link = /\]\((?!https?:|mailto:|#)([^)\s#]+)(#[^)\s]*)?\)/g;

/** A file by its folders, in backticks; the folders before may be left out. What begins with a dot is an example in text. */
const namedFile = /`((?:[\w@-][\w@.-]*\/)+[\w@.-]+\.(?:ts|mjs|json|yaml))`/g;

/** A relative link in a Markdown page leads somewhere, and a file that it names is there. */
export const links: Rule = {
  id: 'links',
  about: 'relative links in Markdown lead to files of the repository, and files that it names exist',
  check: (repo) =>
    repo.files
      .filter(({ path }) => path.endsWith('.md') && !/(^|\/)test\//.test(path))
      .flatMap(({ path, text }) => [
        ...[...text.matchAll(link)]
          .filter(({ 1: target = '' }) => !exists(repo, posix.join(posix.dirname(path), target)))
          .map(({ 1: target = '', index }) => ({
            file: path,
            line: lineAt(text, index),
            message: `The link to ${target} leads nowhere.`,
            remedy: 'Correct the path, relative to this page.',
          })),
        ...[...text.matchAll(namedFile)]
          .filter(({ 1: name = '' }) => !repo.files.some((file) => `/${file.path}`.endsWith(`/${name}`)))
          .map(({ 1: name = '', index }) => ({
            file: path,
            line: lineAt(text, index),
            message: `There is no file ${name}.`,
            remedy: 'Name the file that does it now, or take the sentence out.',
          })),
      ]),
};

function exists(repo: Repo, path: string): boolean {
  const folder = path.endsWith('/') ? path : `${path}/`;
  return repo.at(path) !== undefined || repo.files.some((file) => file.path.startsWith(folder));
}
