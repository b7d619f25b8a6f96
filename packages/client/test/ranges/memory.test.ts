import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

interface Reading {
  readonly windows: number;
  readonly points: number;
  readonly peakMegabytes: number;
}

/** Reads so many days window by window in a process of its own, whose heap holds a few windows and no year. */
function read(days: number): Reading {
  const script = fileURLToPath(new URL('../../bench/windows-memory.ts', import.meta.url));
  const args = ['--max-old-space-size=64', '--conditions=@volc-live/source', script, String(days)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Reading;
}

test('a year of five minutes over ten domains is read in the memory that two windows take', () => {
  const few = read(62);
  const year = read(365);
  expect(few).toMatchObject({ windows: 2, points: 62 * 288 * 11 });
  expect(year).toMatchObject({ windows: 12, points: 365 * 288 * 11 });
  // All twelve would be 100 MB of text and more than 150 MB of objects.
  expect(year.peakMegabytes).toBeLessThan(few.peakMegabytes + 60);
});
