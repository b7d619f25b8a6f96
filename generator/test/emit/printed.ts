import type { Doc } from '../../src/emit/code/doc.ts';
import type { Expression, Statement } from '../../src/emit/code/expression.ts';
import type { Declaration } from '../../src/emit/code/source.ts';
import type { TypeCode } from '../../src/emit/code/type.ts';
import { FileScope } from '../../src/emit/file-scope.ts';
import { printExpression, printStatements } from '../../src/print/code.ts';
import { docComment } from '../../src/print/doc-comment.ts';
import { printFiles } from '../../src/print/print.ts';
import { printType } from '../../src/print/type.ts';

/** The scope of a file of validators. */
export function validatorsScope(module: string = 'gen/actions/Ask.ts'): FileScope {
  return new FileScope('validators', module, { validators: 'validators', client: 'client', mocks: 'mocks', cli: undefined });
}

/** An expression as it would stand at the start of a line. */
export function expressionText(expression: Expression): string {
  return printExpression(expression, { indent: 0, column: 0, trailing: 1 });
}

/** Statements as they would stand at the start of a line. */
export function statementsText(statements: readonly Statement[]): string {
  return printStatements(statements, 0);
}

/** A type as it would stand at the start of a line. */
export function typeText(type: TypeCode): string {
  return printType(type, { indent: 0, column: 0 });
}

/** A comment as it would stand above a member of an interface. */
export function commentText(docs: Doc): string {
  return docComment(docs, 2);
}

/** Declarations as a file has them, without header and imports. */
export function declarationsText(...declarations: readonly Declaration[]): string {
  const artifact = { kind: 'source', madeFrom: 'specs/a.yaml', imports: [], exports: [], declarations } as const;
  const text = printFiles([{ path: 'a.ts', artifact }])[0]?.text ?? '';
  return text.slice(text.indexOf('\n\n') + 2);
}
