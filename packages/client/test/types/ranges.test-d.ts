import {
  DescribeLiveBandwidthData,
  type DescribeLiveBandwidthDataRequest,
  type DescribeLiveBandwidthDataResult,
  DescribeLiveISPData,
  DescribeLiveP95PeakBandwidthData,
  type DescribeLiveP95PeakBandwidthDataResult,
  joined,
  lastDays,
  type LiveClient,
  month,
  type RangePart,
  windows,
} from '@volc-live/client';
import { expectTypeOf, test } from 'vitest';

declare const live: LiveClient;
declare const request: DescribeLiveBandwidthDataRequest;
const range = { StartTime: '2026-11-01T00:00:00+08:00', EndTime: '2026-11-23T00:00:00+08:00' };

/** As `lib.esnext.temporal` has them, which need not be there. */
interface Instant {
  readonly epochMilliseconds: number;
  readonly epochNanoseconds: bigint;
  toString(options?: object): string;
}
interface ZonedDateTime extends Instant {
  readonly offset: string;
  readonly timeZoneId: string;
}
interface PlainDateTime {
  readonly year: number;
  toString(): string;
}
declare const instant: Instant;
declare const zoned: ZonedDateTime;
declare const plain: PlainDateTime;

test('ranges have the types of their action', () => {
  expectTypeOf(live.joined(DescribeLiveBandwidthData, request)).resolves.toEqualTypeOf<DescribeLiveBandwidthDataResult>();
  expectTypeOf(joined(live, DescribeLiveBandwidthData, request)).resolves.toEqualTypeOf<DescribeLiveBandwidthDataResult>();
  expectTypeOf(live.windows(DescribeLiveBandwidthData, request)).toExtend<AsyncIterable<RangePart<DescribeLiveBandwidthDataResult>>>();
  expectTypeOf(windows(live, DescribeLiveP95PeakBandwidthData, range)).toExtend<AsyncIterable<RangePart<DescribeLiveP95PeakBandwidthDataResult>>>();
});

test('what cannot be joined, or has no range, does not compile', () => {
  // @ts-expect-error A percentile cannot be joined.
  void live.joined(DescribeLiveP95PeakBandwidthData, range);
  // @ts-expect-error The same by function.
  void joined(live, DescribeLiveP95PeakBandwidthData, range);
  // @ts-expect-error Carriers have no range.
  void live.windows(DescribeLiveISPData, {});
  // @ts-expect-error A wrong request does not compile either.
  void live.joined(DescribeLiveBandwidthData, { ...range, RegionList: [], UserRegionList: [] });
});

test('times that people have are taken where a wire time is', () => {
  for (const StartTime of [range.StartTime, new Date(), instant, zoned]) {
    void live.describeLiveBandwidthData({ ...range, StartTime });
    void live.call(DescribeLiveBandwidthData, { ...range, StartTime, Aggregation: 300 });
    void live.joined(DescribeLiveBandwidthData, { ...range, StartTime });
  }
  void live.describeLiveBandwidthData({ ...lastDays(7), Aggregation: 300 });
  void live.joined(DescribeLiveBandwidthData, month('2026-10', 'Asia/Shanghai'));
  // @ts-expect-error A number is no time.
  void live.describeLiveBandwidthData({ ...range, StartTime: 1_794_067_200 });
  // @ts-expect-error A time without a zone is no moment.
  void live.describeLiveBandwidthData({ ...range, StartTime: plain });
  // @ts-expect-error Rules hold with any kind of time.
  void live.describeLiveBandwidthData({ ...range, StartTime: new Date(), RegionList: [], UserRegionList: [] });
});
