/** A value as a message may quote it: short, on one line, without characters that could fool a terminal. */
export function show(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(value.length > 64 ? `${value.slice(0, 64)}…` : value).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\ufffd');
  }
  return typeof value === 'number' || typeof value === 'boolean' || value === null ? `${value}` : typeof value;
}
