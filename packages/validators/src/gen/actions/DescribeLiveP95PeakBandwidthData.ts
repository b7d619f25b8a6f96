// @generated from specs/live/2023-01-01/actions/DescribeLiveP95PeakBandwidthData.yaml by @volc-live/generator. Do not edit.

import {
  alone,
  type AloneInList,
  type Answer,
  bare,
  broken,
  closed,
  compare,
  type EditionValidator,
  history,
  instant,
  integer,
  integerOf,
  list,
  listOf,
  notFuture,
  number,
  optional,
  own,
  present,
  required,
  type RuleFacts,
  span,
  texts,
  type Validator,
  validator,
  type ZeroOrOne,
  zeroOrOne,
} from '../../codegen/v1.ts';
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

/** Fields of a {@link DescribeLiveP95PeakBandwidthDataRequest}, before the rules between them. */
export interface DescribeLiveP95PeakBandwidthDataFields {
  /**
   * Domains to ask about, deleted ones included; ListDomainDetail lists them. Left out: all domains
   * of the account.
   */
  DomainList?: readonly string[];

  /** Protocols to ask about. Left out: all protocols. */
  ProtocolList?: AloneInList<Protocol, 'QUIC'>;

  /** Places where the CDN nodes are, by IP address. Left out: all regions. */
  RegionList?: readonly Region[];

  /** Places where the clients are, by IP address. Left out: all regions. */
  UserRegionList?: readonly Region[];

  /** Start of the range: RFC 3339 with an offset, whole seconds. */
  StartTime: string;

  /** End of the range: RFC 3339 with an offset, whole seconds. */
  EndTime: string;

  /**
   * Width of the data points that the percentile is taken of, in seconds.
   *
   * - `300`: 5 minutes.
   *
   * @defaultValue 300
   */
  Aggregation?: 300;
}

/**
 * Input of DescribeLiveP95PeakBandwidthData.
 *
 * - `quic-alone`: QUIC must be the only value of ProtocolList.
 * - `region-exclusive`: RegionList and UserRegionList exclude each other.
 * - `time-order` (at run time): StartTime must be before EndTime.
 * - `not-in-future` (at run time): StartTime must not be in the future.
 * - `history` (at run time): StartTime may be at most 366 days ago.
 * - `span` (at run time): EndTime may be at most 93 days after StartTime.
 */
export type DescribeLiveP95PeakBandwidthDataRequest = ZeroOrOne<
  DescribeLiveP95PeakBandwidthDataFields,
  'RegionList' | 'UserRegionList'
>;

/**
 * Fields of a {@link ByteplusDescribeLiveP95PeakBandwidthDataRequest}, before the rules between
 * them.
 */
export interface ByteplusDescribeLiveP95PeakBandwidthDataFields
  extends Omit<DescribeLiveP95PeakBandwidthDataFields, 'ProtocolList'> {
  /** Protocols to ask about. Left out: all protocols. */
  ProtocolList?: AloneInList<ByteplusProtocol, 'QUIC'>;
}

/**
 * A {@link DescribeLiveP95PeakBandwidthDataRequest} of BytePlus Live, the international edition: it
 * has more values of ProtocolList.
 */
export type ByteplusDescribeLiveP95PeakBandwidthDataRequest = ZeroOrOne<
  ByteplusDescribeLiveP95PeakBandwidthDataFields,
  'RegionList' | 'UserRegionList'
>;

/** Answer of DescribeLiveP95PeakBandwidthData. */
export interface DescribeLiveP95PeakBandwidthDataResult {
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

  /** Places of the nodes, as asked. Left out: not in the request. */
  RegionList?: RegionResult[];

  /** Places of the clients, as asked. Left out: not in the request. */
  UserRegionList?: RegionResult[];

  /** 95th percentile of upstream and downstream bandwidth together, in Mbps. */
  P95PeakBandwidth: number;

  /** When that bandwidth was reached; spelled Timestamp, unlike TimeStamp in sibling actions. */
  P95PeakTimestamp: string;
}

const fields: readonly string[] = [
  'DomainList',
  'ProtocolList',
  'RegionList',
  'UserRegionList',
  'StartTime',
  'EndTime',
  'Aggregation',
];

const aggregations: readonly number[] = [300];

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
  parameters: ['StartTime', 'EndTime'],
  sentence: 'EndTime may be at most 93 days after StartTime.',
  max: [{ seconds: 8035200 }],
};

/** Rules between the parameters of DescribeLiveP95PeakBandwidthData. */
export const DescribeLiveP95PeakBandwidthDataRules: readonly RuleFacts[] = [
  quicAlone,
  regionExclusive,
  timeOrder,
  notInFuture,
  historyRule,
  spanRule,
];

/** Checks a {@link DescribeLiveP95PeakBandwidthDataRequest}. */
export const validateDescribeLiveP95PeakBandwidthDataRequest: EditionValidator<
  DescribeLiveP95PeakBandwidthDataRequest,
  { byteplus: ByteplusDescribeLiveP95PeakBandwidthDataRequest }
> = /* @__PURE__ */ validator('DescribeLiveP95PeakBandwidthData', (report, value) => {
  const request = own(
    report,
    value,
    'DomainList' in bare ||
      'ProtocolList' in bare ||
      'RegionList' in bare ||
      'UserRegionList' in bare ||
      'StartTime' in bare ||
      'EndTime' in bare ||
      'Aggregation' in bare,
  );
  texts(report, 'DomainList', request.DomainList, optional);
  listOf(
    report,
    'ProtocolList',
    request.ProtocolList,
    optional,
    report.edition === 'byteplus' ? BYTEPLUS_PROTOCOLS : PROTOCOLS,
  );
  list(report, 'RegionList', request.RegionList, optional, checkRegion);
  list(report, 'UserRegionList', request.UserRegionList, optional, checkRegion);
  const startTime = instant(report, 'StartTime', request.StartTime, required);
  const endTime = instant(report, 'EndTime', request.EndTime, required);
  integerOf(report, 'Aggregation', request.Aggregation, optional, aggregations);
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
  span(report, spanRule, startTime, endTime, 8035200);
});

/**
 * Checks a {@link DescribeLiveP95PeakBandwidthDataResult}; unknown fields and values of
 * enumerations pass.
 */
export const validateDescribeLiveP95PeakBandwidthDataResult: Validator<DescribeLiveP95PeakBandwidthDataResult> =
  /* @__PURE__ */ validator('DescribeLiveP95PeakBandwidthData', (report, value) => {
    const result = own(
      report,
      value,
      'StartTime' in bare ||
        'EndTime' in bare ||
        'Aggregation' in bare ||
        'DomainList' in bare ||
        'ProtocolList' in bare ||
        'RegionList' in bare ||
        'UserRegionList' in bare ||
        'P95PeakBandwidth' in bare ||
        'P95PeakTimestamp' in bare,
    );
    instant(report, 'StartTime', result.StartTime, required);
    instant(report, 'EndTime', result.EndTime, required);
    integer(report, 'Aggregation', result.Aggregation, required);
    texts(report, 'DomainList', result.DomainList, optional);
    texts(report, 'ProtocolList', result.ProtocolList, optional);
    list(report, 'RegionList', result.RegionList, optional, checkRegionResult);
    list(report, 'UserRegionList', result.UserRegionList, optional, checkRegionResult);
    number(report, 'P95PeakBandwidth', result.P95PeakBandwidth, required);
    instant(report, 'P95PeakTimestamp', result.P95PeakTimestamp, required);
  });

/** How the answer of DescribeLiveP95PeakBandwidthData behaves over time. */
export const DescribeLiveP95PeakBandwidthDataAnswer: Answer = {
  echoes: ['StartTime', 'EndTime', 'Aggregation', 'DomainList', 'ProtocolList', 'RegionList', 'UserRegionList'],
  totals: [
    { field: 'P95PeakBandwidth', join: 'none', unit: 'Mbps', measure: 'bandwidth.p95' },
    { field: 'P95PeakTimestamp', join: 'none', measure: 'bandwidth.p95.time' },
  ],
};
