// @generated from specs/live/2023-01-01/actions/DescribeLiveTimeShiftData.yaml by @volc-live/generator. Do not edit.

import {
  type Answer,
  bare,
  broken,
  closed,
  compare,
  history,
  instant,
  integer,
  integerOf,
  type Key,
  list,
  notFuture,
  number,
  object,
  optional,
  own,
  type Report,
  required,
  type RuleFacts,
  span,
  texts,
  type Unchecked,
  type Validator,
  validator,
} from '../../codegen/v1.ts';

/**
 * Input of DescribeLiveTimeShiftData.
 *
 * - `time-order` (at run time): StartTime must be before EndTime.
 * - `not-in-future` (at run time): StartTime must not be in the future.
 * - `history` (at run time): StartTime may be at most 366 days ago.
 * - `span` (at run time): EndTime may be at most 93 days after StartTime.
 */
export interface DescribeLiveTimeShiftDataRequest {
  /** Start of the range: RFC 3339 with an offset, whole seconds. */
  StartTime: string;

  /** End of the range: RFC 3339 with an offset, whole seconds. */
  EndTime: string;

  /**
   * Width of a data point, in seconds.
   *
   * - `86400`: 1 day.
   *
   * @defaultValue 86400
   */
  Aggregation?: 86400;

  /**
   * Domain spaces to ask about; ListDomainDetail tells the space (Vhost) of a domain. Left out: all
   * domain spaces.
   */
  Vhosts?: readonly string[];
}

/** One data point of TimeShiftDataList, in DescribeLiveTimeShiftData. */
export interface DescribeLiveTimeShiftDataPoint {
  /** Start of the data point. */
  TimeStamp: string;

  /** Time shift files stored, in GB. */
  Storage: number;
}

/** Answer of DescribeLiveTimeShiftData. */
export interface DescribeLiveTimeShiftDataResult {
  /** Start of the range, as asked. */
  StartTime: string;

  /** End of the range, as asked. */
  EndTime: string;

  /** Width of a data point, in seconds. */
  Aggregation: number;

  /** Domain spaces, as asked. Left out: not in the request. */
  Vhosts?: string[];

  /** All data points. */
  TimeShiftDataList: DescribeLiveTimeShiftDataPoint[];
}

const fields: readonly string[] = ['StartTime', 'EndTime', 'Aggregation', 'Vhosts'];

const aggregations: readonly number[] = [86400];

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

/** Rules between the parameters of DescribeLiveTimeShiftData. */
export const DescribeLiveTimeShiftDataRules: readonly RuleFacts[] = [timeOrder, notInFuture, historyRule, spanRule];

/** Checks a {@link DescribeLiveTimeShiftDataRequest}. */
export const validateDescribeLiveTimeShiftDataRequest: Validator<DescribeLiveTimeShiftDataRequest> =
  /* @__PURE__ */ validator('DescribeLiveTimeShiftData', (report, value) => {
    const request = own(
      report,
      value,
      'StartTime' in bare || 'EndTime' in bare || 'Aggregation' in bare || 'Vhosts' in bare,
    );
    const startTime = instant(report, 'StartTime', request.StartTime, required);
    const endTime = instant(report, 'EndTime', request.EndTime, required);
    integerOf(report, 'Aggregation', request.Aggregation, optional, aggregations);
    texts(report, 'Vhosts', request.Vhosts, optional);
    closed(report, request, fields);

    if (startTime >= endTime) {
      broken(report, timeOrder, compare);
    }
    notFuture(report, notInFuture, startTime);
    history(report, historyRule, startTime, 31622400);
    span(report, spanRule, startTime, endTime, 8035200);
  });

/**
 * Checks a {@link DescribeLiveTimeShiftDataResult}; unknown fields and values of enumerations pass.
 */
export const validateDescribeLiveTimeShiftDataResult: Validator<DescribeLiveTimeShiftDataResult> =
  /* @__PURE__ */ validator('DescribeLiveTimeShiftData', (report, value) => {
    const result = own(
      report,
      value,
      'StartTime' in bare ||
        'EndTime' in bare ||
        'Aggregation' in bare ||
        'Vhosts' in bare ||
        'TimeShiftDataList' in bare,
    );
    instant(report, 'StartTime', result.StartTime, required);
    instant(report, 'EndTime', result.EndTime, required);
    integer(report, 'Aggregation', result.Aggregation, required);
    texts(report, 'Vhosts', result.Vhosts, optional);
    list(report, 'TimeShiftDataList', result.TimeShiftDataList, required, checkPoint);
  });

function checkPoint(report: Report, key: Key, value: unknown): void {
  object(report, key, value, required, checkPointFields);
}

function checkPointFields(report: Report, value: Unchecked): void {
  const point = own(report, value, 'TimeStamp' in bare || 'Storage' in bare);
  instant(report, 'TimeStamp', point.TimeStamp, required);
  number(report, 'Storage', point.Storage, required);
}

/** How the answer of DescribeLiveTimeShiftData behaves over time. */
export const DescribeLiveTimeShiftDataAnswer: Answer = {
  echoes: ['StartTime', 'EndTime', 'Aggregation', 'Vhosts'],
  totals: [],
  series: {
    field: 'TimeShiftDataList',
    time: 'TimeStamp',
    step: 'Aggregation',
    keys: [],
    values: [{ field: 'Storage', join: 'maximum', unit: 'GB', measure: 'timeshift.storage' }],
  },
};
