/** Seconds of a day. */
export const DAY = 86_400;

/** Seconds of the slots in which bandwidth, traffic and counts are measured. */
export const SLOT = 300;

/** Slots of a day. */
export const SLOTS_OF_DAY: number = DAY / SLOT;

/**
 * Where the days of an account begin, in seconds east of UTC, whatever offset a request uses: that is the billing day.
 * Every step (60, 300, 3600, 86400) lies on one grid that starts there.
 */
export type Zone = number;

/** The slot of this width that an instant (seconds since the epoch) lies in. */
export function slotAt(instant: number, width: number, zone: Zone): number {
  return Math.floor((instant + zone) / width);
}

/** The first slot of this width that starts at an instant or after it. */
export function slotFrom(instant: number, width: number, zone: Zone): number {
  return Math.ceil((instant + zone) / width);
}

/** The instant (seconds since the epoch) at which a slot starts. */
export function startOfSlot(slot: number, width: number, zone: Zone): number {
  return slot * width - zone;
}

/** Day of the week of a day of the account; 0 is Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** Whether a day of the account is a Saturday or a Sunday. */
export function isWeekend(day: number): boolean {
  const weekday = weekdayOf(day);
  return weekday === 0 || weekday === 6;
}

/** Number of the day of a date, counted as {@link slotAt} counts days. */
export function dayOf(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}
