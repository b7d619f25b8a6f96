import { IncompleteRangeError, joined, type RangeProgress, windows } from '@volc-live/client';
import { expect, test } from 'vitest';

import {
  answer,
  collect,
  refusal,
  rejectionOf,
  scriptedRange,
  startsOfDays as starts,
  tenDays as range,
  traffic,
  trafficByDay as action,
} from '../support/range-service.ts';

test('windows come in the order of time, however answers do', async () => {
  const { live } = scriptedRange(async (asked, _, index) => {
    for (let turn = 10 - index; turn > 0; turn--) await new Promise((resolve) => setTimeout(resolve, 1));
    return answer(traffic(asked, index));
  });
  const parts = await collect(live.windows(action, range));
  expect(parts.map(({ window }) => window.start)).toEqual(starts);
  expect(parts.map(({ result }) => result.StartTime)).toEqual(starts);
});

test('joined adds up, puts points one after another, and matches parts by what they are about', async () => {
  const { live } = scriptedRange((asked) => answer(traffic(asked, 0.1)));
  const result = await live.joined(action, range);
  // In doubles, ten times 0.1 is 0.9999999999999999.
  expect(result).toMatchObject({ ...range, TotalUpTraffic: 1, TotalDownTraffic: 0 });
  expect(result.TrafficDataList.map(({ TimeStamp }) => TimeStamp)).toEqual(starts);
  expect(result.TrafficDetailDataList).toMatchObject([{ Domain: 'a.example.com', TotalUpTraffic: 1 }]);
  expect(result.TrafficDetailDataList?.[0]?.TrafficDataList).toHaveLength(10);
});

test('a part that is not in every window is joined from those that have it', async () => {
  const { live } = scriptedRange((asked, _, index) => {
    const { TrafficDetailDataList, ...rest } = traffic(asked, 1) as { TrafficDetailDataList: readonly object[] };
    const row = { ...TrafficDetailDataList[0], Domain: index % 2 === 0 ? 'a.example.com' : 'b.example.com' };
    return answer(index === 9 ? rest : { ...rest, TrafficDetailDataList: [row] });
  });
  const { TrafficDetailDataList } = await live.joined(action, range);
  expect(TrafficDetailDataList).toMatchObject([
    { Domain: 'a.example.com', TotalUpTraffic: 5 },
    { Domain: 'b.example.com', TotalUpTraffic: 4 },
  ]);
});

test('a point that windows cut in two is put together', async () => {
  const { live } = scriptedRange((asked) => {
    const points = [{ TimeStamp: '2026-11-01T00:00:00+08:00', UpTraffic: 2, DownTraffic: 0.5 }];
    return answer({ ...traffic(asked, 2), TotalDownTraffic: 0.5, TrafficDataList: points });
  });
  const twoDays = { ...range, EndTime: '2026-11-03T00:00:00+08:00' };
  const { TrafficDataList, TotalUpTraffic, TotalDownTraffic } = await live.joined(action, twoDays);
  expect(TrafficDataList).toEqual([{ TimeStamp: '2026-11-01T00:00:00+08:00', UpTraffic: 4, DownTraffic: 1 }]);
  expect([TotalUpTraffic, TotalDownTraffic]).toEqual([4, 1]);
  // The highest of sums is that of whole points, not of their parts.
  const { join } = action.range;
  const totals = join.totals.map((total) => ({ ...total, join: 'maximum' as const }));
  const highest = await live.joined({ ...action, range: { ...action.range, join: { ...join, totals } } }, twoDays);
  expect(highest.TotalUpTraffic).toBe(4);
});

test('an answer that lacks what it must have is an error that says where', async () => {
  for (const name of ['TotalUpTraffic', 'TrafficDataList']) {
    const { live } = scriptedRange((asked, _, index) => answer({ ...traffic(asked, 1), ...(index === 1 ? { [name]: null } : {}) }));
    const error = await rejectionOf(live.joined(action, range));
    expect(error).toMatchObject({ kind: 'response-format' });
    expect(String(error)).toContain(`${starts[1]} to ${starts[2]} has no`);
    expect(String(error)).toContain(name);
  }
});

test.each([1, 3, 4, 20])('%s calls at most are open, or wait to be taken', async (concurrency) => {
  const service = scriptedRange(async (asked) => {
    await new Promise((resolve) => setTimeout(resolve, 1));
    return answer(traffic(asked, 1));
  });
  await service.live.joined(action, range, { concurrency });
  expect(service.mostOpen()).toBe(Math.min(concurrency, 10));
});

test('nothing is asked ahead of a reader by more than the concurrency', async () => {
  const { live, asked } = scriptedRange((request) => answer(traffic(request, 1)));
  let taken = 0;
  for await (const { window } of live.windows(action, range, { concurrency: 2 })) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(window.index).toBe(taken);
    taken += 1;
    expect(asked.length).toBeLessThanOrEqual(taken + 1);
  }
  expect(taken).toBe(10);
});

test('progress counts every window once, up to all of them', async () => {
  const progress: RangeProgress[] = [];
  const { live } = scriptedRange(async (asked, _, index) => {
    if (index === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    return answer(traffic(asked, 1));
  });
  await live.joined(action, range, { onProgress: (each) => progress.push(each) });
  expect(progress.map(({ done, total }) => [done, total])).toEqual(starts.map((_, index) => [index + 1, 10]));
  expect(progress[0]?.window.index).toBe(1);
  expect(progress.map(({ window }) => window.index).toSorted((a, b) => a - b)).toEqual(starts.map((_, index) => index));
});

test('after a failure nothing more is asked for, and what is open may still arrive', async () => {
  const service = scriptedRange(async (asked, _, index) => {
    if (index === 1) return refusal(400, 'InvalidParam');
    await new Promise((resolve) => setTimeout(resolve, index === 0 ? 10 : 20));
    return answer(traffic(asked, 1));
  });
  const error = await rejectionOf(service.live.joined(action, range));
  expect(service.asked).toHaveLength(4);
  expect((error as IncompleteRangeError).parts.map(({ window }) => window.index)).toEqual([0, 2, 3]);
});

test('an error that no service made ends the range as it is', async () => {
  const broken = new RangeError('mine');
  const { live } = scriptedRange((asked) => answer(traffic(asked, 1)));
  const onProgress = (): void => {
    throw broken;
  };
  expect(await rejectionOf(live.joined(action, range, { onProgress }))).toBe(broken);
});

test('so does an async function that is told of progress', async () => {
  const broken = new RangeError('mine');
  const { live } = scriptedRange(async (asked) => {
    await new Promise((resolve) => setTimeout(resolve, 1));
    return answer(traffic(asked, 1));
  });
  const onProgress = async (): Promise<void> => {
    await Promise.resolve();
    throw broken;
  };
  expect(await rejectionOf(live.joined(action, range, { onProgress }))).toBe(broken);
});

/** A service that never answers, and tells when a request is closed. */
function silent(): ReturnType<typeof scriptedRange> {
  return scriptedRange((_, signal) => new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))));
}

test('abort ends all open windows at once, with the reason of the caller', async () => {
  const service = silent();
  const controller = new AbortController();
  const call = rejectionOf(service.live.joined(action, range, { signal: controller.signal }));
  while (service.open() < 4) await new Promise((resolve) => setTimeout(resolve, 1));
  const reason = new Error('enough');
  controller.abort(reason);
  expect(await call).toBe(reason);
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(service.open()).toBe(0);
  expect(service.asked.length).toBe(4);
});

test('an aborted signal lets nothing be sent', async () => {
  const service = silent();
  const reason = new Error('too late');
  expect(await rejectionOf(service.live.joined(action, range, { signal: AbortSignal.abort(reason) }))).toBe(reason);
  expect(service.asked).toEqual([]);
});

test('who aborts between windows is given none of those that are there already', async () => {
  const service = scriptedRange((asked) => answer(traffic(asked, 1)));
  const controller = new AbortController();
  const reason = new Error('enough');
  const taken: number[] = [];
  const read = async (): Promise<void> => {
    for await (const { window } of service.live.windows(action, range, { signal: controller.signal })) {
      taken.push(window.index);
      while (service.open() > 0 || service.asked.length < 4) await new Promise((resolve) => setTimeout(resolve, 1));
      controller.abort(reason);
    }
  };
  expect(await rejectionOf(read())).toBe(reason);
  expect(taken).toEqual([0]);
  expect(service.asked).toHaveLength(4);
});

test('leaving the loop closes what is open', async () => {
  const service = scriptedRange((asked, signal, index) =>
    index === 0
      ? answer(traffic(asked, 1))
      : new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
  );
  for await (const { window } of service.live.windows(action, range)) {
    expect(window.index).toBe(0);
    while (service.open() < 3) await new Promise((resolve) => setTimeout(resolve, 1));
    break;
  }
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(service.open()).toBe(0);
});

test('windows that would begin in the future are not asked for', async () => {
  const { live, asked } = scriptedRange((request) => answer(traffic(request, 1)));
  const result = await live.joined(action, { StartTime: '2026-11-23T00:00:00+08:00', EndTime: '2026-12-01T00:00:00+08:00' });
  expect(asked.map(({ StartTime }) => StartTime)).toEqual(['2026-11-23T00:00:00+08:00', '2026-11-24T00:00:00+08:00']);
  expect(result.EndTime).toBe('2026-12-01T00:00:00+08:00');
});

test('the functions do what the methods do', async () => {
  const { live } = scriptedRange((request) => answer(traffic(request, 1)));
  expect(await joined(live, action, range)).toEqual(await live.joined(action, range));
  expect(await collect(windows(live, action, range))).toEqual(await collect(live.windows(action, range)));
});
