import { expect, test } from 'vitest';

import { now, runHere } from '../run.ts';
import { faultsOf, readPage } from './page.ts';

// The quota of the simulated account is counted by this clock, so it has to run.
let time = now;
const words = ['report', '--day', '2026-11-24', '--mock', '--output', '-', '--quiet'];
const today = await runHere(words, { now: () => (time += 50) });

test('the report of the simulated account is a valid page with every kind of usage', async () => {
  expect(today.code).toBe(0);
  expect(today.error).toBe('');
  expect(await faultsOf(today.out)).toEqual([]);
  const page = readPage(today.out);
  expect(page.texts('h1')).toEqual(['Live usage, 2026-11-24']);
  expect(page.texts('.notice strong')).toEqual(['Simulated figures', 'The range is not over']);
  expect(page.texts('section.usage > h2')).toHaveLength(10);
  expect(page.texts('.notes li').join(' ')).toContain('8 hours: Time shift storage');
});

test('peaks have the moment of five minutes, parts by every dimension, and a change', () => {
  const page = readPage(today.out);
  const down = page.rows('table.drivers .whole').find(([name]) => name === 'Down bandwidth peak');
  expect(down?.[3]).toMatch(/^([+−]\d|±0).* %$/);
  expect(down?.[4]).toMatch(/^2026-11-24 \d\d:\d[05]$/);
  expect(page.texts('#usage-1 ~ h3')).toEqual(['Down bandwidth by domain', 'Down bandwidth by carrier', 'Down bandwidth by protocol']);
});
