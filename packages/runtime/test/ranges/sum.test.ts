import { expect, test } from 'vitest';

import { fold } from '../../src/ranges/join/fold.ts';

test.each<[string, readonly number[], number]>([
  ['nothing', [], 0],
  ['whole numbers', [1, 2, 3], 6],
  ['tenths', [0.1, 0.2], 0.3],
  ['ten times a tenth', Array.from({ length: 10 }, () => 0.1), 1],
  ['different places', [1.25, 0.125, 3], 4.375],
  ['numbers below zero', [-0.1, -0.2, 0.4], 0.1],
  ['what cancels out', [0.3, -0.1, -0.2], 0],
  ['a whole total of fractions', [0.7, 0.1, 0.2, 1], 2],
  ['very small numbers', [1e-7, 2e-7], 3e-7],
  ['very small ones with digits', [1.5e-7, 2.25e-8], 1.725e-7],
  ['very large numbers', [1e21, 2e21], 3e21],
  ['very large ones with digits', [1.5e21, 1e21], 2.5e21],
  ['a large and a small number', [1e21, 0.5], 1e21],
  ['whole numbers beyond what doubles tell apart', [9_007_199_254_740_992, 1, 1, -9_007_199_254_740_992], 2],
  ['the largest', [Number.MAX_VALUE, Number.MAX_VALUE], Infinity],
  ['no number', [1, NaN], NaN],
  ['no end', [1, -Infinity], -Infinity],
])('adds %s', (_what, numbers, want) => expect(fold(numbers, 'sum')).toBe(want));

test.each<[string, readonly number[], number]>([
  ['the first', [3, 1, 2], 3],
  ['the last', [1, 2, 3], 3],
  ['below zero', [-3, -1, -2], -1],
  ['one', [0], 0],
  ['nothing', [], -Infinity],
])('the highest is %s', (_what, numbers, want) => expect(fold(numbers, 'maximum')).toBe(want));
