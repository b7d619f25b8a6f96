import {
  DescribeLiveBandwidthData,
  type DescribeLiveBandwidthDataRequest,
  type DescribeLiveBandwidthDataResult,
  type LiveClient,
} from '@volc-live/client';
import { expectTypeOf, test } from 'vitest';

declare const live: LiveClient;
declare const request: DescribeLiveBandwidthDataRequest;
const range = { StartTime: '2026-11-22T00:00:00+08:00', EndTime: '2026-11-23T00:00:00+08:00' };

test('a method and its descriptor have the types of the action', () => {
  expectTypeOf(live.describeLiveBandwidthData(request)).resolves.toEqualTypeOf<DescribeLiveBandwidthDataResult>();
  expectTypeOf(live.call(DescribeLiveBandwidthData, request)).resolves.toEqualTypeOf<DescribeLiveBandwidthDataResult>();
});

test('a wrong request does not compile, by method or by descriptor', () => {
  void live.describeLiveBandwidthData({ ...range, Aggregation: 300 });
  // @ts-expect-error 60 is no Aggregation.
  void live.describeLiveBandwidthData({ ...range, Aggregation: 60 });
  // @ts-expect-error EndTime is missing.
  void live.describeLiveBandwidthData({ StartTime: range.StartTime });
  // @ts-expect-error RegionList and UserRegionList exclude each other.
  void live.describeLiveBandwidthData({ ...range, RegionList: [], UserRegionList: [] });
  // @ts-expect-error The same by descriptor.
  void live.call(DescribeLiveBandwidthData, { ...range, RegionList: [], UserRegionList: [] });
});
