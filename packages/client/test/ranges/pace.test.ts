import { DescribeLiveTrafficData, TransportError } from '@volc-live/client';
import { expect, test } from 'vitest';

import { answer, now, refusal, rejectionOf, scriptedRange, traffic } from '../support/range-service.ts';

const action = { ...DescribeLiveTrafficData, quota: 3, range: { ...DescribeLiveTrafficData.range, max: [{ seconds: 86_400 }] } };
const range = { StartTime: '2026-11-01T00:00:00+08:00', EndTime: '2026-11-11T00:00:00+08:00' };

/** A clock whose waits are over at once, and take the time that they should have taken. */
function leapingClock(): { now: () => number; monotonic: () => number; schedule: (delayMs: number, callback: () => void) => () => void } {
  let passed = 0;
  let timers: readonly { readonly at: number; readonly callback: () => void }[] = [];
  const leap = (): void => {
    const [first] = timers.toSorted((a, b) => a.at - b.at);
    if (first === undefined) return;
    timers = timers.filter((timer) => timer !== first);
    passed = Math.max(passed, first.at);
    first.callback();
  };
  return {
    now: () => now + passed,
    monotonic: () => passed,
    schedule: (delayMs, callback) => {
      const timer = { at: passed + delayMs, callback };
      timers = [...timers, timer];
      // Timeouts of calls are no waits for a turn.
      if (delayMs < 9000) setTimeout(leap, 1);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
  };
}

test('no second has more calls than the quota of the spec, also when a client asks for two ranges', async () => {
  const clock = leapingClock();
  const times: number[] = [];
  const { live } = scriptedRange(
    (asked) => {
      times.push(clock.monotonic());
      return answer(traffic(asked, 1));
    },
    { clock },
  );
  await Promise.all([live.joined(action, range), live.joined(action, range, { concurrency: 10 })]);
  expect(times).toHaveLength(20);
  for (const [index, time] of times.entries()) expect(times.filter((other, at) => at <= index && other > time - 1000).length).toBeLessThanOrEqual(3);
  // Nor does it take longer than the quota demands.
  expect(times.at(-1)).toBe(6000);
});

test.each<[string, () => ReturnType<typeof refusal>]>([
  ['a refusal', () => refusal(503, 'InternalError')],
  [
    'a kept connection that was gone',
    () => {
      throw new TransportError({ kind: 'network', sentence: 'It was gone.', retry: 'now' });
    },
  ],
])('attempts that follow %s wait for their turn too', async (_name, fail) => {
  const clock = leapingClock();
  const times: number[] = [];
  const failed = new Set<string>();
  const { live } = scriptedRange(
    (asked) => {
      times.push(clock.monotonic());
      if (failed.has(asked.StartTime)) return answer(traffic(asked, 1));
      failed.add(asked.StartTime);
      return fail();
    },
    { clock, attempts: 3, random: () => 0 },
  );
  expect((await live.joined(action, range, { concurrency: 10 })).TotalUpTraffic).toBe(10);
  expect(times).toHaveLength(20);
  for (const [index, time] of times.entries()) expect(times.filter((other, at) => at <= index && other > time - 1000).length).toBeLessThanOrEqual(3);
});

test('a turn that would come after the time of a call ends it, with the last failure as its cause', async () => {
  const clock = leapingClock();
  const slow = { ...action, quota: 1 };
  const { live } = scriptedRange(() => refusal(503, 'InternalError'), { clock, attempts: 3, random: () => 0 });
  const error = await rejectionOf(live.joined(slow, range, { concurrency: 4, timeoutMs: 2500 }));
  expect(error).toMatchObject({ name: 'IncompleteRangeError', kind: 'timeout', cause: { cause: { code: 'InternalError' } } });
});
