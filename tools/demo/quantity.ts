/**
 * A number with its unit, as people read it: integers whole, others with two digits, thousands
 * grouped.
 */
export function quantity(value: number, unit: string | undefined, integer: boolean): string {
  const digits = integer ? 0 : 2;
  const text = value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return unit === undefined ? text : `${text} ${unit}`;
}

/** A round number of at least `value`: 1, 2, 2.5 or 5 times a power of ten; for the top of an axis. */
export function roundUp(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const factor = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((candidate) => candidate * power >= value * (1 - 1e-9)) ?? 10;
  return factor * power;
}
