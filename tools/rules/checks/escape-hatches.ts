import ts from 'typescript';
import { isCode, isTest, type RepoFile } from '../repo.ts';
import type { Finding, Rule } from '../rule.ts';
import { lineAt, lineOf, nodesOf } from '../syntax.ts';

const comments: readonly { pattern: RegExp; inTests: boolean; name: string }[] = [
  { pattern: /(?:\/\/\/?|\/?\*+)\s*@ts-(?:ignore|nocheck)\b/g, inTests: false, name: 'A comment that silences the compiler' },
  { pattern: /(?:\/\/\/?|\/?\*+)\s*@ts-expect-err[o]r\b/g, inTests: true, name: 'An expected compiler error outside a test' },
  { pattern: /(?:\/\/|\/?\*+)\s*(?:oxlint|eslint)-disable(?!.* -- \S)/g, inTests: false, name: 'A silenced linter without " -- reason"' },
];

/** The compiler and the linter are never talked out of it. */
export const escapeHatches: Rule = {
  id: 'escape-hatches',
  about: 'no any, no silenced compiler or linter',
  check: (repo) => repo.files.filter(isCode).flatMap((file) => [...anyTypes(file), ...silencers(file)]),
};

function anyTypes(file: RepoFile): readonly Finding[] {
  if (!/\bany\b/.test(file.text)) return [];
  return [...nodesOf(file)]
    .filter((node) => node.kind === ts.SyntaxKind.AnyKeyword)
    .map((node) => ({
      file: file.path,
      line: lineOf(node),
      message: 'The type `any` switches the compiler off.',
      remedy: 'Say what it is, or take `unknown` and look.',
    }));
}

function silencers(file: RepoFile): readonly Finding[] {
  return comments.flatMap(({ pattern, inTests, name }) =>
    inTests && isTest(file)
      ? []
      : [...file.text.matchAll(pattern)].map(({ index }) => ({
          file: file.path,
          line: lineAt(file.text, index),
          message: `${name}.`,
          remedy: 'Mend what it complains about.',
        })),
  );
}
