import { openMap } from '../decode/map-reader.ts';
import type { Reader } from '../decode/reader.ts';
import { readLine } from '../decode/read-prose.ts';
import { type RawScalarValue, readNumber, readTextOf } from '../decode/read-scalar.ts';
import type { RawChoice } from '../raw/raw-schema.ts';
import { enumText } from '../text/text-kinds.ts';
import type { Placed } from '../yaml/raw-node.ts';

/** Reads one value of an enumeration: `{ const: unicom, description: China Unicom. }`. */
export const readChoice: Reader<RawChoice> = (node, name, log) => {
  const map = openMap(node, `"${name}"`, ['const', 'description'], log);
  if (map === undefined) return undefined;
  const value = map.required('const', readConst);
  const meaning = map.required('description', readLine);
  return value === undefined ? undefined : { value, meaning };
};

const readConst: Reader<Placed<RawScalarValue>> = (node, name, log) =>
  node.kind === 'number' ? readNumber(node, name, log) : readTextOf(enumText)(node, name, log);
