import type { ConstStructure } from '../emit/code/source.ts';
import { flat, opensWithBracket, printExpression } from './code.ts';
import { ident } from './ident.ts';
import { brokenType, flatType } from './type.ts';
import { codeWidth, fits, margin, step } from './width.ts';

/**
 * Writes a top-level constant. ts-morph would indent the lines of its value twice, so this floor writes the whole
 * statement: on one line, or the value broken behind `=`, or the value on a line of its own.
 */
export function constText(of: ConstStructure): string {
  const lead = `${of.isExported === true ? 'export ' : ''}const ${ident(of.name)}: `;
  const type = flatType(of.type);
  // The type and ` =` must fit; else its arguments stand one a line and the value follows the last of them.
  if (!fits(`${lead}${type} =`, 0, 0)) {
    const head = `${lead}${brokenType(of.type, 0)} = `;
    return `${head}${printExpression(of.initializer, { indent: 0, column: lastLine(head), trailing: 1 })};`;
  }
  const head = `${lead}${type} =`;
  const line = flat(of.initializer);
  const room = codeWidth - head.length - 2;
  if ((line !== undefined && line.length <= room) || opensWithBracket(of.initializer)) {
    return `${head} ${printExpression(of.initializer, { indent: 0, column: head.length + 1, trailing: 1 })};`;
  }
  return `${head}\n${margin(step)}${printExpression(of.initializer, { indent: step, column: step, trailing: 1 })};`;
}

function lastLine(text: string): number {
  return text.length - text.lastIndexOf('\n') - 1;
}
