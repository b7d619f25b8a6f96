import { more, unknownField } from '../messages/en.ts';
import { nearest } from '../nearest.ts';
import { none, note, type Report, told, type Unchecked } from '../report.ts';

/** Checks that an object has no other fields than those of the spec. */
export function closed(report: Report, value: Unchecked, fields: readonly string[]): void {
  let next = 0;
  let unknown = 0;
  for (const key in value) {
    // Most people write fields in the order of the spec, and then each name is found at once.
    while (next < fields.length && fields[next] !== key) next++;
    if (next < fields.length) continue;
    next = Math.max(fields.indexOf(key), 0);
    if (fields[next] === key || !Object.hasOwn(value, key)) continue;
    if (unknown++ === told) return note(report, [], [value], 'more', more, none);
    noteUnknown(report, key, value, fields);
  }
}

function noteUnknown(report: Report, key: string, value: Unchecked, allowed: readonly string[]): void {
  note(report, [key], [value[key]], 'unknown-field', unknownField, () => ({ allowed, suggestion: nearest(key, allowed) }));
}
