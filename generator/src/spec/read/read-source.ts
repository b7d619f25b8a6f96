import { openMap } from '../decode/map-reader.ts';
import type { Reader } from '../decode/reader.ts';
import { readLine } from '../decode/read-prose.ts';
import { readTextOf } from '../decode/read-scalar.ts';
import type { RawSource } from '../raw/raw-specs.ts';
import { date, httpsUrl } from '../text/text-kinds.ts';

/** Reads a document that facts come from. */
export const readSource: Reader<RawSource> = (node, name, log) => {
  const map = openMap(node, `The source "${name}"`, ['title', 'url', 'date'], log);
  if (map === undefined) return undefined;
  return {
    title: map.required('title', readLine)?.value ?? '',
    url: map.optional('url', readTextOf(httpsUrl))?.value,
    date: map.optional('date', readTextOf(date))?.value,
  };
};
