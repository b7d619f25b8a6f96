import ts from 'typescript';
import { isCode, isTest, type RepoFile } from '../repo.ts';
import type { Rule } from '../rule.ts';
import { lineOf, nodesOf } from '../syntax.ts';

/**
 * `Date` reads "2021-02-30" as 2 March and guesses zones, so text becomes an instant only through
 * our own parser. A `Date` made of arithmetic is fine, and tests may compare ours with `Date`.
 */
export const instants: Rule = {
  id: 'instants',
  about: 'packages and generator never let Date read a text',
  check: (repo) =>
    repo.files
      .filter((file) => isCode(file) && !isTest(file) && /^(packages|generator)\//.test(file.path))
      .flatMap((file) =>
        textsReadByDate(file).map((node) => ({
          file: file.path,
          line: lineOf(node),
          message: `${node.getText().slice(0, 60)} may read a text, and Date reads texts loosely.`,
          remedy: 'Use parseInstant for texts; write `new Date(seconds * 1000)` for numbers.',
        })),
      ),
};

function textsReadByDate(file: RepoFile): readonly ts.Node[] {
  if (!file.text.includes('Date')) return [];
  return [...nodesOf(file)].filter((node) => {
    if (ts.isNewExpression(node) && isDate(node.expression)) return node.arguments?.length === 1 && !isArithmetic(node.arguments[0]);
    if (ts.isCallExpression(node) && isDate(node.expression)) return true;
    return ts.isPropertyAccessExpression(node) && node.name.text === 'parse' && isDate(node.expression);
  });
}

function isDate(node: ts.Node): boolean {
  if (ts.isIdentifier(node)) return node.text === 'Date';
  return ts.isPropertyAccessExpression(node) && node.name.text === 'Date' && node.expression.getText() === 'globalThis';
}

/**
 * Whether a value is surely a number: a literal, a product, a difference, a sum with
 * one of these, `now()` of a clock, a parameter that is declared `number`.
 */
function isArithmetic(node: ts.Node | undefined): boolean {
  if (node === undefined) return false;
  if (ts.isNumericLiteral(node)) return true;
  if (ts.isIdentifier(node)) return isNumberParameter(node);
  if (ts.isParenthesizedExpression(node)) return isArithmetic(node.expression);
  if (ts.isCallExpression(node)) return /(^|\.)(now|UTC)$|^Math\.\w+$|^Number$/.test(node.expression.getText());
  if (!ts.isBinaryExpression(node)) return false;
  if (node.operatorToken.kind === ts.SyntaxKind.PlusToken) return isArithmetic(node.left) || isArithmetic(node.right);
  return [ts.SyntaxKind.AsteriskToken, ts.SyntaxKind.MinusToken, ts.SyntaxKind.SlashToken].includes(node.operatorToken.kind);
}

function isNumberParameter({ text, parent }: ts.Identifier): boolean {
  for (let node: ts.Node | undefined = parent; node !== undefined; node = node.parent) {
    if (!ts.isFunctionLike(node)) continue;
    const parameter = node.parameters.find(({ name }) => ts.isIdentifier(name) && name.text === text);
    if (parameter !== undefined) return parameter.type?.kind === ts.SyntaxKind.NumberKeyword;
  }
  return false;
}
