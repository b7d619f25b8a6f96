import { posix } from 'node:path';
import type { Repo } from '../repo.ts';
import type { Rule } from '../rule.ts';
import { lineAt } from '../syntax.ts';

const link = /\]\((?!https?:|mailto:|#)([^)\s#]+)(#[^)\s]*)?\)/g;

/** A relative link in a Markdown page leads somewhere. */
export const links: Rule = {
  id: 'links',
  about: 'relative links in Markdown lead to files of the repository',
  check: (repo) =>
    repo.files
      .filter(({ path }) => path.endsWith('.md') && !/(^|\/)test\//.test(path))
      .flatMap(({ path, text }) =>
        [...text.matchAll(link)]
          .filter(({ 1: target = '' }) => !exists(repo, posix.join(posix.dirname(path), target)))
          .map(({ 1: target = '', index }) => ({
            file: path,
            line: lineAt(text, index),
            message: `The link to ${target} leads nowhere.`,
            remedy: 'Correct the path, relative to this page.',
          })),
      ),
};

function exists(repo: Repo, path: string): boolean {
  const folder = path.endsWith('/') ? path : `${path}/`;
  return repo.at(path) !== undefined || repo.files.some((file) => file.path.startsWith(folder));
}
