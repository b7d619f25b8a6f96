import { DAY } from './calendar.ts';

/** Hours of every day of the account. */
export interface Hours {
  /** Second of the day at which the busy hours begin; they last until midnight. */
  readonly busyFrom: number;
  /** Whether they are the busy ones, or all others. */
  readonly busy: boolean;
}

/** No page says which hours are busy: these are the evenings. */
const BUSY_FROM = 18 * 3_600;

/** The hours that a `Stage` names; undefined for all. */
export function hoursOf(stage: string | undefined): Hours | undefined {
  if (stage !== 'busy' && stage !== 'free') return undefined;
  return { busyFrom: BUSY_FROM, busy: stage === 'busy' };
}

/** Makes every value 0 whose slot begins at other hours; `first` is the slot of the first value, `slot` its width. */
export function keepHours(values: Float64Array, { busyFrom, busy }: Hours, first: number, slot: number): void {
  for (let index = 0; index < values.length; index += 1) {
    const second = ((first + index) * slot) % DAY;
    if (second >= busyFrom !== busy) values[index] = 0;
  }
}
