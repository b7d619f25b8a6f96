import { openMap } from '../decode/map-reader.ts';
import type { Reader } from '../decode/reader.ts';
import { readList, readNamed } from '../decode/read-list.ts';
import { readTextOf } from '../decode/read-scalar.ts';
import type { RawProperty } from '../raw/raw-schema.ts';
import type { RawAdditions } from '../raw/raw-specs.ts';
import { identifier } from '../text/text-kinds.ts';
import { readChoice } from './read-choice.ts';
import { readSchema } from './read-schema.ts';

/** An edition that has nothing more. */
export const nothingAdded: RawAdditions = { values: [], request: [], response: [] };

/** Reads what an edition has more: values of shapes, parameters and fields of answers of actions. */
export const readAdditions: Reader<RawAdditions> = (node, name, log) => {
  const map = openMap(node, `"${name}"`, ['values', 'request', 'response'], log);
  if (map === undefined) return undefined;
  return {
    values: (map.optional('values', readNamed(readTextOf(identifier), readList(readChoice, 1))) ?? []).map((entry) => ({
      name: entry.name,
      value: entry.value ?? [],
    })),
    request: map.optional('request', readFieldsByAction) ?? [],
    response: map.optional('response', readFieldsByAction) ?? [],
  };
};

const readFields: Reader<readonly RawProperty[]> = (node, name, log) =>
  readNamed(readTextOf(identifier), readSchema('./shapes/'))(node, name, log)?.map((entry) => ({ name: entry.name, schema: entry.value }));

const readFieldsByAction = readNamed(readTextOf(identifier), readFields);
