/** Adds numbers as the decimals that they are written as: 0.1 and 0.2 are 0.3. */
export function sum(numbers: readonly number[]): number {
  const total = numbers.reduce((left, right) => left + right, 0);
  // Whole numbers that doubles hold need no more.
  if (Number.isSafeInteger(total) && numbers.every(Number.isSafeInteger)) return total;
  if (!Number.isFinite(total)) return total;
  const decimals = numbers.map(readDecimal);
  const places = Math.max(0, ...decimals.map((decimal) => decimal.places));
  const digits = decimals.reduce((all, each) => all + each.digits * 10n ** BigInt(places - each.places), 0n);
  return Number(`${String(digits)}e-${String(places)}`);
}

/** `digits ÷ 10^places`. */
interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

function readDecimal(number: number): Decimal {
  const [mantissa = '', exponent = '0'] = String(number).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const places = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return places >= 0 ? { digits, places } : { digits: digits * 10n ** BigInt(-places), places: 0 };
}
