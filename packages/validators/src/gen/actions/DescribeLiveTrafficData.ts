// @generated from specs/live/2023-01-01/actions/DescribeLiveTrafficData.yaml by @volc-live/generator. Do not edit.

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
  oneOf,
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

/** Fields of a {@link DescribeLiveTrafficDataRequest}, before the rules between them. */
export interface DescribeLiveTrafficDataFields {
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
 * Input of DescribeLiveTrafficData.
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
export type DescribeLiveTrafficDataRequest = ZeroOrOne<DescribeLiveTrafficDataFields, 'RegionList' | 'UserRegionList'>;

/** Fields of a {@link ByteplusDescribeLiveTrafficDataRequest}, before the rules between them. */
export interface ByteplusDescribeLiveTrafficDataFields extends Omit<DescribeLiveTrafficDataFields, 'ProtocolList'> {
  /** Protocols to ask about. Left out: all protocols. */
  ProtocolList?: AloneInList<ByteplusProtocol, 'QUIC'>;

  /**
   * Hours to count. Left out: all hours.
   *
   * - `busy`: Busy hours.
   * - `free`: Free hours.
   */
  Stage?: 'busy' | 'free';
}

/**
 * A {@link DescribeLiveTrafficDataRequest} of BytePlus Live, the international edition: it has
 * Stage too, and more values of ProtocolList.
 */
export type ByteplusDescribeLiveTrafficDataRequest = ZeroOrOne<
  ByteplusDescribeLiveTrafficDataFields,
  'RegionList' | 'UserRegionList'
>;

/** One data point of TrafficDataList, in DescribeLiveTrafficData. */
export interface DescribeLiveTrafficDataPoint {
  /** Start of the data point. */
  TimeStamp: string;

  /** Upstream traffic of the point, in GB. */
  UpTraffic: number;

  /** Downstream traffic of the point, in GB. */
  DownTraffic: number;
}

/** One split of TrafficDetailDataList, in DescribeLiveTrafficData. */
export interface DescribeLiveTrafficDataSplit {
  /** The domain. Left out: not split by Domain. */
  Domain?: string;

  /** The carrier. Left out: not split by ISP. */
  ISP?: ISP | (string & {});

  /** The protocol. Left out: not split by Protocol. */
  Protocol?: Protocol | (string & {});

  /** Upstream traffic of the part, in GB. */
  TotalUpTraffic: number;

  /** Downstream traffic of the part, in GB. */
  TotalDownTraffic: number;

  /** Data points of the part. */
  TrafficDataList: DescribeLiveTrafficDataPoint[];
}

/** Answer of DescribeLiveTrafficData. */
export interface DescribeLiveTrafficDataResult {
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

  /** Upstream traffic in the range, in GB. */
  TotalUpTraffic: number;

  /** Downstream traffic in the range, in GB. */
  TotalDownTraffic: number;

  /** All data points. */
  TrafficDataList: DescribeLiveTrafficDataPoint[];

  /** The same for each part of the split. Left out: nothing was split. */
  TrafficDetailDataList?: DescribeLiveTrafficDataSplit[];
}

/**
 * A {@link DescribeLiveTrafficDataResult} of BytePlus Live, the international edition: it has Stage
 * too.
 */
export interface ByteplusDescribeLiveTrafficDataResult extends DescribeLiveTrafficDataResult {
  /** Hours that were counted, as asked. Left out: not in the request. */
  Stage?: string;
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

const byteplusFields: readonly string[] = [
  'DomainList',
  'ProtocolList',
  'ISPList',
  'RegionList',
  'UserRegionList',
  'StartTime',
  'EndTime',
  'Aggregation',
  'DetailField',
  'Stage',
];

const aggregations: readonly number[] = [300, 3600, 86400];

const detailFields: readonly string[] = ['Domain', 'ISP', 'Protocol'];

const stages: readonly string[] = ['busy', 'free'];

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

/** Rules between the parameters of DescribeLiveTrafficData. */
export const DescribeLiveTrafficDataRules: readonly RuleFacts[] = [
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

/** Checks a {@link DescribeLiveTrafficDataRequest}. */
export const validateDescribeLiveTrafficDataRequest: EditionValidator<
  DescribeLiveTrafficDataRequest,
  { byteplus: ByteplusDescribeLiveTrafficDataRequest }
> = /* @__PURE__ */ validator('DescribeLiveTrafficData', (report, value) => {
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
      'DetailField' in bare ||
      'Stage' in bare,
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
  if (report.edition === 'byteplus') {
    oneOf(report, 'Stage', request.Stage, optional, stages);
  }
  closed(report, request, report.edition === 'byteplus' ? byteplusFields : fields);

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
 * Checks a {@link DescribeLiveTrafficDataResult}; unknown fields and values of enumerations pass.
 */
export const validateDescribeLiveTrafficDataResult: EditionValidator<
  DescribeLiveTrafficDataResult,
  { byteplus: ByteplusDescribeLiveTrafficDataResult }
> = /* @__PURE__ */ validator('DescribeLiveTrafficData', (report, value) => {
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
      'TotalUpTraffic' in bare ||
      'TotalDownTraffic' in bare ||
      'TrafficDataList' in bare ||
      'TrafficDetailDataList' in bare ||
      'Stage' in bare,
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
  number(report, 'TotalUpTraffic', result.TotalUpTraffic, required);
  number(report, 'TotalDownTraffic', result.TotalDownTraffic, required);
  list(report, 'TrafficDataList', result.TrafficDataList, required, checkPoint);
  list(report, 'TrafficDetailDataList', result.TrafficDetailDataList, optional, checkSplit);
  if (report.edition === 'byteplus') {
    text(report, 'Stage', result.Stage, optional);
  }
});

function checkPoint(report: Report, key: Key, value: unknown): void {
  object(report, key, value, required, checkPointFields);
}

function checkPointFields(report: Report, value: Unchecked): void {
  const point = own(report, value, 'TimeStamp' in bare || 'UpTraffic' in bare || 'DownTraffic' in bare);
  instant(report, 'TimeStamp', point.TimeStamp, required);
  number(report, 'UpTraffic', point.UpTraffic, required);
  number(report, 'DownTraffic', point.DownTraffic, required);
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
      'TotalUpTraffic' in bare ||
      'TotalDownTraffic' in bare ||
      'TrafficDataList' in bare,
  );
  text(report, 'Domain', split.Domain, optional);
  text(report, 'ISP', split.ISP, optional);
  text(report, 'Protocol', split.Protocol, optional);
  number(report, 'TotalUpTraffic', split.TotalUpTraffic, required);
  number(report, 'TotalDownTraffic', split.TotalDownTraffic, required);
  list(report, 'TrafficDataList', split.TrafficDataList, required, checkPoint);
}

/** How the answer of DescribeLiveTrafficData behaves over time. */
export const DescribeLiveTrafficDataAnswer: Answer = {
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
    'Stage',
  ],
  totals: [
    { field: 'TotalUpTraffic', join: 'sum', of: 'UpTraffic', unit: 'GB' },
    { field: 'TotalDownTraffic', join: 'sum', of: 'DownTraffic', unit: 'GB' },
  ],
  series: {
    field: 'TrafficDataList',
    time: 'TimeStamp',
    step: 'Aggregation',
    keys: [],
    values: [
      { field: 'UpTraffic', join: 'sum', unit: 'GB', measure: 'traffic.up' },
      { field: 'DownTraffic', join: 'sum', unit: 'GB', measure: 'traffic.down' },
    ],
  },
  detail: {
    field: 'TrafficDetailDataList',
    by: 'DetailField',
    dimensions: [
      { name: 'Domain', field: 'Domain', of: 'DomainList' },
      { name: 'ISP', field: 'ISP', of: 'ISPList' },
      { name: 'Protocol', field: 'Protocol', of: 'ProtocolList' },
    ],
    totals: [
      { field: 'TotalUpTraffic', join: 'sum', of: 'UpTraffic', unit: 'GB' },
      { field: 'TotalDownTraffic', join: 'sum', of: 'DownTraffic', unit: 'GB' },
    ],
    series: {
      field: 'TrafficDataList',
      time: 'TimeStamp',
      step: 'Aggregation',
      keys: [],
      values: [
        { field: 'UpTraffic', join: 'sum', unit: 'GB', measure: 'traffic.up' },
        { field: 'DownTraffic', join: 'sum', unit: 'GB', measure: 'traffic.down' },
      ],
    },
  },
};
