import { expect, test } from 'vitest';

import { style } from '../../src/report/style.ts';

/** Variables of a scheme: the first of the style sheet is light, the second dark, the third is for paper. */
const schemes = [...style.toString().matchAll(/:root \{([^}]*)\}/g)].map(
  ([, block]) => new Map([...block!.matchAll(/--([\w-]+): (#\w{6})/g)].map(([, name, value]): [string, string] => [name!, value!])),
);

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

test.each([
  ['light', 0],
  ['dark', 1],
  ['paper', 2],
])('in %s, text has a contrast of 4.5 and what is drawn one of 3', (_, index) => {
  const colours = schemes[index]!;
  const page = colours.get('page')!;
  for (const [least, ground, names] of [
    [4.5, page, ['ink', 'quiet', 'link', 'level']],
    [4.5, colours.get('panel')!, ['ink', 'quiet', 'link']],
    [4.5, colours.get('notice')!, ['ink']],
    [3, page, ['c0', 'c1', 'c2', 'c3', 'c4', 'c5']],
  ] as const) {
    for (const name of names) expect(contrast(colours.get(name)!, ground), `${name} on ${ground}`).toBeGreaterThanOrEqual(least);
  }
});
