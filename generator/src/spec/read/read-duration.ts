import { shown } from '../../diagnostics/shown-text.ts';
import type { Reader } from '../decode/reader.ts';
import { readText } from '../decode/read-scalar.ts';
import type { Placed } from '../yaml/raw-node.ts';

const secondsOf: Readonly<Record<string, number>> = { day: 86_400, hour: 3_600, minute: 60, second: 1 };

/** Reads a length of time such as `31 days` as seconds. */
export const readDuration: Reader<Placed<number>> = (node, name, log) => {
  const text = readText(node, name, log);
  if (text === undefined) return undefined;
  const [, count, unit = ''] = /^([1-9]\d{0,5}) (day|hour|minute|second)s?$/.exec(text.value) ?? [];
  const seconds = secondsOf[unit];
  if (seconds !== undefined) return { value: Number(count) * seconds, origin: text.origin };
  const remedy = 'Write a whole number and days, hours, minutes or seconds: 31 days.';
  log.report('SPEC_BAD_VALUE', text.origin, `"${name}" is ${shown(text.value)}, which is no length of time.`, remedy);
  return undefined;
};
