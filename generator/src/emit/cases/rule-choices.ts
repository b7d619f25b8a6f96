import { type Mention, mentionsOf } from '../../model/analysis/mentions.ts';
import type { Field, Json, ListType, Rule, Scalar, Type } from '../../model/model.ts';
import { checkValue } from './check-value.ts';
import type { Samples } from './samples.ts';
import { type Way, withoutName } from './sent-path.ts';

/** Values of one parameter that a rule may tell apart; undefined is absent. */
export type Choices = readonly (Json | undefined)[];

/** Most values that a rule names of one parameter, and that are tried. */
const maxNamed = 6;

/** What to try for a parameter of a rule: absent, each value that the rule names, another one, and numbers of items. */
export function choicesOf(rule: Rule, field: Field, place: number, way: Way, samples: Samples): Choices {
  const mention: Mention = mentionsOf([rule]).get(field.name) ?? { values: new Set(), counts: new Set() };
  const named = [...mention.values].slice(0, maxNamed);
  const plain = withoutName(field.type);
  const sent = plain.kind === 'list' ? listsOf(rule, plain, named, mention.counts, way, samples) : single(plain, named, way, place, samples);
  return [...(field.required ? [] : [undefined]), ...sent];
}

function single(type: Exclude<Type, { kind: 'shape' }>, named: readonly Scalar[], way: Way, place: number, samples: Samples): readonly Json[] {
  const possible = named.filter((value) => checkValue(type, value).length === 0);
  const others = samples.several(type, way, possible.length + 1, place).filter((value) => !isNamed(value, named));
  return [...possible, ...others.slice(0, 1)];
}

function listsOf(rule: Rule, type: ListType, named: readonly Scalar[], counts: ReadonlySet<number>, way: Way, samples: Samples): readonly Json[] {
  const several = (count: number): readonly Json[] => samples.several(type.element, [...way, 0], count);
  const others = several(Math.max(named.length + 2, ...counts)).filter((value) => !isNamed(value, named));
  const [other] = others;
  const beside = other === undefined ? [] : [other];
  const least = Math.max(1, type.minItems ?? 0);
  const lists: (readonly Json[])[] = [];
  for (const value of named) lists.push([value], [value, ...beside]);
  if (rule.body.kind === 'alone') lists.push([...beside, rule.body.value], [rule.body.value, rule.body.value]);
  for (const count of counts) lists.push(filled(others, count - 1), filled(others, count));
  if (counts.size === 0) lists.push(filled(others.length === 0 ? several(1) : others, least));
  const right = lists.filter((list) => list.length > 0 && checkValue(type, list).length === 0);
  return [...new Map(right.map((list) => [JSON.stringify(list), list])).values()];
}

/** So many items, all different where there are enough. */
function filled(values: readonly Json[], count: number): readonly Json[] {
  return Array.from({ length: Math.max(0, count) }, (_, index) => values[index % values.length] ?? null);
}

function isNamed(value: Json, named: readonly Scalar[]): boolean {
  return named.some((known) => known === value);
}
