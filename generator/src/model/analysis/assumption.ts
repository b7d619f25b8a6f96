import type { Field, ListType, NumberType, Scalar, TextType, Type } from '../model.ts';
import type { Mention } from './mentions.ts';
import type { Items } from './situation.ts';

/** What is assumed of one parameter. */
export interface Assumption {
  readonly isSent: boolean;
  /** The value; undefined where it is a list, or one that no rule speaks of. */
  readonly value: Scalar | undefined;
  /** What is in it, where it is a list. */
  readonly items: Items | undefined;
  /** A number that no rule speaks of lies between these, both included. */
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
}

/** It is left out. */
const absent: Assumption = { isSent: false, value: undefined, items: undefined, minimum: undefined, maximum: undefined };

/** It is sent, with a value that no rule speaks of. */
const other: Assumption = { ...absent, isSent: true };

/** Most values of one list whose combinations are gone through. */
const maxListValues = 10;

/**
 * Everything that a parameter may be, as far as rules can tell the difference: absent, each value that rules speak
 * of, and one that stands for all others. Undefined when there is too much of it.
 */
export function assumptionsOf(field: Field, mention: Mention | undefined): readonly Assumption[] | undefined {
  const sent = sentAssumptions(field.type, mention ?? { values: new Set(), counts: new Set() });
  if (sent === undefined) return undefined;
  return field.required ? sent : [absent, ...sent];
}

function sentAssumptions(type: Type, mention: Mention): readonly Assumption[] | undefined {
  switch (type.kind) {
    case 'shape':
      return sentAssumptions(type.shape.type, mention);
    case 'enum':
      return type.values.map(({ value }) => ({ ...other, value }));
    case 'boolean':
      return [true, false].map((value) => ({ ...other, value }));
    case 'text':
    case 'number': {
      const spoken = [...mention.values];
      const values = spoken.map((value): Assumption => ({ ...other, value }));
      return [...values, ...othersOf(type, spoken)];
    }
    case 'instant':
    case 'object':
      return [other];
    case 'list':
      return listAssumptions(type, mention);
  }
}

/** What stands for the values that no rule speaks of. */
function othersOf(type: TextType | NumberType, spoken: readonly Scalar[]): readonly Assumption[] {
  if (type.kind === 'text') return [other];
  return type.integer ? gapsOf(type, spoken) : [{ ...other, minimum: type.minimum, maximum: type.maximum }];
}

/** The whole numbers before, between and after those that rules speak of. */
function gapsOf({ minimum, maximum }: NumberType, spoken: readonly Scalar[]): readonly Assumption[] {
  const numbers = spoken.filter((value) => typeof value === 'number').toSorted((a, b) => a - b);
  const starts = [minimum, ...numbers.map((number) => number + 1)];
  const ends = [...numbers.map((number) => number - 1), maximum];
  return starts.flatMap((from, index): readonly Assumption[] => {
    const to = ends[index];
    if (from !== undefined && to !== undefined && from > to) return [];
    return [{ ...other, minimum: from, maximum: to }];
  });
}

function listAssumptions(type: ListType, mention: Mention): readonly Assumption[] | undefined {
  const spoken = [...mention.values];
  if (spoken.length > maxListValues) return undefined;
  const hasOthers = elementCount(type.element) > spoken.length;
  return subsetsOf(spoken).flatMap((values) =>
    (hasOthers ? [false, true] : [false]).flatMap((others) =>
      countsOf(type, values.length + (others ? 1 : 0), mention.counts).map(
        (count): Assumption => ({
          ...other,
          items: { values, count },
        }),
      ),
    ),
  );
}

/** Numbers of items to try for a list with so many different values; a value may come twice. */
function countsOf(type: ListType, different: number, thresholds: ReadonlySet<number>): readonly number[] {
  if (different === 0) return [];
  const least = Math.max(different, type.minItems ?? 0);
  const most = type.maxItems ?? Number.POSITIVE_INFINITY;
  return [...new Set([least, ...thresholds])].filter((count) => count >= least && count <= most);
}

function elementCount(element: Type): number {
  if (element.kind === 'shape') return elementCount(element.shape.type);
  if (element.kind === 'boolean') return 2;
  return element.kind === 'enum' ? element.values.length : Number.POSITIVE_INFINITY;
}

function subsetsOf<T>(values: readonly T[]): readonly (readonly T[])[] {
  return values.reduce<readonly (readonly T[])[]>(
    (subsets, value) => [...subsets, ...subsets.map((subset) => [...subset, value])],
    [[]],
  );
}
