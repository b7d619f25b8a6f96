import { expect, test } from 'vitest';
import { readSummary, TestOutput } from '../../launch/test-output.mjs';

const green = (text: string): string => `\u001B[32m${text}\u001B[39m`;

const printed = `
> nx run ${green('@volc-live/runtime:test')}

> @volc-live/runtime@0.0.0 test
> vitest run

 Test Files  3 passed (3)
      Tests  ${green('41 passed')} (41)
   Duration  812ms (transform 20ms)

> nx run @volc-live/client:test  [local cache]

 Test Files  1 failed | 1 passed (2)
      Tests  2 failed | 10 passed | 1 skipped (13)
   Duration  1.31s (transform 20ms)

> nx run @volc-live/mocks:test

Error: cannot load the config

 NX   Ran target test for 3 projects

   2 of 3 succeeded
`;

test.each([[1], [7], [printed.length]])('output that arrives %i characters at a time is cut into packages', (size) => {
  const seen: { project: string; passed: number; failed: number; cached: boolean }[] = [];
  const output = new TestOutput(({ project, passed, failed, cached }) => seen.push({ project, passed, failed, cached }));

  for (let at = 0; at < printed.length; at += size) output.write(printed.slice(at, at + size));
  output.end();

  expect(seen).toEqual([
    { project: '@volc-live/runtime', passed: 41, failed: 0, cached: false },
    { project: '@volc-live/client', passed: 10, failed: 2, cached: true },
    { project: '@volc-live/mocks', passed: 0, failed: 0, cached: false },
  ]);
  expect(output.other.join('\n')).toContain('2 of 3 succeeded');
});

test('the closing lines of the runner are read', () => {
  expect(readSummary(['      Tests  1 failed | 2 passed | 3 skipped (6)', '   Duration  1.31s (transform 1ms)'])).toEqual({
    passed: 2,
    failed: 1,
    skipped: 3,
    duration: '1.31s',
  });
  expect(readSummary(['nothing of the kind'])).toEqual({ passed: 0, failed: 0, skipped: 0, duration: undefined });
});
