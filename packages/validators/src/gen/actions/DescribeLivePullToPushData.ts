// @generated from specs/live/2023-01-01/actions/DescribeLivePullToPushData.yaml by @volc-live/generator. Do not edit.

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
  type TextFacets,
  texts,
  type Unchecked,
  type Validator,
  validator,
} from '../../codegen/v1.ts';

/** Fields of a {@link DescribeLivePullToPushDataRequest}, before the rules between them. */
export interface DescribeLivePullToPushDataFields {
  /**
   * Dimensions by which the answer is split as well. Left out: no split.
   *
   * - `Group`: By group of relay tasks.
   */
  DetailField?: readonly 'Group'[];

  /** Groups of relay tasks to ask about. Left out: all groups. */
  GroupList?: readonly string[];

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
   * - `60`: 1 minute.
   * - `3600`: 1 hour.
   * - `86400`: 1 day.
   *
   * @defaultValue 86400
   */
  Aggregation?: 60 | 3600 | 86400;
}

/**
 * Input of DescribeLivePullToPushData.
 *
 * - `split-by-group` (advice): A split by Group answers nothing unless GroupList names two or more
 *   groups.
 * - `app-with-stream`: App and Stream are sent together or not at all.
 * - `time-order` (at run time): StartTime must be before EndTime.
 * - `not-in-future` (at run time): StartTime must not be in the future.
 * - `history` (at run time): StartTime may be at most 366 days ago.
 * - `span` (at run time): EndTime may be at most 1 day after StartTime when Aggregation is 60, 93
 *   days when it is 3600 or 86400.
 */
export type DescribeLivePullToPushDataRequest = AllOrNone<DescribeLivePullToPushDataFields, 'App' | 'Stream'>;

/** One data point of PullToPushDataList, in DescribeLivePullToPushData. */
export interface DescribeLivePullToPushDataPoint {
  /** Start of the data point. */
  TimeStamp: string;

  /** Time relayed in the point; the service gives two decimals, in minutes. */
  Value: number;
}

/** One split of PullToPushDetailDataList, in DescribeLivePullToPushData. */
export interface DescribeLivePullToPushDataSplit {
  /** The group of relay tasks. Left out: not split by Group. */
  Group?: string;

  /** Time relayed in the part, in minutes. */
  TotalDuration: number;

  /** Data points of the part. */
  PullToPushDataList: DescribeLivePullToPushDataPoint[];
}

/** Answer of DescribeLivePullToPushData. */
export interface DescribeLivePullToPushDataResult {
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

  /** App of the stream, as asked. Left out: not in the request. */
  App?: string;

  /** Name of the stream, as asked. Left out: not in the request. */
  Stream?: string;

  /** Time relayed in the range, in minutes. */
  TotalDuration: number;

  /** All data points. */
  PullToPushDataList: DescribeLivePullToPushDataPoint[];

  /** The same for each part of the split. Left out: nothing was split. */
  PullToPushDetailDataList?: DescribeLivePullToPushDataSplit[];
}

/**
 * A {@link DescribeLivePullToPushDataResult} of BytePlus Live, the international edition: it has
 * DomainList too.
 */
export interface ByteplusDescribeLivePullToPushDataResult extends DescribeLivePullToPushDataResult {
  /** Domains of the answer. Left out: the service does not tell. */
  DomainList?: string[];
}

const fields: readonly string[] = ['DetailField', 'GroupList', 'App', 'Stream', 'StartTime', 'EndTime', 'Aggregation'];

const detailFields: readonly string[] = ['Group'];

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

const aggregations: readonly number[] = [60, 3600, 86400];

const splitByGroup: RuleFacts = {
  id: 'split-by-group',
  kind: 'requires',
  severity: 'advice',
  parameters: ['DetailField', 'GroupList'],
  reads: ['DetailField', 'GroupList'],
  sentence: 'A split by Group answers nothing unless GroupList names two or more groups.',
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
  sentence: 'EndTime may be at most 1 day after StartTime when Aggregation is 60, 93 days when it is 3600 or 86400.',
  by: 'Aggregation',
  max: [{ at: 60, seconds: 86400 }, { at: 3600, seconds: 8035200 }, { at: 86400, seconds: 8035200 }],
};

/** Rules between the parameters of DescribeLivePullToPushData. */
export const DescribeLivePullToPushDataRules: readonly RuleFacts[] = [
  splitByGroup,
  appWithStream,
  timeOrder,
  notInFuture,
  historyRule,
  spanRule,
];

/** Checks a {@link DescribeLivePullToPushDataRequest}. */
export const validateDescribeLivePullToPushDataRequest: Validator<DescribeLivePullToPushDataRequest> =
  /* @__PURE__ */ validator('DescribeLivePullToPushData', (report, value) => {
    const request = own(
      report,
      value,
      'DetailField' in bare ||
        'GroupList' in bare ||
        'App' in bare ||
        'Stream' in bare ||
        'StartTime' in bare ||
        'EndTime' in bare ||
        'Aggregation' in bare,
    );
    listOf(report, 'DetailField', request.DetailField, optional, detailFields);
    texts(report, 'GroupList', request.GroupList, optional);
    boundedText(report, 'App', request.App, optional, appFacets);
    boundedText(report, 'Stream', request.Stream, optional, streamFacets);
    const startTime = instant(report, 'StartTime', request.StartTime, required);
    const endTime = instant(report, 'EndTime', request.EndTime, required);
    const aggregation = integerOf(report, 'Aggregation', request.Aggregation, optional, aggregations, 86400);
    closed(report, request, fields);

    if (contains(request.DetailField, 'Group') && count(request.GroupList) < 2) {
      broken(report, splitByGroup, requires);
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
      aggregation === 60 ? 86400 : aggregation === 3600 || aggregation === 86400 ? 8035200 : NaN,
    );
  });

/**
 * Checks a {@link DescribeLivePullToPushDataResult}; unknown fields and values of enumerations
 * pass.
 */
export const validateDescribeLivePullToPushDataResult: EditionValidator<
  DescribeLivePullToPushDataResult,
  { byteplus: ByteplusDescribeLivePullToPushDataResult }
> = /* @__PURE__ */ validator('DescribeLivePullToPushData', (report, value) => {
  const result = own(
    report,
    value,
    'StartTime' in bare ||
      'EndTime' in bare ||
      'Aggregation' in bare ||
      'GroupList' in bare ||
      'DetailField' in bare ||
      'App' in bare ||
      'Stream' in bare ||
      'TotalDuration' in bare ||
      'PullToPushDataList' in bare ||
      'PullToPushDetailDataList' in bare ||
      'DomainList' in bare,
  );
  instant(report, 'StartTime', result.StartTime, required);
  instant(report, 'EndTime', result.EndTime, required);
  integer(report, 'Aggregation', result.Aggregation, required);
  texts(report, 'GroupList', result.GroupList, optional);
  texts(report, 'DetailField', result.DetailField, optional);
  text(report, 'App', result.App, optional);
  text(report, 'Stream', result.Stream, optional);
  number(report, 'TotalDuration', result.TotalDuration, required);
  list(report, 'PullToPushDataList', result.PullToPushDataList, required, checkPoint);
  list(report, 'PullToPushDetailDataList', result.PullToPushDetailDataList, optional, checkSplit);
  if (report.edition === 'byteplus') {
    texts(report, 'DomainList', result.DomainList, optional);
  }
});

function checkPoint(report: Report, key: Key, value: unknown): void {
  object(report, key, value, required, checkPointFields);
}

function checkPointFields(report: Report, value: Unchecked): void {
  const point = own(report, value, 'TimeStamp' in bare || 'Value' in bare);
  instant(report, 'TimeStamp', point.TimeStamp, required);
  number(report, 'Value', point.Value, required);
}

function checkSplit(report: Report, key: Key, value: unknown): void {
  object(report, key, value, required, checkSplitFields);
}

function checkSplitFields(report: Report, value: Unchecked): void {
  const split = own(report, value, 'Group' in bare || 'TotalDuration' in bare || 'PullToPushDataList' in bare);
  text(report, 'Group', split.Group, optional);
  number(report, 'TotalDuration', split.TotalDuration, required);
  list(report, 'PullToPushDataList', split.PullToPushDataList, required, checkPoint);
}

/** How the answer of DescribeLivePullToPushData behaves over time. */
export const DescribeLivePullToPushDataAnswer: Answer = {
  echoes: ['StartTime', 'EndTime', 'Aggregation', 'GroupList', 'DetailField', 'App', 'Stream', 'DomainList'],
  totals: [{ field: 'TotalDuration', join: 'sum', of: 'Value', unit: 'min' }],
  series: {
    field: 'PullToPushDataList',
    time: 'TimeStamp',
    step: 'Aggregation',
    keys: [],
    values: [{ field: 'Value', join: 'sum', unit: 'min', measure: 'relay.minutes' }],
  },
  detail: {
    field: 'PullToPushDetailDataList',
    by: 'DetailField',
    dimensions: [{ name: 'Group', field: 'Group', of: 'GroupList' }],
    totals: [{ field: 'TotalDuration', join: 'sum', of: 'Value', unit: 'min' }],
    series: {
      field: 'PullToPushDataList',
      time: 'TimeStamp',
      step: 'Aggregation',
      keys: [],
      values: [{ field: 'Value', join: 'sum', unit: 'min', measure: 'relay.minutes' }],
    },
  },
};
