import { SLOT, SLOTS_OF_DAY } from './calendar.ts';

/** How use swings over a day and between working days and weekends. */
export interface Rhythm {
  /** One factor a slot of the day; 1 is the peak. */
  readonly curve: Float64Array;
  /** Factor of a Saturday or Sunday against a working day. */
  readonly weekend: number;
}

/** Percent of the peak at each full hour of a day of +08:00. */
const home = [42, 27, 17, 12, 10, 11, 16, 25, 33, 38, 42, 50, 58, 54, 48, 47, 50, 57, 68, 83, 95, 100, 90, 66];
const work = [9, 6, 5, 5, 5, 6, 12, 30, 62, 88, 97, 92, 70, 78, 96, 100, 95, 82, 55, 38, 30, 25, 19, 13];
const phone = [38, 24, 14, 9, 8, 10, 24, 52, 66, 48, 42, 60, 78, 62, 45, 42, 48, 74, 88, 80, 86, 100, 94, 64];
const abroad = [88, 80, 71, 66, 70, 78, 86, 94, 100, 96, 84, 70, 58, 48, 42, 40, 41, 45, 50, 56, 62, 70, 78, 85];

/** The percents of the hours as factors of the slots, joined by straight lines. */
function curveOf(hours: readonly number[]): Float64Array {
  const slotsOfHour = 3600 / SLOT;
  return Float64Array.from({ length: SLOTS_OF_DAY }, (_, slot) => {
    const hour = Math.floor(slot / slotsOfHour);
    const from = hours[hour] ?? 0;
    const to = hours[(hour + 1) % hours.length] ?? 0;
    return (from + ((to - from) * (slot % slotsOfHour)) / slotsOfHour) / 100;
  });
}

/** Evenings at home. */
export const HOME: Rhythm = { curve: curveOf(home), weekend: 1.28 };

/** Office hours. */
export const WORK: Rhythm = { curve: curveOf(work), weekend: 0.55 };

/** On the way: mornings, noon, evenings. */
export const PHONE: Rhythm = { curve: curveOf(phone), weekend: 1.12 };

/** Other time zones. */
export const ABROAD: Rhythm = { curve: curveOf(abroad), weekend: 1.05 };
