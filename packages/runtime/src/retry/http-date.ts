const pattern = /^[A-Z][a-z]{2}, (\d\d) ([A-Z][a-z]{2}) (\d{4}) (\d\d):(\d\d):(\d\d) GMT$/;
const months = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/**
 * Reads a date as HTTP writes it, `Sun, 06 Nov 1994 08:49:37 GMT`, as milliseconds since the epoch; `undefined` for
 * anything else, also for a day that there is not.
 */
export function readHttpDate(text: string | null | undefined): number | undefined {
  const parts = pattern.exec(text?.trim() ?? '');
  if (parts === null) return undefined;
  const [full = '', day, month = '', year, hours, minutes, seconds] = parts;
  const monthIndex = months.indexOf(month) / 3;
  const date = new Date(Date.UTC(Number(year), monthIndex, Number(day), Number(hours), Number(minutes), Number(seconds)));
  // Date.UTC carries 30 February over to March, and knows no weekday: only what comes back unchanged was a date.
  return date.toUTCString() === full ? date.getTime() : undefined;
}
