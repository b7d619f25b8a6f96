import type { Action, Field, Json } from '../../model/model.ts';
import type { Check } from './check-value.ts';
import type { Draft } from './conformance-case.ts';
import { mended } from './mend.ts';
import { type Site, siteName } from './rule-site.ts';
import type { Samples } from './samples.ts';
import { fieldPathOf, pathOf, type Way, withoutName, withValue } from './sent-path.ts';
import { type FieldValue, fieldValues } from './wrong-values.ts';

/** Requests in which one field is right or wrong, and nothing else is wrong. */
export function fieldCases(site: Site, action: Action, samples: Samples): readonly Draft[] {
  const cases = site.object.fields.flatMap((field, place) => casesOfField(site, field, place, action, samples));
  return [...cases, ...unknownFields(site, action, samples)];
}

function casesOfField(site: Site, field: Field, place: number, action: Action, samples: Samples): readonly Draft[] {
  const way = [...site.way, field.name];
  const draft = (about: Check, of: Way, name: string, value: Json | undefined, fails: boolean): readonly Draft[] =>
    draftOf(site, { about, way: of, name, request: withValue(site.base, way, value), fails }, action, samples);
  const missing = field.required ? draft('required', way, 'left out', undefined, true) : [];
  if (site.again) return missing;

  const plain = withoutName(field.type);
  const isFirst = site.object.fields.findIndex(({ type }) => withoutName(type).kind === plain.kind) === place;
  const tried = fieldValues(field.type, way, samples).filter(({ name }) => plain.kind !== 'instant' || isFirst || tellingInstants.has(name));
  const values = tried.flatMap(({ about, name, value, fails }) => draft(about, way, name, value, fails));
  if (plain.kind !== 'list') return [...missing, ...draft('type', way, 'a right value', samples.of(plain, way, place), false), ...values];

  const itemWay = [...way, 0];
  const several = samples.several(plain.element, itemWay, 2);
  const items = fieldValues(plain.element, itemWay, samples);
  const [wrong] = items.filter(({ fails }) => fails);
  return [
    ...missing,
    ...draft('type', way, 'two items', several, false),
    ...draft('type', way, 'the same item twice', several.slice(0, 1).concat(several.slice(0, 1)), false),
    ...values,
    ...itemsWorthTelling(items).flatMap(({ about, name, value, fails }) => draft(about, itemWay, name, [value], fails)),
    ...(wrong === undefined ? [] : draft(wrong.about, [...way, 1], `${wrong.name}, second item`, [...several.slice(0, 1), wrong.value], true)),
  ];
}

/** What is tried for instants after the first one of an object, which has them all. */
const tellingInstants = new Set(['null', 'a number', 'UTC', 'no offset', 'a fraction of a second', '31 November']);

/** Of wrong types one of each sort is enough for items, for the list has them all. */
function itemsWorthTelling(items: readonly FieldValue[]): readonly FieldValue[] {
  const dull = new Set(['a boolean', 'an object', 'a list']);
  return items.filter(({ name }) => !dull.has(name));
}

function unknownFields(site: Site, action: Action, samples: Samples): readonly Draft[] {
  const [first] = site.object.fields;
  const respelt = first === undefined ? [] : [first.name.charAt(0).toLowerCase() + first.name.slice(1)];
  const names = site.again ? ['Unheard'] : ['Unheard', ...respelt, 'constructor'];
  return names
    .filter((name) => site.object.fields.every((field) => field.name !== name))
    .flatMap((name) => {
      const request = withValue(site.base, [...site.way, name], 1);
      return draftOf(site, { about: 'unknown-field', way: [...site.way, name], name, request, fails: true }, action, samples);
    });
}

interface Attempt {
  readonly about: Check;
  /** The value that the check is about. */
  readonly way: Way;
  readonly name: string;
  readonly request: Json;
  readonly fails: boolean;
}

function draftOf(site: Site, { about, way, name, request, fails }: Attempt, action: Action, samples: Samples): readonly Draft[] {
  const path = pathOf(way);
  const isOurs = ({ rule, paths }: { rule: string; paths: readonly string[] }): boolean => rule === about && paths.join() === path;
  const found = mended(request, { pinned: [way], allows: isOurs }, action, samples);
  if (found === undefined || found.judgement.violations.some(isOurs) !== fails) return [];
  const isUnknown = about === 'unknown-field';
  const subject = fieldPathOf(isUnknown ? site.way : way);
  return [
    {
      name: isUnknown ? `${siteName(site)}unknown field ${name}` : `${path}: ${name}`,
      about: subject === '' ? about : `${about} ${subject}`,
      ...found,
    },
  ];
}
