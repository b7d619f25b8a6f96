/** Numbers of answers are written digit by digit; they must be the text that JSON.stringify writes. Reached past the public entry points, which give no number at will. */
import * as fc from 'fast-check';
import { test } from 'vitest';

import { ByteWriter, LONGEST_NUMBER } from '../src/answers/byte-writer.ts';

function written(value: number, over: number): string {
  const writer = new ByteWriter(LONGEST_NUMBER);
  writer.quotient(value, over);
  return new TextDecoder().decode(writer.take());
}

const divisors = fc.constantFrom(1, 60, 1_000, 3_600, 1_000_000, 1_000_000_000, 1_024, 1_024 ** 2, 1_024 ** 3);
const values = fc.oneof(fc.maxSafeNat(), fc.integer({ min: 0, max: 5_000 }), fc.nat(), fc.double({ noNaN: true, min: 0, max: 1e18 }), fc.integer());

test('a number is written as JSON.stringify writes it', () => {
  fc.assert(fc.property(values, divisors, (value, over) => written(value, over) === JSON.stringify(value / over)), {
    numRuns: 20_000,
    examples: [[0, 1_000_000_000], [1, 1_000_000_000], [999, 1_000_000_000], [1_000, 1_000_000_000], [2 ** 31, 1], [2 ** 53 - 1, 1], [1e15, 1_000]],
  });
});
