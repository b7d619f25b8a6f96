// @generated from specs/live/2023-01-01/actions/DescribeLivePullToPushBandwidthData.yaml by @volc-live/generator. Do not edit.

import {
  type Answer,
  bare,
  broken,
  closed,
  compare,
  contains,
  count,
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
} from '../../codegen/v1.ts';

/**
 * Input of DescribeLivePullToPushBandwidthData.
 *
 * - `time-order` (at run time): StartTime must be before EndTime.
 * - `not-in-future` (at run time): StartTime must not be in the future.
 * - `history` (at run time): StartTime may be at most 366 days ago.
 * - `span` (at run time): EndTime may be at most 31 days after StartTime when Aggregation is 300,
 *   93 days when it is 3600 or 86400.
 * - `split-by-group` (advice): A split by Group answers nothing unless GroupList names two or more
 *   groups.
 */
export interface DescribeLivePullToPushBandwidthDataRequest {
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
   * - `Group`: By group of relay tasks.
   */
  DetailField?: readonly 'Group'[];

  /** Groups of relay tasks to ask about. Left out: all groups. */
  GroupList?: readonly string[];
}

/** One data point of BandwidthDataList, in DescribeLivePullToPushBandwidthData. */
export interface DescribeLivePullToPushBandwidthDataPoint {
  /** Start of the data point. */
  TimeStamp: string;

  /** Highest relay bandwidth in the point, in Mbps. */
  UpBandwidth: number;
}

/** One split of BandwidthDetailDataList, in DescribeLivePullToPushBandwidthData. */
export interface DescribeLivePullToPushBandwidthDataSplit {
  /** The group of relay tasks. Left out: not split by Group. */
  Group?: string;

  /**
   * Left over from 2023, when it said where a relay went, Live or Third. Left out: always, since
   * June 2024.
   */
  DstAddrType?: string;

  /** Highest relay bandwidth of the part, in Mbps. */
  PeakUpBandwidth: number;

  /** Data points of the part. */
  BandwidthDataList: DescribeLivePullToPushBandwidthDataPoint[];
}

/** Answer of DescribeLivePullToPushBandwidthData. */
export interface DescribeLivePullToPushBandwidthDataResult {
  /** Start of the range, as asked. */
  StartTime: string;

  /** End of the range, as asked. */
  EndTime: string;

  /** Width of a data point, in seconds. */
  Aggregation: number;

  /** Groups of relay tasks, as asked. Left out: not in the request. */
  GroupList?: string[];

  /** Dimensions of the split, as asked. Left out: not in the request. */
  DetailField?: string[];

  /** Highest relay bandwidth in the range, in Mbps. */
  PeakUpBandwidth: number;

  /** All data points. */
  BandwidthDataList: DescribeLivePullToPushBandwidthDataPoint[];

  /** The same for each part of the split. Left out: nothing was split. */
  BandwidthDetailDataList?: DescribeLivePullToPushBandwidthDataSplit[];
}

const fields: readonly string[] = ['StartTime', 'EndTime', 'Aggregation', 'DetailField', 'GroupList'];

const aggregations: readonly number[] = [300, 3600, 86400];

const detailFields: readonly string[] = ['Group'];

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

const splitByGroup: RuleFacts = {
  id: 'split-by-group',
  kind: 'requires',
  severity: 'advice',
  parameters: ['DetailField', 'GroupList'],
  reads: ['DetailField', 'GroupList'],
  sentence: 'A split by Group answers nothing unless GroupList names two or more groups.',
};

/** Rules between the parameters of DescribeLivePullToPushBandwidthData. */
export const DescribeLivePullToPushBandwidthDataRules: readonly RuleFacts[] = [
  timeOrder,
  notInFuture,
  historyRule,
  spanRule,
  splitByGroup,
];

/** Checks a {@link DescribeLivePullToPushBandwidthDataRequest}. */
export const validateDescribeLivePullToPushBandwidthDataRequest: Validator<DescribeLivePullToPushBandwidthDataRequest> =
  /* @__PURE__ */ validator('DescribeLivePullToPushBandwidthData', (report, value) => {
    const request = own(
      report,
      value,
      'StartTime' in bare || 'EndTime' in bare || 'Aggregation' in bare || 'DetailField' in bare || 'GroupList' in bare,
    );
    const startTime = instant(report, 'StartTime', request.StartTime, required);
    const endTime = instant(report, 'EndTime', request.EndTime, required);
    const aggregation = integerOf(report, 'Aggregation', request.Aggregation, optional, aggregations, 300);
    listOf(report, 'DetailField', request.DetailField, optional, detailFields);
    texts(report, 'GroupList', request.GroupList, optional);
    closed(report, request, fields);

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
    if (contains(request.DetailField, 'Group') && count(request.GroupList) < 2) {
      broken(report, splitByGroup, requires);
    }
  });

/**
 * Checks a {@link DescribeLivePullToPushBandwidthDataResult}; unknown fields and values of
 * enumerations pass.
 */
export const validateDescribeLivePullToPushBandwidthDataResult: Validator<DescribeLivePullToPushBandwidthDataResult> =
  /* @__PURE__ */ validator('DescribeLivePullToPushBandwidthData', (report, value) => {
    const result = own(
      report,
      value,
      'StartTime' in bare ||
        'EndTime' in bare ||
        'Aggregation' in bare ||
        'GroupList' in bare ||
        'DetailField' in bare ||
        'PeakUpBandwidth' in bare ||
        'BandwidthDataList' in bare ||
        'BandwidthDetailDataList' in bare,
    );
    instant(report, 'StartTime', result.StartTime, required);
    instant(report, 'EndTime', result.EndTime, required);
    integer(report, 'Aggregation', result.Aggregation, required);
    texts(report, 'GroupList', result.GroupList, optional);
    texts(report, 'DetailField', result.DetailField, optional);
    number(report, 'PeakUpBandwidth', result.PeakUpBandwidth, required);
    list(report, 'BandwidthDataList', result.BandwidthDataList, required, checkPoint);
    list(report, 'BandwidthDetailDataList', result.BandwidthDetailDataList, optional, checkSplit);
  });

function checkPoint(report: Report, key: Key, value: unknown): void {
  object(report, key, value, required, checkPointFields);
}

function checkPointFields(report: Report, value: Unchecked): void {
  const point = own(report, value, 'TimeStamp' in bare || 'UpBandwidth' in bare);
  instant(report, 'TimeStamp', point.TimeStamp, required);
  number(report, 'UpBandwidth', point.UpBandwidth, required);
}

function checkSplit(report: Report, key: Key, value: unknown): void {
  object(report, key, value, required, checkSplitFields);
}

function checkSplitFields(report: Report, value: Unchecked): void {
  const split = own(
    report,
    value,
    'Group' in bare || 'DstAddrType' in bare || 'PeakUpBandwidth' in bare || 'BandwidthDataList' in bare,
  );
  text(report, 'Group', split.Group, optional);
  text(report, 'DstAddrType', split.DstAddrType, optional);
  number(report, 'PeakUpBandwidth', split.PeakUpBandwidth, required);
  list(report, 'BandwidthDataList', split.BandwidthDataList, required, checkPoint);
}

/** How the answer of DescribeLivePullToPushBandwidthData behaves over time. */
export const DescribeLivePullToPushBandwidthDataAnswer: Answer = {
  echoes: ['StartTime', 'EndTime', 'Aggregation', 'GroupList', 'DetailField'],
  totals: [{ field: 'PeakUpBandwidth', join: 'maximum', of: 'UpBandwidth', unit: 'Mbps' }],
  series: {
    field: 'BandwidthDataList',
    time: 'TimeStamp',
    step: 'Aggregation',
    keys: [],
    values: [{ field: 'UpBandwidth', join: 'maximum', unit: 'Mbps', measure: 'relay.bandwidth' }],
  },
  detail: {
    field: 'BandwidthDetailDataList',
    by: 'DetailField',
    dimensions: [{ name: 'Group', field: 'Group', of: 'GroupList' }],
    totals: [{ field: 'PeakUpBandwidth', join: 'maximum', of: 'UpBandwidth', unit: 'Mbps' }],
    series: {
      field: 'BandwidthDataList',
      time: 'TimeStamp',
      step: 'Aggregation',
      keys: [],
      values: [{ field: 'UpBandwidth', join: 'maximum', unit: 'Mbps', measure: 'relay.bandwidth' }],
    },
  },
};
