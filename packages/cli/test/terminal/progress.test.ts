import { PassThrough } from 'node:stream';

import { expect, test } from 'vitest';

import { showProgress } from '../../src/terminal/progress.ts';
import type { Terminal } from '../../src/terminal/terminal.ts';

function terminal(progress: NodeJS.WriteStream | undefined, told: string[]): Terminal {
  return {
    write: async () => undefined, tell: (text) => void told.push(text), progress: () => progress, columns: undefined, color: false, environment: {}, home: async () => '', now: () => 0,
  };
}

/** A terminal of some columns, and what is drawn on it. */
function screen(columns: number): { readonly stream: NodeJS.WriteStream; readonly drawn: () => string } {
  const stream = Object.assign(new PassThrough(), { isTTY: true, columns }) as object as NodeJS.WriteStream;
  const texts: string[] = [];
  stream.on('data', (text: Buffer) => texts.push(text.toString()));
  return { stream, drawn: () => texts.join('') };
}

test.each([20, 80])('a bar where somebody watches, within %s columns, that leaves the terminal as it was', async (columns) => {
  const told: string[] = [];
  const { stream, drawn } = screen(columns);
  const progress = await showProgress(terminal(stream, told), false);
  for (const done of [1, 2, 3]) progress.update(done, 3, 'traffic');
  progress.stop();
  expect(told).toEqual([]);
  expect(drawn()).toContain('traffic [');
  // Neither the cursor nor line breaks are switched off, for the process may end at any moment.
  for (const sequence of ['\u001b[?25l', '\u001b[?7l']) expect(drawn()).not.toContain(sequence);
});

test('lines where nobody watches: ten of a thousand', async () => {
  const told: string[] = [];
  const progress = await showProgress(terminal(undefined, told), false);
  for (let done = 1; done <= 1000; done += 1) progress.update(done, 1000, 'traffic');
  expect(told).toHaveLength(10);
  expect(told.at(-1)).toBe('traffic: 1000 of 1000\n');
});

test.each([true, false])('nothing where there is one part only, and quiet is %s', async (quiet) => {
  const told: string[] = [];
  const { stream, drawn } = screen(80);
  const progress = await showProgress(terminal(stream, told), quiet);
  progress.update(1, 1, 'traffic');
  progress.stop();
  expect([told, drawn()]).toEqual([[], '']);
});

test('nothing where it is not wanted', async () => {
  const told: string[] = [];
  const progress = await showProgress(terminal(undefined, told), true);
  for (const done of [1, 2, 3]) progress.update(done, 3, 'traffic');
  expect(told).toEqual([]);
});
