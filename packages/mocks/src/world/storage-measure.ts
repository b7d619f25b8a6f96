import { DAY, isWeekend } from './calendar.ts';
import { isOpen } from './domain.ts';
import { between, mix } from './hash.ts';
import type { Measure } from './measure.ts';

/** Days for which time shift files are kept. */
const KEPT_DAYS = 7;

const BYTES_OF_MEBIBYTE = 1_048_576;

/** Bytes of time shift files that the streams of each domain space hold, day by day. */
export const timeShiftStorage: Measure = {
  quantity: 'bytes',
  slot: DAY,
  add: (selection, first, into) => {
    for (const domain of selection.domains) {
      if (domain.kind !== 'push' || !(selection.vhosts?.includes(domain.vhost) ?? true)) continue;
      for (let index = 0; index < into.length; index += 1) {
        for (let age = 0; age < KEPT_DAYS; age += 1) {
          const day = first + index - age;
          if (isOpen(domain, day)) {
            into[index] = (into[index] ?? 0) + stored(mix(domain.salt, 5), day, domain.streams.length);
          }
        }
      }
    }
  },
};

/** Bytes that one day adds. */
function stored(salt: number, day: number, streams: number): number {
  const mebibytes = between(mix(salt, day), 420, 780) * streams * (isWeekend(day) ? 1.2 : 1);
  return Math.floor(mebibytes) * BYTES_OF_MEBIBYTE;
}
