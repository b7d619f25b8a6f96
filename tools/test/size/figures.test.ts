import { expect, test } from 'vitest';
import { faultsOf, type Sizes } from '../../size/figures.ts';

function action(gzip: number): Sizes {
  return { 'action-node': { minified: 3 * gzip, gzip } };
}

const budget = { 'action-node': 10_000 };

test.each([
  ['all as it is written down', action(9500), action(9500), action(9500), budget, []],
  ['a difference that compressors make', action(9500), action(9600), action(9400), budget, []],
  ['one that grew', action(9500), action(9601), action(9601), budget, [/has 9601 bytes, and 9500 is written down/]],
  ['one that shrank', action(9500), action(9399), action(9399), budget, [/has 9399 bytes, and 9500 is written down/]],
  ['one at its budget', action(10_000), action(10_000), action(10_000), budget, []],
  ['one over its budget', action(10_001), action(10_001), action(10_001), budget, [/has 10001 bytes; its budget is 10000/]],
  ['one without a budget', action(9500), action(9500), action(9500), {}, [/has no budget/]],
  ['one that nobody wrote down', {}, action(9500), action(9500), budget, [/and nothing is written down/]],
  ['a build that adds little', action(9500), action(9500), action(9790), budget, []],
  ['a build that adds much', action(9500), action(9500), action(9791), budget, [/has 9791 bytes when it is built, and 9500 from sources/]],
])('%s', (_, kept, measured, built, most, faults) => {
  expect(faultsOf(kept, measured, built, most)).toEqual(faults.map((pattern) => expect.stringMatching(pattern) as string));
});
