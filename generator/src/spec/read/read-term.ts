import type { DiagnosticList } from '../../diagnostics/diagnostic-list.ts';
import { openMap } from '../decode/map-reader.ts';
import type { Reader } from '../decode/reader.ts';
import { readNumber, readTextOf } from '../decode/read-scalar.ts';
import type { RawTerm } from '../raw/raw-rule.ts';
import { identifier } from '../text/text-kinds.ts';
import type { RawNode } from '../yaml/raw-node.ts';

const operations = ['add', 'subtract', 'multiply'] as const;

/** Reads a side of a comparison: a parameter, a number, or `{ add: [Term, Term] }`. */
export const readTerm: Reader<RawTerm> = (node, name, log) => {
  if (node.kind === 'text') {
    const parameter = readTextOf(identifier)(node, name, log);
    return parameter === undefined ? undefined : { kind: 'value', parameter };
  }
  if (node.kind === 'number') {
    const number = readNumber(node, name, log);
    return number === undefined ? undefined : { kind: 'number', number };
  }
  const map = openMap(node, `"${name}"`, operations, log);
  if (map === undefined) return undefined;
  const used = operations.filter((operation) => map.placeOf(operation) !== undefined);
  const [kind] = used;
  if (kind === undefined || used.length > 1) {
    const remedy = 'Write a parameter, a number, or one of add, subtract and multiply with two terms.';
    log.report('SPEC_BAD_VALUE', node.origin, `"${name}" is no term.`, remedy);
    return undefined;
  }
  const terms = map.required(kind, readTwoTerms);
  return terms === undefined ? undefined : { kind, left: terms[0], right: terms[1] };
};

function readTwoTerms(node: RawNode, name: string, log: DiagnosticList): readonly [RawTerm, RawTerm] | undefined {
  if (node.kind !== 'list' || node.items.length !== 2) {
    if (node.kind !== 'broken') log.report('SPEC_TYPE', node.origin, `"${name}" must have two terms.`);
    return undefined;
  }
  const [left, right] = node.items.map((item, index) => readTerm(item, `${name}[${index}]`, log));
  return left === undefined || right === undefined ? undefined : [left, right];
}
