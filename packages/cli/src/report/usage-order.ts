import type { Usage } from '../series/usage-series.ts';

/** Kinds of usage as one looks for them on a bill: delivery, then what is done to streams, then what is kept. */
const order: readonly string[] = [
  'DescribeLiveBandwidthData',
  'DescribeLiveP95PeakBandwidthData',
  'DescribeLiveTrafficData',
  'DescribeLiveTranscodeData',
  'DescribeLiveRecordData',
  'DescribeLiveSnapshotData',
  'DescribeLiveAuditData',
  'DescribeLivePullToPushData',
  'DescribeLivePullToPushBandwidthData',
  'DescribeLiveTimeShiftData',
];

/** Usages in the order of a bill; kinds that it does not know come last, as they came. */
export function inOrder(usages: readonly Usage[]): readonly Usage[] {
  const place = ({ action }: Usage): number => {
    const index = order.indexOf(action);
    return index < 0 ? order.length : index;
  };
  return usages.toSorted((a, b) => place(a) - place(b));
}
