// @generated from specs/live/2023-01-01/actions/DescribeLiveBandwidthData.yaml by @volc-live/generator. Do not edit.

import {
  alone,
  type AloneInList,
  type Answer,
  bare,
  broken,
  closed,
  compare,
  contains,
  count,
  type EditionValidator,
  history,
  instant,
  integer,
  integerOf,
  type Key,
  list,
  listOf,
  notFuture,
  number,
  object,
  optional,
  own,
  present,
  type Report,
  required,
  requires,
  type RuleFacts,
  span,
  text,
  texts,
  type Unchecked,
  type Validator,
  validator,
  type ZeroOrOne,
  zeroOrOne,
} from '../../codegen/v1.ts';
import { type ISP, ISPS } from '../shapes/ISP.ts';
import {
  BYTEPLUS_PROTOCOLS,
  type ByteplusProtocol,
  type Protocol,
  PROTOCOLS,
} from '../shapes/Protocol.ts';
import {
  checkRegion,
  checkRegionResult,
  type Region,
  type RegionResult,
} from '../shapes/Region.ts';

/** Fields of a {@link DescribeLiveBandwidthDataRequest}, before the rules between them. */
export interface DescribeLiveBandwidthDataFields {
  /**
   * Domains to ask about, deleted ones included; ListDomainDetail lists them. Left out: all domains
   * of the account.
   */
  DomainList?: readonly string[];

  /** Protocols to ask about. Left out: all protocols. */
  ProtocolList?: AloneInList<Protocol, 'QUIC'>;

  /** Carriers to ask about; DescribeLiveISPData lists them too. Left out: all carriers. */
  ISPList?: readonly ISP[];

  /** Places where the CDN nodes are, by IP address. Left out: all regions. */
  RegionList?: readonly Region[];

  /** Places where the clients are, by IP address. Left out: all regions. */
  UserRegionList?: readonly Region[];

  /** Start of the range: RFC 3339 with an offset, whole seconds. */
  StartTime: string;

  /** End of the range: RFC 3339 with an offset, whole seconds. */
  EndTime: string;

  /**
   * Width of a data point, in seconds.
   *
   * - `300`: 5 minutes.
   * - `3600`: 1 hour.
   * - `86400`: 1 day.
   *
   * @defaultValue 300
   */
  Aggregation?: 300 | 3600 | 86400;

  /**
   * Dimensions by which the answer is split as well. Left out: no split.
   *
   * - `Domain`: By domain.
   * - `ISP`: By carrier.
   * - `Protocol`: By protocol.
   */
  DetailField?: readonly ('Domain' | 'ISP' | 'Protocol')[];
}

/**
 * Input of DescribeLiveBandwidthData.
 *
 * - `quic-alone`: QUIC must be the only value of ProtocolList.
 * - `region-exclusive`: RegionList and UserRegionList exclude each other.
 * - `time-order` (at run time): StartTime must be before EndTime.
 * - `not-in-future` (at run time): StartTime must not be in the future.
 * - `history` (at run time): StartTime may be at most 366 days ago.
 * - `span` (at run time): EndTime may be at most 31 days after StartTime when Aggregation is 300,
 *   93 days when it is 3600 or 86400.
 * - `split-by-domain` (advice): A split by Domain answers nothing unless DomainList names two or
 *   more domains.
 * - `split-by-isp` (advice): A split by ISP answers nothing unless ISPList names two or more
 *   carriers.
 * - `split-by-protocol` (advice): A split by Protocol answers nothing unless ProtocolList names two
 *   or more protocols.
 */
export type DescribeLiveBandwidthDataRequest = ZeroOrOne<
  DescribeLiveBandwidthDataFields,
  'RegionList' | 'UserRegionList'
>;

/** Fields of a {@link ByteplusDescribeLiveBandwidthDataRequest}, before the rules between them. */
export interface ByteplusDescribeLiveBandwidthDataFields extends Omit<DescribeLiveBandwidthDataFields, 'ProtocolList'> {
  /** Protocols to ask about. Left out: all protocols. */
  ProtocolList?: AloneInList<ByteplusProtocol, 'QUIC'>;
}

/**
 * A {@link DescribeLiveBandwidthDataRequest} of BytePlus Live, the international edition: it has
 * more values of ProtocolList.
 */
export type ByteplusDescribeLiveBandwidthDataRequest = ZeroOrOne<
  ByteplusDescribeLiveBandwidthDataFields,
  'RegionList' | 'UserRegionList'
>;

/** One data point of BandwidthDataList, in DescribeLiveBandwidthData. */
export interface DescribeLiveBandwidthDataPoint {
  /** Start of the data point. */
  TimeStamp: string;

  /** Highest upstream bandwidth in the point, in Mbps. */
  UpBandwidth: number;

  /** Highest downstream bandwidth in the point, in Mbps. */
  DownBandwidth: number;
}

/** One split of BandwidthDetailDataList, in DescribeLiveBandwidthData. */
export interface DescribeLiveBandwidthDataSplit {
  /** The domain. Left out: not split by Domain. */
  Domain?: string;

  /** The carrier. Left out: not split by ISP. */
  ISP?: ISP | (string & {});

  /** The protocol. Left out: not split by Protocol. */
  Protocol?: Protocol | (string & {});

  /** Highest upstream bandwidth of the part, in Mbps. */
  PeakUpBandwidth: number;

  /** Highest downstream bandwidth of the part, in Mbps. */
  PeakDownBandwidth: number;

  /** Data points of the part. */
  BandwidthDataList: DescribeLiveBandwidthDataPoint[];
}

/** Answer of DescribeLiveBandwidthData. */
export interface DescribeLiveBandwidthDataResult {
  /** Start of the range, as asked. */
  StartTime: string;

  /** End of the range, as asked. */
  EndTime: string;

  /** Width of a data point, in seconds. */
  Aggregation: number;

  /** Domains, as asked. Left out: not in the request. */
  DomainList?: string[];

  /** Protocols, as asked. Left out: not in the request. */
  ProtocolList?: (Protocol | (string & {}))[];

  /** Carriers, as asked. Left out: not in the request. */
  ISPList?: (ISP | (string & {}))[];

  /** Places of the nodes, as asked. Left out: not in the request. */
  RegionList?: RegionResult[];

  /** Places of the clients, as asked. Left out: not in the request. */
  UserRegionList?: RegionResult[];

  /** Dimensions of the split, as asked. Left out: not in the request. */
  DetailField?: string[];

  /** Highest upstream bandwidth in the range, in Mbps. */
  PeakUpBandwidth: number;

  /** Highest downstream bandwidth in the range, in Mbps. */
  PeakDownBandwidth: number;

  /** All data points. */
  BandwidthDataList: DescribeLiveBandwidthDataPoint[];

  /** The same for each part of the split. Left out: nothing was split. */
  BandwidthDetailDataList?: DescribeLiveBandwidthDataSplit[];
}

const fields: readonly string[] = [
  'DomainList',
  'ProtocolList',
  'ISPList',
  'RegionList',
  'UserRegionList',
  'StartTime',
  'EndTime',
  'Aggregation',
  'DetailField',
];

const aggregations: readonly number[] = [300, 3600, 86400];

const detailFields: readonly string[] = ['Domain', 'ISP', 'Protocol'];

const quicAlone: RuleFacts = {
  id: 'quic-alone',
  kind: 'alone',
  parameters: ['ProtocolList'],
  sentence: 'QUIC must be the only value of ProtocolList.',
  value: 'QUIC',
};

const regionExclusive: RuleFacts = {
  id: 'region-exclusive',
  kind: 'zeroOrOne',
  parameters: ['RegionList', 'UserRegionList'],
  sentence: 'RegionList and UserRegionList exclude each other.',
};

const timeOrder: RuleFacts = {
  id: 'time-order',
  kind: 'compare',
  parameters: ['StartTime', 'EndTime'],
  reads: ['StartTime', 'EndTime'],
  sentence: 'StartTime must be before EndTime.',
};

const notInFuture: RuleFacts = {
  id: 'not-in-future',
  kind: 'notFuture',
  parameters: ['StartTime'],
  sentence: 'StartTime must not be in the future.',
};

const historyRule: RuleFacts = {
  id: 'history',
  kind: 'history',
  parameters: ['StartTime'],
  sentence: 'StartTime may be at most 366 days ago.',
  max: [{ seconds: 31622400 }],
};

const spanRule: RuleFacts = {
  id: 'span',
  kind: 'span',
  parameters: ['StartTime', 'EndTime', 'Aggregation'],
  sentence: 'EndTime may be at most 31 days after StartTime when Aggregation is 300, 93 days when it is 3600 or 86400.',
  by: 'Aggregation',
  max: [{ at: 300, seconds: 2678400 }, { at: 3600, seconds: 8035200 }, { at: 86400, seconds: 8035200 }],
};

const splitByDomain: RuleFacts = {
  id: 'split-by-domain',
  kind: 'requires',
  severity: 'advice',
  parameters: ['DomainList', 'DetailField'],
  reads: ['DetailField', 'DomainList'],
  sentence: 'A split by Domain answers nothing unless DomainList names two or more domains.',
};

const splitByIsp: RuleFacts = {
  id: 'split-by-isp',
  kind: 'requires',
  severity: 'advice',
  parameters: ['ISPList', 'DetailField'],
  reads: ['DetailField', 'ISPList'],
  sentence: 'A split by ISP answers nothing unless ISPList names two or more carriers.',
};

const splitByProtocol: RuleFacts = {
  id: 'split-by-protocol',
  kind: 'requires',
  severity: 'advice',
  parameters: ['ProtocolList', 'DetailField'],
  reads: ['DetailField', 'ProtocolList'],
  sentence: 'A split by Protocol answers nothing unless ProtocolList names two or more protocols.',
};

/** Rules between the parameters of DescribeLiveBandwidthData. */
export const DescribeLiveBandwidthDataRules: readonly RuleFacts[] = [
  quicAlone,
  regionExclusive,
  timeOrder,
  notInFuture,
  historyRule,
  spanRule,
  splitByDomain,
  splitByIsp,
  splitByProtocol,
];

/** Checks a {@link DescribeLiveBandwidthDataRequest}. */
export const validateDescribeLiveBandwidthDataRequest: EditionValidator<
  DescribeLiveBandwidthDataRequest,
  { byteplus: ByteplusDescribeLiveBandwidthDataRequest }
> = /* @__PURE__ */ validator('DescribeLiveBandwidthData', (report, value) => {
  const request = own(
    report,
    value,
    'DomainList' in bare ||
      'ProtocolList' in bare ||
      'ISPList' in bare ||
      'RegionList' in bare ||
      'UserRegionList' in bare ||
      'StartTime' in bare ||
      'EndTime' in bare ||
      'Aggregation' in bare ||
      'DetailField' in bare,
  );
  texts(report, 'DomainList', request.DomainList, optional);
  listOf(
    report,
    'ProtocolList',
    request.ProtocolList,
    optional,
    report.edition === 'byteplus' ? BYTEPLUS_PROTOCOLS : PROTOCOLS,
  );
  listOf(report, 'ISPList', request.ISPList, optional, ISPS);
  list(report, 'RegionList', request.RegionList, optional, checkRegion);
  list(report, 'UserRegionList', request.UserRegionList, optional, checkRegion);
  const startTime = instant(report, 'StartTime', request.StartTime, required);
  const endTime = instant(report, 'EndTime', request.EndTime, required);
  const aggregation = integerOf(report, 'Aggregation', request.Aggregation, optional, aggregations, 300);
  listOf(report, 'DetailField', request.DetailField, optional, detailFields);
  closed(report, request, fields);

  alone(report, quicAlone, request.ProtocolList, 'QUIC');
  if (present(request.RegionList) && present(request.UserRegionList)) {
    broken(report, regionExclusive, zeroOrOne);
  }
  if (startTime >= endTime) {
    broken(report, timeOrder, compare);
  }
  notFuture(report, notInFuture, startTime);
  history(report, historyRule, startTime, 31622400);
  span(
    report,
    spanRule,
    startTime,
    endTime,
    aggregation === 300 ? 2678400 : aggregation === 3600 || aggregation === 86400 ? 8035200 : NaN,
  );
  if (contains(request.DetailField, 'Domain') && count(request.DomainList) < 2) {
    broken(report, splitByDomain, requires);
  }
  if (contains(request.DetailField, 'ISP') && count(request.ISPList) < 2) {
    broken(report, splitByIsp, requires);
  }
  if (contains(request.DetailField, 'Protocol') && count(request.ProtocolList) < 2) {
    broken(report, splitByProtocol, requires);
  }
});

/**
 * Checks a {@link DescribeLiveBandwidthDataResult}; unknown fields and values of enumerations pass.
 */
export const validateDescribeLiveBandwidthDataResult: Validator<DescribeLiveBandwidthDataResult> =
  /* @__PURE__ */ validator('DescribeLiveBandwidthData', (report, value) => {
    const result = own(
      report,
      value,
      'StartTime' in bare ||
        'EndTime' in bare ||
        'Aggregation' in bare ||
        'DomainList' in bare ||
        'ProtocolList' in bare ||
        'ISPList' in bare ||
        'RegionList' in bare ||
        'UserRegionList' in bare ||
        'DetailField' in bare ||
        'PeakUpBandwidth' in bare ||
        'PeakDownBandwidth' in bare ||
        'BandwidthDataList' in bare ||
        'BandwidthDetailDataList' in bare,
    );
    instant(report, 'StartTime', result.StartTime, required);
    instant(report, 'EndTime', result.EndTime, required);
    integer(report, 'Aggregation', result.Aggregation, required);
    texts(report, 'DomainList', result.DomainList, optional);
    texts(report, 'ProtocolList', result.ProtocolList, optional);
    texts(report, 'ISPList', result.ISPList, optional);
    list(report, 'RegionList', result.RegionList, optional, checkRegionResult);
    list(report, 'UserRegionList', result.UserRegionList, optional, checkRegionResult);
    texts(report, 'DetailField', result.DetailField, optional);
    number(report, 'PeakUpBandwidth', result.PeakUpBandwidth, required);
    number(report, 'PeakDownBandwidth', result.PeakDownBandwidth, required);
    list(report, 'BandwidthDataList', result.BandwidthDataList, required, checkPoint);
    list(report, 'BandwidthDetailDataList', result.BandwidthDetailDataList, optional, checkSplit);
  });

function checkPoint(report: Report, key: Key, value: unknown): void {
  object(report, key, value, required, checkPointFields);
}

function checkPointFields(report: Report, value: Unchecked): void {
  const point = own(report, value, 'TimeStamp' in bare || 'UpBandwidth' in bare || 'DownBandwidth' in bare);
  instant(report, 'TimeStamp', point.TimeStamp, required);
  number(report, 'UpBandwidth', point.UpBandwidth, required);
  number(report, 'DownBandwidth', point.DownBandwidth, required);
}

function checkSplit(report: Report, key: Key, value: unknown): void {
  object(report, key, value, required, checkSplitFields);
}

function checkSplitFields(report: Report, value: Unchecked): void {
  const split = own(
    report,
    value,
    'Domain' in bare ||
      'ISP' in bare ||
      'Protocol' in bare ||
      'PeakUpBandwidth' in bare ||
      'PeakDownBandwidth' in bare ||
      'BandwidthDataList' in bare,
  );
  text(report, 'Domain', split.Domain, optional);
  text(report, 'ISP', split.ISP, optional);
  text(report, 'Protocol', split.Protocol, optional);
  number(report, 'PeakUpBandwidth', split.PeakUpBandwidth, required);
  number(report, 'PeakDownBandwidth', split.PeakDownBandwidth, required);
  list(report, 'BandwidthDataList', split.BandwidthDataList, required, checkPoint);
}

/** How the answer of DescribeLiveBandwidthData behaves over time. */
export const DescribeLiveBandwidthDataAnswer: Answer = {
  echoes: [
    'StartTime',
    'EndTime',
    'Aggregation',
    'DomainList',
    'ProtocolList',
    'ISPList',
    'RegionList',
    'UserRegionList',
    'DetailField',
  ],
  totals: [
    { field: 'PeakUpBandwidth', join: 'maximum', of: 'UpBandwidth', unit: 'Mbps' },
    { field: 'PeakDownBandwidth', join: 'maximum', of: 'DownBandwidth', unit: 'Mbps' },
  ],
  series: {
    field: 'BandwidthDataList',
    time: 'TimeStamp',
    step: 'Aggregation',
    keys: [],
    values: [
      { field: 'UpBandwidth', join: 'maximum', unit: 'Mbps', measure: 'bandwidth.up' },
      { field: 'DownBandwidth', join: 'maximum', unit: 'Mbps', measure: 'bandwidth.down' },
    ],
  },
  detail: {
    field: 'BandwidthDetailDataList',
    by: 'DetailField',
    dimensions: [
      { name: 'Domain', field: 'Domain', of: 'DomainList' },
      { name: 'ISP', field: 'ISP', of: 'ISPList' },
      { name: 'Protocol', field: 'Protocol', of: 'ProtocolList' },
    ],
    totals: [
      { field: 'PeakUpBandwidth', join: 'maximum', of: 'UpBandwidth', unit: 'Mbps' },
      { field: 'PeakDownBandwidth', join: 'maximum', of: 'DownBandwidth', unit: 'Mbps' },
    ],
    series: {
      field: 'BandwidthDataList',
      time: 'TimeStamp',
      step: 'Aggregation',
      keys: [],
      values: [
        { field: 'UpBandwidth', join: 'maximum', unit: 'Mbps', measure: 'bandwidth.up' },
        { field: 'DownBandwidth', join: 'maximum', unit: 'Mbps', measure: 'bandwidth.down' },
      ],
    },
  },
};
