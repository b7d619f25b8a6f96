import { DescribeLiveBandwidthData, type Time, ValidationError } from '@volc-live/client';
import { expect, test } from 'vitest';

import { answer, collect, scriptedRange } from '../support/range-service.ts';

/** What `Temporal` has, where there is no `Temporal`. */
class Moment {
  readonly #nanoseconds: bigint;
  readonly #offset: string | undefined;

  constructor(nanoseconds: bigint, offset?: string) {
    this.#nanoseconds = nanoseconds;
    this.#offset = offset;
  }

  get epochNanoseconds(): bigint {
    return this.#nanoseconds;
  }

  get offset(): string | undefined {
    return this.#offset;
  }
}

const seconds = 1_794_067_200n; // 2026-11-07T16:00:00Z
const moment = (offset?: string): Time => new Moment(seconds * 1_000_000_000n, offset) as Time;

const end = '2026-11-10T00:00:00+08:00';

const rows: readonly [what: string, time: Time, wire: string][] = [
  ['text stays as it is', '2026-11-08T00:00:00+08:00', '2026-11-08T00:00:00+08:00'],
  ['a Date is written in UTC', new Date(Number(seconds) * 1000), '2026-11-07T16:00:00Z'],
  ['an instant is written in UTC', moment(), '2026-11-07T16:00:00Z'],
  ['a zoned moment keeps its offset', moment('+08:00'), '2026-11-08T00:00:00+08:00'],
  ['a zoned moment in the west', moment('-03:30'), '2026-11-07T12:30:00-03:30'],
  ['a zoned moment of London', moment('+00:00'), '2026-11-07T16:00:00Z'],
  ['an offset with seconds is no offset of the wire', moment('-00:44:30'), '2026-11-07T16:00:00Z'],
];

test.each(rows)('%s', async (_, time, wire) => {
  const { live, asked } = scriptedRange(() => answer({}));
  await live.describeLiveBandwidthData({ StartTime: time, EndTime: end });
  await live.call(DescribeLiveBandwidthData, { StartTime: time, EndTime: end });
  await collect(live.windows(DescribeLiveBandwidthData, { StartTime: time, EndTime: end }));
  expect(asked.map(({ StartTime, EndTime }) => [StartTime, EndTime])).toEqual([[wire, end], [wire, end], [wire, end]]);
});

test('a Date of another realm is a Date', async () => {
  const { runInNewContext } = await import('node:vm');
  const { live, asked } = scriptedRange(() => answer({}));
  await live.describeLiveBandwidthData({ StartTime: runInNewContext('new Date(1794067200000)') as Date, EndTime: end });
  expect(asked[0]?.StartTime).toBe('2026-11-07T16:00:00Z');
});

const refused: readonly [what: string, time: Time, message: string][] = [
  ['a Date with milliseconds', new Date(1_794_067_200_001), 'EndTime has a fraction of a second.'],
  ['an instant with a nanosecond', new Moment(seconds * 1_000_000_000n + 1n) as Time, 'EndTime has a fraction of a second.'],
  ['an instant with a nanosecond less', new Moment(seconds * 1_000_000_000n - 1n) as Time, 'EndTime has a fraction of a second.'],
  ['no date', new Date(NaN), 'EndTime is no moment of the years 0000 to 9999.'],
  ['the year 10000', new Date(Date.UTC(10_000, 0, 2)), 'EndTime is no moment of the years 0000 to 9999.'],
];

test.each(refused)('%s is refused with a remedy, and nothing is sent', async (_, time, message) => {
  const { live, asked } = scriptedRange(() => answer({}));
  const request = { StartTime: '2026-11-01T00:00:00+08:00', EndTime: time };
  for (const call of [live.describeLiveBandwidthData(request), live.joined(DescribeLiveBandwidthData, request)]) {
    await expect(call).rejects.toBeInstanceOf(ValidationError);
    await expect(call).rejects.toMatchObject({ violations: [{ path: 'EndTime', message, remedy: expect.stringMatching(/\.$/) }] });
  }
  expect(asked).toEqual([]);
});

test('what is no moment is left to the check of the request', async () => {
  const { live } = scriptedRange(() => answer({}));
  for (const StartTime of [{ epochNanoseconds: 1 }, [], {}, null, 7]) {
    const request = { StartTime, EndTime: end } as unknown as { StartTime: string; EndTime: string };
    await expect(live.describeLiveBandwidthData(request)).rejects.toMatchObject({ violations: [{ path: 'StartTime' }] });
  }
});

test('the request of the caller is not changed', async () => {
  const { live } = scriptedRange(() => answer({}));
  const request = Object.freeze({ StartTime: new Date(1_794_067_200_000), EndTime: end });
  await live.describeLiveBandwidthData(request);
  expect(request.StartTime).toEqual(new Date(1_794_067_200_000));
});
