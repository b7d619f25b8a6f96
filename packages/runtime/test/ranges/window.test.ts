import { expect, test } from 'vitest';

import { cutIntoWindows, type Grid } from '../../src/ranges/window.ts';

const hours = (longest: number, step: number, dayOffset = 0): Grid => ({ longest: longest * 3600, step: step * 3600, dayOffset: dayOffset * 3600 });
const at = (hour: number, zone = 'Z'): string => `2026-11-${String(1 + Math.floor(hour / 24)).padStart(2, '0')}T${String(hour % 24).padStart(2, '0')}:00:00${zone}`;

test.each<[string, string, string, Grid, readonly string[]]>([
  ['one window where it fits', at(0), at(10), hours(10, 1), []],
  ['as long as may be', at(0), at(25), hours(10, 1), [at(10), at(20)]],
  ['where a point ends', at(1), at(25), hours(10, 4), [at(8), at(16)]],
  ['where a point of another zone ends', at(1), at(25), hours(10, 4, 2), [at(10), at(18)]],
  ['where a point of the west ends', at(1), at(25), hours(10, 4, -3), [at(11), at(19)]],
  ['as far as it may go, where it reaches no end of a point', at(1), at(35), hours(10, 24), [at(11), at(21), at(24), at(34)]],
  ['from an end of a point to the next one', at(0), at(25), hours(12, 12), [at(12), at(24)]],
  ['at the offset of its start', at(0, '+08:00'), at(25), hours(20, 1), [at(20, '+08:00')]],
  ['nothing of a range that is empty', at(5), at(5), hours(1, 1), []],
])('a range is cut: %s', (_what, start, end, grid, cuts) => {
  const edges = [start, ...cuts, end];
  expect(cutIntoWindows(start, end, grid)).toEqual(edges.slice(1).map((edge, index) => ({ index, start: edges[index], end: edge })));
});
