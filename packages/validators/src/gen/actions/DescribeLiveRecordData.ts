// @generated from specs/live/2023-01-01/actions/DescribeLiveRecordData.yaml by @volc-live/generator. Do not edit.

import {
  type AllOrNone,
  allOrNone,
  type Answer,
  bare,
  boundedText,
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
  type TextFacets,
  texts,
  type Unchecked,
  type Validator,
  validator,
} from '../../codegen/v1.ts';

/** Fields of a {@link DescribeLiveRecordDataRequest}, before the rules between them. */
export interface DescribeLiveRecordDataFields {
  /**
   * Domains to ask about, deleted ones included; ListDomainDetail lists them. Left out: all domains
   * of the account.
   */
  DomainList?: readonly string[];

  /**
   * Dimensions by which the answer is split as well. Left out: no split.
   *
   * - `Domain`: By domain.
   */
  DetailField?: readonly 'Domain'[];

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
   * App of the stream, the AppName in its address. 1 to 30 characters. Matches `^[A-Za-z0-9_.-]*$`.
   * Left out: all streams.
   */
  App?: string;

  /**
   * Name of the stream, the StreamName in its address. 1 to 100 characters. Matches
   * `^[A-Za-z0-9_.-]*$`. Left out: all streams.
   */
  Stream?: string;
}

/**
 * Input of DescribeLiveRecordData.
 *
 * - `split-by-domain` (advice): A split by Domain answers nothing unless DomainList names two or
 *   more domains.
 * - `time-order` (at run time): StartTime must be before EndTime.
 * - `not-in-future` (at run time): StartTime must not be in the future.
 * - `history` (at run time): StartTime may be at most 366 days ago.
 * - `span` (at run time): EndTime may be at most 31 days after StartTime when Aggregation is 300,
 *   93 days when it is 3600 or 86400.
 * - `app-with-stream`: App and Stream are sent together or not at all.
 */
export type DescribeLiveRecordDataRequest = AllOrNone<DescribeLiveRecordDataFields, 'App' | 'Stream'>;

/** One data point of RecordDataList, in DescribeLiveRecordData. */
export interface DescribeLiveRecordDataPoint {
  /** Start of the data point. */
  TimeStamp: string;

  /** Most recordings at one time in the point, in streams. */
  Value: number;
}

/** One split of RecordDetailDataList, in DescribeLiveRecordData. */
export interface DescribeLiveRecordDataSplit {
  /** The domain. Left out: not split by Domain. */
  Domain?: string;

  /** Most recordings at one time in the part, in streams. */
  RecordPeak: number;

  /** Data points of the part. */
  RecordDataList: DescribeLiveRecordDataPoint[];
}

/** Answer of DescribeLiveRecordData. */
export interface DescribeLiveRecordDataResult {
  /** Start of the range, as asked. */
  StartTime: string;

  /** End of the range, as asked. */
  EndTime: string;

  /** Width of a data point, in seconds. */
  Aggregation: number;

  /** Domains, as asked. Left out: not in the request. */
  DomainList?: string[];

  /** Dimensions of the split, as asked. Left out: not in the request. */
  DetailField?: string[];

  /** App of the stream, as asked. Left out: not in the request. */
  App?: string;

  /** Name of the stream, as asked. Left out: not in the request. */
  Stream?: string;

  /** Most recordings at one time in the range, in streams. */
  RecordPeak: number;

  /** All data points. */
  RecordDataList: DescribeLiveRecordDataPoint[];

  /** The same for each part of the split. Left out: nothing was split. */
  RecordDetailDataList?: DescribeLiveRecordDataSplit[];
}

const fields: readonly string[] = ['DomainList', 'DetailField', 'StartTime', 'EndTime', 'Aggregation', 'App', 'Stream'];

const detailFields: readonly string[] = ['Domain'];

const aggregations: readonly number[] = [300, 3600, 86400];

const appFacets: TextFacets = {
  minLength: 1,
  maxLength: 30,
  pattern: /* @__PURE__ */ new RegExp('^[A-Za-z0-9_.-]*$', 'u'),
};

const streamFacets: TextFacets = {
  minLength: 1,
  maxLength: 100,
  pattern: /* @__PURE__ */ new RegExp('^[A-Za-z0-9_.-]*$', 'u'),
};

const splitByDomain: RuleFacts = {
  id: 'split-by-domain',
  kind: 'requires',
  severity: 'advice',
  parameters: ['DomainList', 'DetailField'],
  reads: ['DetailField', 'DomainList'],
  sentence: 'A split by Domain answers nothing unless DomainList names two or more domains.',
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

const appWithStream: RuleFacts = {
  id: 'app-with-stream',
  kind: 'allOrNone',
  parameters: ['App', 'Stream'],
  sentence: 'App and Stream are sent together or not at all.',
};

/** Rules between the parameters of DescribeLiveRecordData. */
export const DescribeLiveRecordDataRules: readonly RuleFacts[] = [
  splitByDomain,
  timeOrder,
  notInFuture,
  historyRule,
  spanRule,
  appWithStream,
];

/** Checks a {@link DescribeLiveRecordDataRequest}. */
export const validateDescribeLiveRecordDataRequest: Validator<DescribeLiveRecordDataRequest> =
  /* @__PURE__ */ validator('DescribeLiveRecordData', (report, value) => {
    const request = own(
      report,
      value,
      'DomainList' in bare ||
        'DetailField' in bare ||
        'StartTime' in bare ||
        'EndTime' in bare ||
        'Aggregation' in bare ||
        'App' in bare ||
        'Stream' in bare,
    );
    texts(report, 'DomainList', request.DomainList, optional);
    listOf(report, 'DetailField', request.DetailField, optional, detailFields);
    const startTime = instant(report, 'StartTime', request.StartTime, required);
    const endTime = instant(report, 'EndTime', request.EndTime, required);
    const aggregation = integerOf(report, 'Aggregation', request.Aggregation, optional, aggregations, 300);
    boundedText(report, 'App', request.App, optional, appFacets);
    boundedText(report, 'Stream', request.Stream, optional, streamFacets);
    closed(report, request, fields);

    if (contains(request.DetailField, 'Domain') && count(request.DomainList) < 2) {
      broken(report, splitByDomain, requires);
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
    if (present(request.App) !== present(request.Stream)) {
      broken(report, appWithStream, allOrNone);
    }
  });

/**
 * Checks a {@link DescribeLiveRecordDataResult}; unknown fields and values of enumerations pass.
 */
export const validateDescribeLiveRecordDataResult: Validator<DescribeLiveRecordDataResult> =
  /* @__PURE__ */ validator('DescribeLiveRecordData', (report, value) => {
    const result = own(
      report,
      value,
      'StartTime' in bare ||
        'EndTime' in bare ||
        'Aggregation' in bare ||
        'DomainList' in bare ||
        'DetailField' in bare ||
        'App' in bare ||
        'Stream' in bare ||
        'RecordPeak' in bare ||
        'RecordDataList' in bare ||
        'RecordDetailDataList' in bare,
    );
    instant(report, 'StartTime', result.StartTime, required);
    instant(report, 'EndTime', result.EndTime, required);
    integer(report, 'Aggregation', result.Aggregation, required);
    texts(report, 'DomainList', result.DomainList, optional);
    texts(report, 'DetailField', result.DetailField, optional);
    text(report, 'App', result.App, optional);
    text(report, 'Stream', result.Stream, optional);
    integer(report, 'RecordPeak', result.RecordPeak, required);
    list(report, 'RecordDataList', result.RecordDataList, required, checkPoint);
    list(report, 'RecordDetailDataList', result.RecordDetailDataList, optional, checkSplit);
  });

function checkPoint(report: Report, key: Key, value: unknown): void {
  object(report, key, value, required, checkPointFields);
}

function checkPointFields(report: Report, value: Unchecked): void {
  const point = own(report, value, 'TimeStamp' in bare || 'Value' in bare);
  instant(report, 'TimeStamp', point.TimeStamp, required);
  integer(report, 'Value', point.Value, required);
}

function checkSplit(report: Report, key: Key, value: unknown): void {
  object(report, key, value, required, checkSplitFields);
}

function checkSplitFields(report: Report, value: Unchecked): void {
  const split = own(report, value, 'Domain' in bare || 'RecordPeak' in bare || 'RecordDataList' in bare);
  text(report, 'Domain', split.Domain, optional);
  integer(report, 'RecordPeak', split.RecordPeak, required);
  list(report, 'RecordDataList', split.RecordDataList, required, checkPoint);
}

/** How the answer of DescribeLiveRecordData behaves over time. */
export const DescribeLiveRecordDataAnswer: Answer = {
  echoes: ['StartTime', 'EndTime', 'Aggregation', 'DomainList', 'DetailField', 'App', 'Stream'],
  totals: [{ field: 'RecordPeak', join: 'maximum', of: 'Value', unit: 'streams', integer: true }],
  series: {
    field: 'RecordDataList',
    time: 'TimeStamp',
    step: 'Aggregation',
    keys: [],
    values: [{ field: 'Value', join: 'maximum', unit: 'streams', integer: true, measure: 'recordings' }],
  },
  detail: {
    field: 'RecordDetailDataList',
    by: 'DetailField',
    dimensions: [{ name: 'Domain', field: 'Domain', of: 'DomainList' }],
    totals: [{ field: 'RecordPeak', join: 'maximum', of: 'Value', unit: 'streams', integer: true }],
    series: {
      field: 'RecordDataList',
      time: 'TimeStamp',
      step: 'Aggregation',
      keys: [],
      values: [{ field: 'Value', join: 'maximum', unit: 'streams', integer: true, measure: 'recordings' }],
    },
  },
};
