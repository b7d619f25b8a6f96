import { ConfigurationError, type RangeOptions } from '@volc-live/client';
import { expect, test } from 'vitest';

import { answer, collect, rejectionOf, scriptedRange, tenDays as range, traffic, trafficByDay as action } from '../support/range-service.ts';

test.each([0, 1.5, NaN])('a concurrency of %s is refused', async (concurrency) => {
  const { live } = scriptedRange(() => answer({}));
  await expect(live.joined(action, range, { concurrency })).rejects.toBeInstanceOf(ConfigurationError);
});

test.each<[string, unknown, string]>([
  ['a misspelt option', { concurency: 2 }, 'There is no option concurency of a range. There are signal, timeoutMs, concurrency, onProgress, resume.'],
  ['no object', null, 'The options of a range must be an object.'],
  ['a signal as text', { signal: 'stop' }, 'The option signal must be an AbortSignal.'],
  ['a controller instead of its signal', { signal: new AbortController() }, 'The option signal must be an AbortSignal.'],
  ['progress as text', { onProgress: 'log' }, 'The option onProgress must be a function.'],
  ['a timeout of 0', { timeoutMs: 0 }, 'The option timeoutMs must be'],
])('of a range: %s is refused, and nothing is sent', async (_name, options, want) => {
  const { live, asked } = scriptedRange(() => answer({}));
  for (const ask of [live.joined(action, range, options as RangeOptions), collect(live.windows(action, range, options as RangeOptions))]) {
    expect(await rejectionOf(ask)).toMatchObject({ kind: 'config', action: 'DescribeLiveTrafficData', sentence: expect.stringContaining(want) as string });
  }
  expect(asked).toEqual([]);
});

test('the name of an action has no range', async () => {
  const { live } = scriptedRange(() => answer({}));
  const name: unknown = 'DescribeLiveTrafficData';
  for (const ask of [live.joined(name as typeof action, range), collect(live.windows(name as typeof action, range))]) {
    expect(await rejectionOf(ask)).toMatchObject({ kind: 'config', sentence: expect.stringContaining('must be an action as a value') as string });
  }
});

test('no option of a range is read from Object.prototype', async () => {
  const { live, asked } = scriptedRange((request) => answer(traffic(request, 1)));
  const polluted = { concurrency: -1, resume: 1, onProgress: 1, taken: 5 };
  Object.assign(Object.prototype, polluted);
  try {
    await collect(live.windows(action, range, {}));
  } finally {
    for (const name of Object.keys(polluted)) Reflect.deleteProperty(Object.prototype, name);
  }
  expect(asked).toHaveLength(10);
});
