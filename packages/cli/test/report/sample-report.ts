import type { Usage, UsagePoint, UsageReport, UsageSeries } from '../../src/series/usage-series.ts';

/** Midnight of +08:00 at which the sample month begins. */
export const midnight: number = Date.parse('2026-10-01T00:00:00+08:00');

/** A line of `values` from the start of the month on, `undefined` for what has no value. */
export function line(values: readonly (number | undefined)[], more: Partial<UsageSeries> = {}): UsageSeries {
  const step = more.step ?? 86_400;
  const points = values.map((value, index): UsagePoint => ({ time: midnight + index * step * 1000, value }));
  return { field: 'Count', label: 'Audits', unit: 'images', base: undefined, dimensions: [], behaves: 'total', step, points, ...more };
}

/** A usage of the given lines. */
export function usage(series: readonly UsageSeries[], more: Partial<Usage> = {}): Usage {
  return { command: 'audit', action: 'DescribeLiveAuditData', summary: 'Audited snapshots over a range.', series, figures: [], ...more };
}

/** A report about October 2026 of the given usages. */
export function report(usages: readonly Usage[], more: Partial<UsageReport> = {}): UsageReport {
  return {
    start: '2026-10-01T00:00:00+08:00',
    end: '2026-11-01T00:00:00+08:00',
    zone: '+08:00',
    madeAt: '2026-11-02T09:30:00+08:00',
    simulated: false,
    usages,
    missing: [],
    ...more,
  };
}

/** What tells a line apart from the whole. */
export function part(...pairs: readonly (readonly [name: string, value: string])[]): Pick<UsageSeries, 'dimensions'> {
  return { dimensions: pairs.map(([name, value]) => ({ name, value })) };
}

const bandwidth = { unit: 'Mbps', base: 1000, behaves: 'peak', step: 300 } as const;
const down = { ...bandwidth, field: 'DownBandwidth', label: 'Down bandwidth' };
const up = { ...bandwidth, field: 'UpBandwidth', label: 'Up bandwidth' };

/** Five minute values of a month: a wave by day, and something that never repeats. */
function month(height: number): readonly number[] {
  return Array.from({ length: 31 * 288 }, (_, index) => height * (1.2 + Math.sin((index / 288) * 2 * Math.PI)) + ((index * 7919) % 977) / 100);
}

/** A month with every kind of usage that there is, its splits, the month before, and a window that did not answer. */
export function wholeReport(more: Partial<UsageReport> = {}): UsageReport {
  const days = (height: number): readonly number[] => Array.from({ length: 31 }, (_, day) => height + (day % 7));
  const usages = [
    usage(
      [
        line(month(90), up),
        line(month(1900), down),
        line(month(1100), { ...down, ...part(['Domain', 'pull.example.com']) }),
        line(month(800), { ...down, ...part(['Domain', 'pull2.example.com']) }),
        line(month(1900), { ...down, ...part(['ISP', 'telecom']) }),
      ],
      { command: 'bandwidth', action: 'DescribeLiveBandwidthData', title: 'Bandwidth', delay: 900 },
    ),
    usage([], {
      command: 'p95-peak-bandwidth',
      action: 'DescribeLiveP95PeakBandwidthData',
      title: 'P95 peak bandwidth',
      figures: [
        { field: 'P95PeakBandwidth', label: 'P95 peak bandwidth', unit: 'Mbps', base: 1000, dimensions: [], behaves: 'single', value: 3900 },
      ],
    }),
    usage(
      [
        line(month(9), { field: 'UpTraffic', label: 'Up traffic', unit: 'GB', base: 1000, step: 300 }),
        line(month(99), { field: 'DownTraffic', label: 'Down traffic', unit: 'GB', base: 1000, step: 300 }),
      ],
      { command: 'traffic', action: 'DescribeLiveTrafficData', title: 'Traffic' },
    ),
    usage([line(days(5).map((value, day) => (day === 11 ? undefined : value)), { field: 'Value', label: 'Recordings', unit: 'streams', behaves: 'peak' })], {
      command: 'record',
      action: 'DescribeLiveRecordData',
      title: 'Recording',
    }),
    usage(
      [
        line(days(1000), { field: 'Duration', label: 'Duration', unit: 'min' }),
        line(days(700), { field: 'Duration', unit: 'min', ...part(['Resolution', '720P'], ['TranscodeType', 'Normal_H264']) }),
        line(days(200), { field: 'Duration', unit: 'min', ...part(['Resolution', '1080P'], ['TranscodeType', 'Normal_H264']) }),
        line(days(100), { field: 'Duration', unit: 'min', ...part(['Resolution', '1080P'], ['TranscodeType', 'ByteHD_H265']) }),
      ],
      { command: 'transcode', action: 'DescribeLiveTranscodeData', title: 'Transcoding', delay: 1200 },
    ),
    usage([line(days(4000), { field: 'Value', label: 'Snapshots' })], { command: 'snapshot', action: 'DescribeLiveSnapshotData', title: 'Snapshots' }),
    usage([line(days(400))], { title: 'Audits' }),
    usage([line(days(60), { field: 'Value', label: 'Relay time', unit: 'min' })], {
      command: 'pull-to-push',
      action: 'DescribeLivePullToPushData',
      title: 'Relay time',
    }),
    usage([line(month(30), { ...bandwidth, field: 'UpBandwidth', label: 'Relay bandwidth' })], {
      command: 'pull-to-push-bandwidth',
      action: 'DescribeLivePullToPushBandwidthData',
      title: 'Relay bandwidth',
    }),
    usage([line(days(2000), { field: 'Storage', label: 'Storage', unit: 'GB', base: 1024, behaves: 'peak' })], {
      command: 'time-shift',
      action: 'DescribeLiveTimeShiftData',
      title: 'Time shift storage',
      delay: 28_800,
    }),
  ];
  const window = { start: '2026-10-12T00:00:00+08:00', end: '2026-10-13T00:00:00+08:00' };
  return report(usages.toSorted((a, b) => (a.command < b.command ? -1 : 1)), {
    simulated: true,
    previous: usages,
    domains: [{ name: 'push.example.com', type: 'push' }, { name: 'pull.example.com', type: 'pull-flv' }],
    missing: [{ command: 'record', summary: 'Recordings.', windows: [window], reason: 'InternalError: the service failed.' }],
    ...more,
  });
}
