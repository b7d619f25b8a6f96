import { DAY, isWeekend } from './calendar.ts';
import { between, fraction, mix, type Salt } from './hash.ts';

/** A time on air within one day, in seconds since its midnight; a whole number of {@link TICK}s. */
export interface Session {
  readonly from: number;
  readonly to: number;
}

/** When something tends to be on air. */
export type Habit = 'always' | 'daytime' | 'evening' | 'now and then';

/** Sessions begin and end on multiples of this, so that minutes have two decimals at most. */
export const TICK = 15;

const whole: readonly Session[] = [{ from: 0, to: DAY }];

/** Sessions of a day, in order, without overlap; none crosses midnight. */
export function sessionsOf(salt: Salt, habit: Habit, day: number): readonly Session[] {
  const hash = mix(salt, day);
  switch (habit) {
    case 'always':
      return whole;
    case 'daytime':
      return isWeekend(day) && fraction(hash) < 0.6 ? [] : [session(hash, 9, 10.5, 4, 8)];
    case 'evening':
      return [session(hash, 18.5, 20.5, 1.5, 3.5)];
    case 'now and then':
      return fraction(hash) < 0.45 ? [] : [session(hash, 7, 12, 0.4, 3), session(mix(hash, 7), 15, 20, 0.4, 3.9)];
  }
}

/** One session from hours of chance; the latest start and the longest time are 24 hours at most. */
function session(hash: number, earliest: number, latest: number, shortest: number, longest: number): Session {
  const from = ticks(between(mix(hash, 1), earliest, latest));
  return { from, to: from + ticks(between(mix(hash, 2), shortest, longest)) };
}

function ticks(hours: number): number {
  return Math.round((hours * 3600) / TICK) * TICK;
}
