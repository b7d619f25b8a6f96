import { SLOTS_OF_DAY } from './calendar.ts';
import { between, fraction, mix, type Salt } from './hash.ts';

/** What a day of a domain has beside its rhythm: a match, a concert, a sale. */
export interface Event {
  /** Slot of the day at which it begins. */
  readonly from: number;
  /** Slot of the day at which it is over. */
  readonly to: number;
  /** Factor on everything while it lasts. */
  readonly boost: number;
}

/** Slots in which an event swells and fades. */
const RAMP = 4;

/** The event of a day, if it has one; `rate` is the chance of one on a working day. */
export function eventOf(salt: Salt, day: number, rate: number, weekend: boolean): Event | undefined {
  const hash = mix(salt, day);
  if (fraction(hash) >= (weekend ? rate * 2 : rate)) return undefined;
  const from = Math.floor(between(mix(hash, 1), 150, 240));
  const to = Math.min(SLOTS_OF_DAY, from + Math.floor(between(mix(hash, 2), 18, 44)));
  return { from, to, boost: between(mix(hash, 3), 1.5, 3.2) };
}

/** Factor of an event on a slot of its day. */
export function boostAt(event: Event, slot: number): number {
  if (slot < event.from || slot >= event.to) return 1;
  const edge = Math.min(slot - event.from + 1, event.to - slot, RAMP);
  return 1 + ((event.boost - 1) * edge) / RAMP;
}
