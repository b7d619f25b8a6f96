import { dayOf, isWeekend, SLOTS_OF_DAY } from './calendar.ts';
import type { Crowd } from './crowd.ts';
import type { Domain } from './domain.ts';
import { boostAt, type Event, eventOf } from './event.ts';
import { between, fraction, mix } from './hash.ts';

/** What the crowds of a domain move in every slot of one day. */
export interface Flow {
  /** Units of every crowd, crowd after crowd. */
  readonly units: Int32Array;
  /** Units of all crowds together. */
  readonly whole: Int32Array;
}

/**
 * The flow of a domain on a day.
 *
 * This is the one function that bandwidth, traffic and the 95th percentile come from. It is made of
 * additions, multiplications and `floor` only, so that every engine gives the same integers.
 */
export function flowOfDay(domain: Domain, crowds: readonly Crowd[], day: number): Flow {
  const units = new Int32Array(crowds.length * SLOTS_OF_DAY);
  const whole = new Int32Array(SLOTS_OF_DAY);
  const boosts = boostsOf(eventOf(mix(domain.salt, 4), day, domain.eventRate, isWeekend(day)));
  for (const [index, crowd] of crowds.entries()) {
    addCrowd(units.subarray(index * SLOTS_OF_DAY, (index + 1) * SLOTS_OF_DAY), whole, crowd, day, boosts);
  }
  return { units, whole };
}

const hoursOfDay = 24;
const slotsOfHour = SLOTS_OF_DAY / hoursOfDay;

/** Writes the day of one crowd, and adds it to that of all. */
function addCrowd(units: Int32Array, whole: Int32Array, crowd: Crowd, day: number, boosts: Float64Array): void {
  const { curve } = crowd.rhythm;
  const level = crowd.level * factorOfDay(crowd, day);
  const tide = mix(crowd.salt, 11);
  const jitter = mix(crowd.salt, 12);
  let next = between(mix(tide, day * hoursOfDay), 0.92, 1.08);
  for (let hour = 0; hour < hoursOfDay; hour += 1) {
    const from = next;
    next = between(mix(tide, day * hoursOfDay + hour + 1), 0.92, 1.08);
    const step = (next - from) / slotsOfHour;
    for (let inHour = 0; inHour < slotsOfHour; inHour += 1) {
      const slot = hour * slotsOfHour + inHour;
      const noise = 0.98 + 0.04 * fraction(mix(jitter, day * SLOTS_OF_DAY + slot));
      const ripple = (from + step * inHour) * noise * (boosts[slot] ?? 1);
      const moved = Math.floor(level * (curve[slot] ?? 0) * ripple);
      units[slot] = moved;
      whole[slot] = (whole[slot] ?? 0) + moved;
    }
  }
}

const referenceDay = dayOf(2024, 1, 1);

/** Weekend, slow growth over the years, and the mood of the day. */
function factorOfDay(crowd: Crowd, day: number): number {
  const growth = Math.min(2.5, Math.max(0.4, 1 + (0.12 * (day - referenceDay)) / 365));
  const mood = between(mix(crowd.salt, day), 0.94, 1.06);
  return growth * mood * (isWeekend(day) ? crowd.rhythm.weekend : 1);
}

const calm = new Float64Array(SLOTS_OF_DAY).fill(1);

function boostsOf(event: Event | undefined): Float64Array {
  return event === undefined ? calm : calm.map((_, slot) => boostAt(event, slot));
}
