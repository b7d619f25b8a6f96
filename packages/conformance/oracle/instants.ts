const parts = /^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(Z|([-+])([0-9]{2}):([0-9]{2}))$/;

/** The requests that are compared have few different instants, in many combinations. */
const known = new Map<string, number>();

/** Seconds since 1970 of an RFC 3339 date-time with an offset and whole seconds; NaN for any other text. */
export function secondsOf(text: string): number {
  let seconds = known.get(text);
  if (seconds === undefined) {
    seconds = read(text);
    if (known.size < 10_000) known.set(text, seconds);
  }
  return seconds;
}

/** A day or time that does not exist is found by writing what `Date` made of its parts: it comes out as another one. */
function read(text: string): number {
  const found = parts.exec(text);
  if (found === null) return Number.NaN;
  const number = (index: number): number => Number(found[index] ?? '0');
  const local = new Date(0);
  local.setUTCFullYear(number(1), number(2) - 1, number(3));
  local.setUTCHours(number(4), number(5), number(6));
  if (number(9) > 23 || number(10) > 59 || local.toISOString().slice(0, 19) !== text.slice(0, 19)) return Number.NaN;
  const east = (number(9) * 60 + number(10)) * 60;
  return local.getTime() / 1000 - (found[8] === '-' ? -east : east);
}

/** Writes an instant, in seconds since 1970, with an offset in hours. */
export function instantOf(seconds: number, hours: number = 8): string {
  const local = new Date((seconds + hours * 3600) * 1000).toISOString().slice(0, 19);
  return hours === 0 ? `${local}Z` : `${local}${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`;
}

const units: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3_600, day: 86_400 };

/** Seconds of a duration as specs write it: `31 days`, `1 day`, `60 seconds`. */
export function secondsIn(duration: string): number {
  const [count = '', unit = ''] = duration.split(' ');
  return Number(count) * (units[unit.replace(/s$/, '')] ?? Number.NaN);
}
