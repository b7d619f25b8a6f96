import type { Type } from '../model/model.ts';
import { code, type DocText } from './code/doc.ts';

const unitWords: ReadonlyMap<string, string> = new Map([
  ['s', 'seconds'],
  ['min', 'minutes'],
]);

/** `Highest bandwidth, in Mbps.` of `Highest bandwidth.` */
export function inUnit(summary: string, unit: string | undefined): string {
  return unit === undefined ? summary : withEnding(summary, `, in ${unitWord(unit)}.`);
}

/** `seconds` of `s`; most units are their own word. */
export function unitWord(unit: string): string {
  return unitWords.get(unit) ?? unit;
}

/** Text that ends with a full stop. */
export function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** Text whose full stop is replaced by another ending. */
export function withEnding(text: string, ending: string): string {
  return text.replace(/\.?$/, '') + ending;
}

/** The limits of a type, one sentence each: `1 to 30 characters.` */
export function limitsOf(type: Type): readonly DocText[] {
  switch (type.kind) {
    case 'text':
      return [
        ...range(type.minLength, type.maxLength, 'character'),
        ...(type.pattern === undefined ? [] : [['Matches ', code(type.pattern), '.']]),
      ];
    case 'number':
      return range(type.minimum, type.maximum, undefined);
    case 'list':
      return [...range(type.minItems, type.maxItems, 'item'), ...limitsOf(type.element)];
    case 'boolean':
    case 'instant':
    case 'enum':
    case 'object':
    case 'shape':
      return [];
  }
}

function range(least: number | undefined, most: number | undefined, noun: string | undefined): readonly DocText[] {
  const count = (of: number): string => (noun === undefined ? String(of) : `${of} ${noun}${of === 1 ? '' : 's'}`);
  if (least !== undefined && most !== undefined) {
    return [[least === most ? `Exactly ${count(most)}.` : noun === undefined ? `From ${least} to ${most}.` : `${least} to ${count(most)}.`]];
  }
  if (least !== undefined) return [[`At least ${count(least)}.`]];
  return most === undefined ? [] : [[`At most ${count(most)}.`]];
}
