import { openMap } from '../decode/map-reader.ts';
import type { Reader } from '../decode/reader.ts';
import { readList } from '../decode/read-list.ts';
import { readSentence } from '../decode/read-prose.ts';
import { readBoolean, readInteger, readTextOf, readWord } from '../decode/read-scalar.ts';
import type { RawErrorCode } from '../raw/raw-specs.ts';
import { errorCode, sourceLetter } from '../text/text-kinds.ts';

const readStatus = readInteger(100, 599);

/** Reads a code that the service or its gateway may answer with. */
export const readErrorCode: Reader<RawErrorCode> = (node, name, log) => {
  const keys = ['code', 'from', 'status', 'statuses', 'number', 'meaning', 'remedy', 'retryable', 'sources'] as const;
  const map = openMap(node, `"${name}"`, keys, log);
  if (map === undefined) return undefined;
  const code = map.required('code', readTextOf(errorCode));
  const several = map.optional('statuses', readList(readStatus, 2));
  const one = map.placeOf('statuses') === undefined ? map.required('status', readStatus) : undefined;
  const both = map.placeOf('statuses') && map.placeOf('status');
  if (both !== undefined) {
    log.report('SPEC_MISPLACED_KEY', both, 'An error has "status" or "statuses", not both.', 'Remove "status".');
  }
  const raw = {
    origin: node.origin,
    from: map.required('from', readWord(['service', 'gateway']))?.value ?? 'service',
    statuses: several ?? (one === undefined ? [] : [one]),
    number: map.optional('number', readInteger(1, 999_999_999))?.value,
    meaning: map.required('meaning', readSentence)?.value ?? '',
    remedy: map.optional('remedy', readSentence)?.value,
    retryable: map.optional('retryable', readBoolean)?.value ?? false,
    sources: map.required('sources', readList(readTextOf(sourceLetter), 1)) ?? [],
  };
  return code === undefined ? undefined : { ...raw, code };
};
