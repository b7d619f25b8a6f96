const form = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/;

/**
 * Reads an RFC 3339 text with whole seconds. Returns seconds since the epoch, or NaN for every other text, and for a day
 * that is not in the calendar.
 */
export function secondsOf(text: string): number {
  const [, local] = form.exec(text) ?? [];
  if (local === undefined) return NaN;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = local.split(/[-T:]/).map(Number);
  const seconds = Date.UTC(year, month - 1, day, hour, minute, second) / 1000;
  // Date.UTC carries 30 February over to March: only what comes back unchanged was a moment.
  return wallText(seconds) === local ? seconds - offsetOf(text) : NaN;
}

/** The offset that an RFC 3339 text is written in, in seconds east of UTC; 0 for `Z`. */
export function offsetOf(text: string): number {
  const [, , sign, hours = '0', minutes = '0'] = form.exec(text) ?? [];
  const size = Number(hours) * 3600 + Number(minutes) * 60;
  return sign === '-' ? -size : size;
}

/** Writes an instant (seconds since the epoch) at an offset (seconds east of UTC) as RFC 3339. */
export function instantText(seconds: number, offset: number): string {
  return wallText(seconds + offset) + (offset === 0 ? 'Z' : offsetText(offset));
}

function wallText(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 19);
}

function offsetText(offset: number): string {
  const minutes = Math.abs(offset) / 60;
  const two = (number: number): string => String(Math.floor(number)).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}
