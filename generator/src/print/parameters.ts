import type { OptionalKind, ParameterDeclarationStructure } from 'ts-morph';

import type { ParameterStructure } from '../emit/code/source.ts';
import { printExpression } from './code.ts';
import { ident } from './ident.ts';
import { flatType } from './type.ts';
import { fits } from './width.ts';

/** The head of a function, method or constructor. */
export interface Signature {
  /** What stands before the parentheses: `export function checkRegion`. */
  readonly lead: string;
  readonly parameters: readonly ParameterStructure[];
  /** Empty for a constructor. */
  readonly returnType: string;
  readonly indent: number;
}

/** Parameters as ts-morph takes them: all on one line if the whole head fits, else one a line. */
export function parameterStructures(signature: Signature): OptionalKind<ParameterDeclarationStructure>[] {
  const texts = signature.parameters.map(parameterText);
  const end = signature.returnType === '' ? ') {' : `): ${signature.returnType} {`;
  if (fits(`${signature.lead}(${texts.join(', ')}${end}`, signature.indent, 0)) return texts.map((name) => ({ name }));
  // One name of several lines; ts-morph indents them.
  return [{ name: `\n${texts.map((each) => `${each},\n`).join('')}` }];
}

function parameterText(of: ParameterStructure): string {
  // `this` is a word, and here a name: what a method may be called on.
  const type = `${of.name === 'this' ? of.name : ident(of.name)}${of.hasQuestionToken === true ? '?' : ''}: ${flatType(of.type)}`;
  if (of.initializer === undefined) return type;
  return `${type} = ${printExpression(of.initializer, { indent: 0, column: 0, trailing: 0 })}`;
}
