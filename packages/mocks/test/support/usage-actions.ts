/** How a number of an answer becomes an integer of the account, so that laws can be checked exactly. */
export interface Figure {
  readonly field: string;
  /** Integers in one unit. */
  readonly scale: number;
  readonly join: 'sum' | 'maximum';
}

/** A usage action with a series, as its documentation describes it. */
export interface UsageAction {
  readonly action: string;
  readonly list: string;
  readonly values: readonly Figure[];
  /** Totals and the value that each folds. */
  readonly totals: readonly { readonly field: string; readonly of: string }[];
  readonly steps: readonly [number, ...number[]];
  /** Detail list, and what it can be split by. */
  readonly detail?: { readonly list: string; readonly by: readonly (readonly [name: string, parameter: string])[] };
  /** Parameters that filter. */
  readonly filters: readonly string[];
  /** Fields that tell rows of one time apart. */
  readonly keys?: readonly string[];
}

const bytesPerSecond = 125_000;
const bytes = 1_000_000_000;
const seconds = 60;

/** Written from the documentation, not from the specs. */
export const usageActions: readonly UsageAction[] = [
  {
    action: 'DescribeLiveBandwidthData',
    list: 'BandwidthDataList',
    values: [
      { field: 'UpBandwidth', scale: bytesPerSecond, join: 'maximum' },
      { field: 'DownBandwidth', scale: bytesPerSecond, join: 'maximum' },
    ],
    totals: [
      { field: 'PeakUpBandwidth', of: 'UpBandwidth' },
      { field: 'PeakDownBandwidth', of: 'DownBandwidth' },
    ],
    steps: [300, 3600, 86_400],
    detail: {
      list: 'BandwidthDetailDataList',
      by: [
        ['Domain', 'DomainList'],
        ['ISP', 'ISPList'],
        ['Protocol', 'ProtocolList'],
      ],
    },
    filters: ['DomainList', 'ProtocolList', 'ISPList', 'RegionList', 'UserRegionList'],
  },
  {
    action: 'DescribeLiveTrafficData',
    list: 'TrafficDataList',
    values: [
      { field: 'UpTraffic', scale: bytes, join: 'sum' },
      { field: 'DownTraffic', scale: bytes, join: 'sum' },
    ],
    totals: [
      { field: 'TotalUpTraffic', of: 'UpTraffic' },
      { field: 'TotalDownTraffic', of: 'DownTraffic' },
    ],
    steps: [300, 3600, 86_400],
    detail: {
      list: 'TrafficDetailDataList',
      by: [
        ['Domain', 'DomainList'],
        ['ISP', 'ISPList'],
        ['Protocol', 'ProtocolList'],
      ],
    },
    filters: ['DomainList', 'ProtocolList', 'ISPList', 'RegionList', 'UserRegionList'],
  },
  {
    action: 'DescribeLiveRecordData',
    list: 'RecordDataList',
    values: [{ field: 'Value', scale: 1, join: 'maximum' }],
    totals: [{ field: 'RecordPeak', of: 'Value' }],
    steps: [300, 3600, 86_400],
    detail: { list: 'RecordDetailDataList', by: [['Domain', 'DomainList']] },
    filters: ['DomainList', 'Stream'],
  },
  {
    action: 'DescribeLiveTranscodeData',
    list: 'TranscodeDataList',
    values: [{ field: 'Duration', scale: seconds, join: 'sum' }],
    totals: [{ field: 'Duration', of: 'Duration' }],
    steps: [86_400],
    filters: ['DomainList', 'Stream', 'Resolution', 'TranscodeType'],
    keys: ['Resolution', 'TranscodeType'],
  },
  {
    action: 'DescribeLiveSnapshotData',
    list: 'SnapshotDataList',
    values: [{ field: 'Value', scale: 1, join: 'sum' }],
    totals: [{ field: 'Total', of: 'Value' }],
    steps: [300, 3600, 86_400],
    detail: { list: 'SnapshotDetailData', by: [['Domain', 'DomainList']] },
    filters: ['DomainList', 'Stream'],
  },
  {
    action: 'DescribeLiveAuditData',
    list: 'AuditDataList',
    values: [{ field: 'Count', scale: 1, join: 'sum' }],
    totals: [{ field: 'TotalCount', of: 'Count' }],
    steps: [86_400],
    detail: { list: 'AuditDetailDataList', by: [['Domain', 'DomainList']] },
    filters: ['DomainList'],
  },
  {
    action: 'DescribeLivePullToPushData',
    list: 'PullToPushDataList',
    values: [{ field: 'Value', scale: seconds, join: 'sum' }],
    totals: [{ field: 'TotalDuration', of: 'Value' }],
    steps: [60, 3600, 86_400],
    detail: { list: 'PullToPushDetailDataList', by: [['Group', 'GroupList']] },
    filters: ['GroupList', 'Stream'],
  },
  {
    action: 'DescribeLiveTimeShiftData',
    list: 'TimeShiftDataList',
    values: [{ field: 'Storage', scale: 1024, join: 'maximum' }],
    totals: [],
    steps: [86_400],
    filters: ['Vhosts'],
  },
  {
    action: 'DescribeLivePullToPushBandwidthData',
    list: 'BandwidthDataList',
    values: [{ field: 'UpBandwidth', scale: bytesPerSecond, join: 'maximum' }],
    totals: [{ field: 'PeakUpBandwidth', of: 'UpBandwidth' }],
    steps: [300, 3600, 86_400],
    detail: { list: 'BandwidthDetailDataList', by: [['Group', 'GroupList']] },
    filters: ['GroupList'],
  },
];
