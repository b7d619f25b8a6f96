// @generated from specs/live/2023-01-01/actions/DescribeLiveSnapshotData.yaml by @volc-live/generator. Do not edit.

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

/** Fields of a {@link DescribeLiveSnapshotDataRequest}, before the rules between them. */
export interface DescribeLiveSnapshotDataFields {
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
   * @defaultValue 86400
   */
  Aggregation?: 300 | 3600 | 86400;
}

/**
 * Input of DescribeLiveSnapshotData.
 *
 * - `split-by-domain` (advice): A split by Domain answers nothing unless DomainList names two or
 *   more domains.
 * - `app-with-stream`: App and Stream are sent together or not at all.
 * - `time-order` (at run time): StartTime must be before EndTime.
 * - `not-in-future` (at run time): StartTime must not be in the future.
 * - `history` (at run time): StartTime may be at most 366 days ago.
 * - `span` (at run time): EndTime may be at most 31 days after StartTime when Aggregation is 300,
 *   93 days when it is 3600 or 86400.
 */
export type DescribeLiveSnapshotDataRequest = AllOrNone<DescribeLiveSnapshotDataFields, 'App' | 'Stream'>;

/** One data point of SnapshotDataList, in DescribeLiveSnapshotData. */
export interface DescribeLiveSnapshotDataPoint {
  /** Start of the data point. */
  TimeStamp: string;

  /** Snapshots taken in the point, in images. */
  Value: number;
}

/** One split of SnapshotDetailData, in DescribeLiveSnapshotData. */
export interface DescribeLiveSnapshotDataSplit {
  /** The domain. */
  Domain: string;

  /** Snapshots taken in the part, in images. */
  Total: number;

  /** Data points of the part. */
  SnapshotDataList: DescribeLiveSnapshotDataPoint[];
}

/** Answer of DescribeLiveSnapshotData. */
export interface DescribeLiveSnapshotDataResult {
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

  /** Snapshots taken in the range, in images. */
  Total: number;

  /** All data points. */
  SnapshotDataList: DescribeLiveSnapshotDataPoint[];

  /**
   * The same for each part of the split; the name does not end in List as in sibling actions. Left
   * out: nothing was split.
   */
  SnapshotDetailData?: DescribeLiveSnapshotDataSplit[];
}

const fields: readonly string[] = ['DomainList', 'DetailField', 'App', 'Stream', 'StartTime', 'EndTime', 'Aggregation'];

const detailFields: readonly string[] = ['Domain'];

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

const aggregations: readonly number[] = [300, 3600, 86400];

const splitByDomain: RuleFacts = {
  id: 'split-by-domain',
  kind: 'requires',
  severity: 'advice',
  parameters: ['DomainList', 'DetailField'],
  reads: ['DetailField', 'DomainList'],
  sentence: 'A split by Domain answers nothing unless DomainList names two or more domains.',
};

const appWithStream: RuleFacts = {
  id: 'app-with-stream',
  kind: 'allOrNone',
  parameters: ['App', 'Stream'],
  sentence: 'App and Stream are sent together or not at all.',
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

/** Rules between the parameters of DescribeLiveSnapshotData. */
export const DescribeLiveSnapshotDataRules: readonly RuleFacts[] = [
  splitByDomain,
  appWithStream,
  timeOrder,
  notInFuture,
  historyRule,
  spanRule,
];

/** Checks a {@link DescribeLiveSnapshotDataRequest}. */
export const validateDescribeLiveSnapshotDataRequest: Validator<DescribeLiveSnapshotDataRequest> =
  /* @__PURE__ */ validator('DescribeLiveSnapshotData', (report, value) => {
    const request = own(
      report,
      value,
      'DomainList' in bare ||
        'DetailField' in bare ||
        'App' in bare ||
        'Stream' in bare ||
        'StartTime' in bare ||
        'EndTime' in bare ||
        'Aggregation' in bare,
    );
    texts(report, 'DomainList', request.DomainList, optional);
    listOf(report, 'DetailField', request.DetailField, optional, detailFields);
    boundedText(report, 'App', request.App, optional, appFacets);
    boundedText(report, 'Stream', request.Stream, optional, streamFacets);
    const startTime = instant(report, 'StartTime', request.StartTime, required);
    const endTime = instant(report, 'EndTime', request.EndTime, required);
    const aggregation = integerOf(report, 'Aggregation', request.Aggregation, optional, aggregations, 86400);
    closed(report, request, fields);

    if (contains(request.DetailField, 'Domain') && count(request.DomainList) < 2) {
      broken(report, splitByDomain, requires);
    }
    if (present(request.App) !== present(request.Stream)) {
      broken(report, appWithStream, allOrNone);
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
  });

/**
 * Checks a {@link DescribeLiveSnapshotDataResult}; unknown fields and values of enumerations pass.
 */
export const validateDescribeLiveSnapshotDataResult: Validator<DescribeLiveSnapshotDataResult> =
  /* @__PURE__ */ validator('DescribeLiveSnapshotData', (report, value) => {
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
        'Total' in bare ||
        'SnapshotDataList' in bare ||
        'SnapshotDetailData' in bare,
    );
    instant(report, 'StartTime', result.StartTime, required);
    instant(report, 'EndTime', result.EndTime, required);
    integer(report, 'Aggregation', result.Aggregation, required);
    texts(report, 'DomainList', result.DomainList, optional);
    texts(report, 'DetailField', result.DetailField, optional);
    text(report, 'App', result.App, optional);
    text(report, 'Stream', result.Stream, optional);
    integer(report, 'Total', result.Total, required);
    list(report, 'SnapshotDataList', result.SnapshotDataList, required, checkPoint);
    list(report, 'SnapshotDetailData', result.SnapshotDetailData, optional, checkSplit);
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
  const split = own(report, value, 'Domain' in bare || 'Total' in bare || 'SnapshotDataList' in bare);
  text(report, 'Domain', split.Domain, required);
  integer(report, 'Total', split.Total, required);
  list(report, 'SnapshotDataList', split.SnapshotDataList, required, checkPoint);
}

/** How the answer of DescribeLiveSnapshotData behaves over time. */
export const DescribeLiveSnapshotDataAnswer: Answer = {
  echoes: ['StartTime', 'EndTime', 'Aggregation', 'DomainList', 'DetailField', 'App', 'Stream'],
  totals: [{ field: 'Total', join: 'sum', of: 'Value', unit: 'images', integer: true }],
  series: {
    field: 'SnapshotDataList',
    time: 'TimeStamp',
    step: 'Aggregation',
    keys: [],
    values: [{ field: 'Value', join: 'sum', unit: 'images', integer: true, measure: 'snapshots' }],
  },
  detail: {
    field: 'SnapshotDetailData',
    by: 'DetailField',
    dimensions: [{ name: 'Domain', field: 'Domain', of: 'DomainList' }],
    totals: [{ field: 'Total', join: 'sum', of: 'Value', unit: 'images', integer: true }],
    series: {
      field: 'SnapshotDataList',
      time: 'TimeStamp',
      step: 'Aggregation',
      keys: [],
      values: [{ field: 'Value', join: 'sum', unit: 'images', integer: true, measure: 'snapshots' }],
    },
  },
};
