import { ApiError, ConfigurationError, IncompleteRangeError, type RangeOptions, TransportError } from '@volc-live/client';
import { expect, test } from 'vitest';

import {
  answer,
  type Asked,
  collect,
  refusal,
  rejectionOf,
  scriptedRange,
  startsOfDays as starts,
  tenDays as range,
  traffic,
  trafficByDay as action,
} from '../support/range-service.ts';

/** What the fifth of November is answered with until it is mended. */
function failingOn(day: string, failure: () => Promise<never> | ReturnType<typeof refusal>): {
  readonly script: (asked: Asked) => ReturnType<typeof answer> | Promise<never>;
  readonly mend: () => void;
} {
  let failing = true;
  return {
    script: (asked) => (failing && asked.StartTime === day ? failure() : answer(traffic(asked, Number(asked.StartTime.slice(8, 10))))),
    mend: () => {
      failing = false;
    },
  };
}

test('a failure says which windows are missing, keeps the rest, and is resumed without asking for it again', async () => {
  const { script, mend } = failingOn('2026-11-05T00:00:00+08:00', () => refusal(400, 'InvalidParam'));
  const service = scriptedRange(script);
  const error = await rejectionOf(service.live.joined(action, range));
  expect(error).toBeInstanceOf(IncompleteRangeError);
  if (!IncompleteRangeError.is(error)) return;
  const { missing, parts } = error;
  expect(missing[0]).toEqual({ index: 4, start: '2026-11-05T00:00:00+08:00', end: '2026-11-06T00:00:00+08:00' });
  expect([...missing.map(({ index }) => index), ...parts.map(({ window }) => window.index)].toSorted((a, b) => a - b)).toEqual(
    starts.map((_, index) => index),
  );
  expect(parts.length).toBeGreaterThanOrEqual(4);
  expect(error).toMatchObject({ kind: 'api', code: 'InvalidParam', requestId: 'id-9', action: 'DescribeLiveTrafficData' });
  expect(error.cause).toBeInstanceOf(ApiError);
  expect(error.message).toContain(`${String(missing.length)} of 10 windows are missing: 2026-11-05T00:00:00+08:00 to 2026-11-06T00:00:00+08:00`);
  expect(JSON.stringify(error)).not.toContain('TrafficDataList');
  mend();
  const before = service.asked.length;
  const progress: number[] = [];
  const result = await service.live.joined(action, range, { resume: error, onProgress: ({ done }) => progress.push(done) });
  expect(service.asked.slice(before).map(({ StartTime }) => StartTime)).toEqual(missing.map(({ start }) => start));
  expect(progress).toEqual(missing.map((_, index) => parts.length + index + 1));
  expect(result.TotalUpTraffic).toBe(55);
  expect(result.TrafficDataList.map(({ TimeStamp }) => TimeStamp)).toEqual(starts);
});

test('a failing network is resumed as well, by windows from where they stopped', async () => {
  const { script, mend } = failingOn('2026-11-03T00:00:00+08:00', () => Promise.reject(new TransportError({ kind: 'network', sentence: 'It broke.' })));
  const service = scriptedRange(script);
  const taken: string[] = [];
  const read = async (options?: RangeOptions): Promise<void> => {
    for await (const { window } of service.live.windows(action, range, options)) taken.push(window.start);
  };
  const error = await rejectionOf(read());
  expect(error).toMatchObject({ name: 'IncompleteRangeError', kind: 'network', taken: 2 });
  mend();
  const before = service.asked.length;
  await read({ resume: error as IncompleteRangeError });
  expect(taken).toEqual(starts);
  expect(service.asked.length - before).toBe((error as IncompleteRangeError).missing.length);
  // Joined needs the first two as well, which the loop has not kept.
  expect((await service.live.joined(action, range, { resume: error as IncompleteRangeError })).TotalUpTraffic).toBe(55);
});

test('an error of another request is no resume', async () => {
  const { script } = failingOn('2026-11-05T00:00:00+08:00', () => refusal(400, 'InvalidParam'));
  const service = scriptedRange(script);
  const resume = (await rejectionOf(service.live.joined(action, range))) as IncompleteRangeError;
  const other = service.live.joined(action, { ...range, Aggregation: 3600 }, { resume });
  await expect(other).rejects.toBeInstanceOf(ConfigurationError);
});

test('an error of another edition is no resume', async () => {
  const { script, mend } = failingOn('2026-11-05T00:00:00+08:00', () => refusal(400, 'InvalidParam'));
  const resume = (await rejectionOf(scriptedRange(script).live.joined(action, range))) as IncompleteRangeError;
  mend();
  const options: object = { edition: 'byteplus' };
  await expect(scriptedRange(script, options).live.joined(action, range, { resume })).rejects.toBeInstanceOf(ConfigurationError);
});

test('progress of windows that are resumed counts those that were taken before', async () => {
  const { script, mend } = failingOn('2026-11-05T00:00:00+08:00', () => refusal(400, 'InvalidParam'));
  const { live } = scriptedRange(script);
  const resume = (await rejectionOf(collect(live.windows(action, range)))) as IncompleteRangeError;
  expect(resume.taken).toBe(4);
  mend();
  const progress: number[] = [];
  await collect(live.windows(action, range, { resume, onProgress: ({ done }) => progress.push(done) }));
  expect(progress).toEqual(resume.missing.map((_, index) => 10 - resume.missing.length + index + 1));
});
