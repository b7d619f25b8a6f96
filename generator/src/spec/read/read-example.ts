import { openMap } from '../decode/map-reader.ts';
import { type Reader, reportType } from '../decode/reader.ts';
import { readLine } from '../decode/read-prose.ts';
import type { RawExample } from '../raw/raw-specs.ts';
import type { RawMap } from '../yaml/raw-node.ts';

/** Reads an example: a title, a request and the result that answers it. */
export const readExample: Reader<RawExample> = (node, name, log) => {
  const map = openMap(node, `"${name}"`, ['title', 'request', 'result'], log);
  if (map === undefined) return undefined;
  return {
    title: map.required('title', readLine)?.value ?? '',
    request: map.required('request', readAnyMap),
    result: map.required('result', readAnyMap),
  };
};

const readAnyMap: Reader<RawMap> = (node, name, log) =>
  node.kind === 'map' ? node : reportType(node, name, 'a map', log);
