import { openMap } from '../decode/map-reader.ts';
import type { Reader } from '../decode/reader.ts';
import { readTextOf } from '../decode/read-scalar.ts';
import type { RawDimension } from '../raw/raw-schema.ts';
import { enumText, identifier } from '../text/text-kinds.ts';

/** Reads what a field of a split row stands for: `{ name: Domain, of: DomainList }`. */
export const readDimension: Reader<RawDimension> = (node, name, log) => {
  const map = openMap(node, `"${name}"`, ['name', 'of'], log);
  if (map === undefined) return undefined;
  return {
    name: map.required('name', readTextOf(enumText)),
    of: map.required('of', readTextOf(identifier)),
    origin: node.origin,
  };
};
