/** A unit in which a number reads well, and what a value of the unit it came in is divided by. */
export interface ReadableUnit {
  /** `Gbps`; empty where there is none. */
  readonly name: string;
  readonly divisor: number;
}

const ladders: readonly (readonly string[])[] = [
  ['bps', 'kbps', 'Mbps', 'Gbps', 'Tbps', 'Pbps'],
  ['B', 'KB', 'MB', 'GB', 'TB', 'PB', 'EB'],
];

/**
 * The unit in which `value` has between one and four digits before the point, by the base that the spec states: 12,500
 * Mbps of base 1000 read as 12.5 Gbps. A unit without a base, such as minutes or images, stays as it is.
 */
export function readableUnit(value: number, unit: string | undefined, base: number | undefined): ReadableUnit {
  const name = unit ?? '';
  const ladder = ladders.find((steps) => steps.includes(name));
  if (ladder === undefined || base === undefined) return { name, divisor: 1 };
  const own = ladder.indexOf(name);
  const size = Math.abs(value);
  const divisors = ladder.map((_, step) => base ** (step - own));
  const step = size === 0 ? own : Math.max(0, divisors.findLastIndex((divisor) => size / divisor >= 1));
  return { name: ladder[step]!, divisor: divisors[step]! };
}

const formats = [2, 1, 0].map((digits) => new Intl.NumberFormat('en-US', { maximumFractionDigits: digits }));
const tiny = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 2 });

/** `1,234`, `123.4`, `12.34`, `0.0012`; from 10^15 on with an exponent. What is no finite number is a dash. */
export function readableNumber(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const size = Math.abs(value);
  if (size >= 1e15) return value.toExponential(2);
  if (size !== 0 && size < 1e-6) return value.toExponential(1);
  if (size !== 0 && size < 0.01) return tiny.format(value);
  return formats[size < 100 ? 0 : size < 1000 ? 1 : 2]!.format(value);
}

/** `12.5 Gbps`: a number with the unit that suits it, by the name that `nameOf` gives that unit. */
export function readableQuantity(
  value: number,
  unit: string | undefined,
  base: number | undefined,
  nameOf: (unit: string) => string = (name) => name,
): string {
  const { name, divisor } = readableUnit(value, unit, base);
  const number = readableNumber(value / divisor);
  return name === '' ? number : `${number} ${nameOf(name)}`;
}
