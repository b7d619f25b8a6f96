import ts from 'typescript';
import { isCode, isTest } from '../repo.ts';
import type { Rule } from '../rule.ts';
import { lineOf, nodesOf } from '../syntax.ts';

const runners = new Set(['test', 'it', 'describe', 'suite', 'bench']);
const partial = new Set(['skip', 'only', 'todo', 'fails']);

/** A suite that is green has run whole. */
export const wholeTests: Rule = {
  id: 'whole-tests',
  about: 'no skipped, focused or promised tests',
  check: (repo) =>
    repo.files
      .filter((file) => isCode(file) && isTest(file))
      .flatMap((file) =>
        [...nodesOf(file)]
          .filter((node) => ts.isPropertyAccessExpression(node) && partial.has(node.name.text) && isRunner(node.expression))
          .map((node) => ({
            file: file.path,
            line: lineOf(node),
            message: `${node.getText()} leaves tests out.`,
            remedy: 'Mend the test, or delete it.',
          })),
      ),
};

/** `test`, `test.concurrent`, `describe.each(…)`. */
function isRunner(node: ts.Expression): boolean {
  if (ts.isIdentifier(node)) return runners.has(node.text);
  return (ts.isPropertyAccessExpression(node) || ts.isCallExpression(node)) && isRunner(node.expression);
}
