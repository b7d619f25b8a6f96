import type { Scalar } from '../model.ts';

/** `A`, `A and B`, `A, B and C`. */
export function listed(names: readonly string[], word: 'and' | 'or'): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`;
}

/** A value as a sentence shows it: bare, since values have no quotes in them. */
export function valueWord(value: Scalar): string {
  return value === '' ? 'empty' : String(value);
}

/** `1 value`, `2 values`. */
export function valuesWord(count: number): string {
  return count === 1 ? '1 value' : `${count} values`;
}

const units: readonly (readonly [seconds: number, name: string])[] = [
  [86_400, 'day'],
  [3_600, 'hour'],
  [60, 'minute'],
  [1, 'second'],
];

/** A length of time in the largest unit that divides it: `31 days`, `1 hour`. */
export function durationWord(seconds: number): string {
  const [size, name] = units.find(([unit]) => seconds % unit === 0) ?? [1, 'second'];
  const count = seconds / size;
  return count === 1 ? `1 ${name}` : `${count} ${name}s`;
}
