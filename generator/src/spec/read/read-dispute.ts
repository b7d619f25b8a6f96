import { openMap } from '../decode/map-reader.ts';
import type { Reader } from '../decode/reader.ts';
import { readList } from '../decode/read-list.ts';
import { readLine } from '../decode/read-prose.ts';
import { readTextOf } from '../decode/read-scalar.ts';
import type { RawDispute } from '../raw/raw-specs.ts';
import { sourceLetter } from '../text/text-kinds.ts';

/** Reads a disagreement between sources: `{ about, taken, sources }`. */
export const readDispute: Reader<RawDispute> = (node, name, log) => {
  const map = openMap(node, `"${name}"`, ['about', 'taken', 'sources'], log);
  if (map === undefined) return undefined;
  return {
    about: map.required('about', readLine)?.value ?? '',
    taken: map.required('taken', readLine)?.value ?? '',
    sources: map.required('sources', readList(readTextOf(sourceLetter), 1)) ?? [],
  };
};
