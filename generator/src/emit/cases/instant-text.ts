/** Writes an instant, in seconds since 1970, as RFC 3339 with an offset in minutes east of UTC: `2026-03-02T00:00:00+08:00`. */
export function instantText(seconds: number, offset: number = usualOffset): string {
  const local = new Date((seconds + offset * 60) * 1000).toISOString().slice(0, 19);
  return local + offsetText(offset);
}

/** The offset of China, in minutes. */
const usualOffset = 480;

function offsetText(offset: number): string {
  if (offset === 0) return 'Z';
  const minutes = Math.abs(offset);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
