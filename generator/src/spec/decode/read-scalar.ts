import { didYouMean } from '../../diagnostics/nearest-name.ts';
import { shown } from '../../diagnostics/shown-text.ts';
import type { TextKind } from '../text/text-kind.ts';
import type { Placed, RawNode } from '../yaml/raw-node.ts';
import { type Reader, reportType } from './reader.ts';

/** Words that YAML 1.1 took for booleans; without quotes they are refused, since readers of a spec may differ. */
const ambiguousWord = /^(?:y|yes|n|no|on|off)$/i;

/** Number as everyone writes and reads it: no leading zero, no exponent, no hexadecimal, no infinity. */
const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** A value of one of the scalar types of the dialect. */
export type RawScalarValue = string | number | boolean;

/** Reads text of any content. */
export const readText: Reader<Placed<string>> = (node, name, log) => {
  if (node.kind !== 'text') return reportType(node, name, 'text', log);
  if (node.plain && ambiguousWord.test(node.value)) {
    log.report('SPEC_AMBIGUOUS', node.origin, `${shown(node.value)} without quotes may be read as a boolean.`);
    return undefined;
  }
  return { value: node.value, origin: node.origin };
};

/** Reads text of one kind; anything outside its allow-list is reported. */
export function readTextOf(kind: TextKind): Reader<Placed<string>> {
  return (node, name, log) => {
    const text = readText(node, name, log);
    if (text === undefined || kind.accepts(text.value)) return text;
    log.report(kind.code, text.origin, `"${name}" is ${shown(text.value)}, which is not ${kind.name}.`, kind.allowed);
    return undefined;
  };
}

/** Reads one word of a closed set. */
export function readWord<W extends string>(words: readonly W[]): Reader<Placed<W>> {
  return (node, name, log) => {
    const text = readText(node, name, log);
    if (text === undefined) return undefined;
    const value = words.find((word) => word === text.value);
    if (value !== undefined) return { value, origin: text.origin };
    const remedy = `Write one of ${words.join(', ')}. ${didYouMean(text.value, words)}`.trimEnd();
    log.report('SPEC_BAD_VALUE', text.origin, `"${name}" is ${shown(text.value)}, which is not known.`, remedy);
    return undefined;
  };
}

/** Reads a number that is written plainly and is no larger than what a double counts one by one. */
export const readNumber: Reader<Placed<number>> = (node, name, log) => {
  if (node.kind !== 'number') return reportType(node, name, 'a number', log);
  const exact = Math.abs(node.value) <= Number.MAX_SAFE_INTEGER && !Object.is(node.value, -0);
  if (!exact || !plainNumber.test(node.written)) {
    log.report('SPEC_BAD_NUMBER', node.origin, `"${name}" is written ${shown(node.written)}.`);
    return undefined;
  }
  return { value: node.value, origin: node.origin };
};

/** Reads a whole number between two bounds, both included. */
export function readInteger(atLeast: number, atMost: number): Reader<Placed<number>> {
  return (node, name, log) => {
    const number = readNumber(node, name, log);
    if (number === undefined) return undefined;
    if (Number.isInteger(number.value) && number.value >= atLeast && number.value <= atMost) return number;
    const remedy = `Write a whole number from ${atLeast} to ${atMost}.`;
    log.report('SPEC_BAD_NUMBER', number.origin, `"${name}" is ${number.value}.`, remedy);
    return undefined;
  };
}

/** Reads `true` or `false`. */
export const readBoolean: Reader<Placed<boolean>> = (node, name, log) => {
  if (node.kind !== 'boolean') return reportType(node, name, 'true or false', log);
  return { value: node.value, origin: node.origin };
};

/** Reads `true`, the only word for a key that is else left out. */
export const readTrue: Reader<Placed<true>> = (node, name, log) => {
  if (node.kind !== 'boolean' || !node.value) return reportType(node, name, 'true', log);
  return { value: true, origin: node.origin };
};

/** Reads a text, a number or a boolean. */
export const readScalar: Reader<Placed<RawScalarValue>> = (node: RawNode, name, log) => {
  if (node.kind === 'number') return readNumber(node, name, log);
  if (node.kind === 'boolean') return readBoolean(node, name, log);
  if (node.kind === 'text') return readText(node, name, log);
  return reportType(node, name, 'a text, a number, true or false', log);
};
