import { expect, test } from 'vitest';
import { quantity, roundUp } from '../../demo/quantity.ts';

test.each<[number, string | undefined, boolean, string]>([
  [1234.5, 'Mbps', false, '1,234.50 Mbps'],
  [0, 'Mbps', false, '0.00 Mbps'],
  [12, 'images', true, '12 images'],
  [1_234_567, undefined, true, '1,234,567'],
  [0.005, 'GB', false, '0.01 GB'],
])('%d %s reads well', (value, unit, integer, want) => expect(quantity(value, unit, integer)).toBe(want));

test.each([
  [0, 1],
  [1, 1],
  [1.01, 1.5],
  [97, 100],
  [601, 800],
  [0.031, 0.04],
  [7_000, 8_000],
])('the axis of %d ends at %d', (value, want) => expect(roundUp(value)).toBeCloseTo(want, 10));
