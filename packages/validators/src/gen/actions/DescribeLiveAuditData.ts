// @generated from specs/live/2023-01-01/actions/DescribeLiveAuditData.yaml by @volc-live/generator. Do not edit.

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
 * Input of DescribeLiveAuditData.
 *
 * - `split-by-domain` (advice): A split by Domain answers nothing unless DomainList names two or
 *   more domains.
 * - `time-order` (at run time): StartTime must be before EndTime.
 * - `not-in-future` (at run time): StartTime must not be in the future.
 * - `history` (at run time): StartTime may be at most 366 days ago.
 * - `span` (at run time): EndTime may be at most 93 days after StartTime.
 */
export interface DescribeLiveAuditDataRequest {
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
   * - `86400`: 1 day.
   *
   * @defaultValue 86400
   */
  Aggregation?: 86400;
}

/** One data point of AuditDataList, in DescribeLiveAuditData. */
export interface DescribeLiveAuditDataPoint {
  /** Start of the data point. */
  TimeStamp: string;

  /** Snapshots audited in the point, in images. */
  Count: number;
}

/** One split of AuditDetailDataList, in DescribeLiveAuditData. */
export interface DescribeLiveAuditDataSplit {
  /** The domain. */
  Domain: string;

  /** Snapshots audited in the part, in images. */
  TotalCount: number;

  /** Data points of the part. */
  AuditDataList: DescribeLiveAuditDataPoint[];
}

/** Answer of DescribeLiveAuditData. */
export interface DescribeLiveAuditDataResult {
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

  /** Snapshots audited in the range, in images. */
  TotalCount: number;

  /** All data points. */
  AuditDataList: DescribeLiveAuditDataPoint[];

  /** The same for each part of the split. Left out: nothing was split. */
  AuditDetailDataList?: DescribeLiveAuditDataSplit[];
}

const fields: readonly string[] = ['DomainList', 'DetailField', 'StartTime', 'EndTime', 'Aggregation'];

const detailFields: readonly string[] = ['Domain'];

const aggregations: readonly number[] = [86400];

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
  parameters: ['StartTime', 'EndTime'],
  sentence: 'EndTime may be at most 93 days after StartTime.',
  max: [{ seconds: 8035200 }],
};

/** Rules between the parameters of DescribeLiveAuditData. */
export const DescribeLiveAuditDataRules: readonly RuleFacts[] = [
  splitByDomain,
  timeOrder,
  notInFuture,
  historyRule,
  spanRule,
];

/** Checks a {@link DescribeLiveAuditDataRequest}. */
export const validateDescribeLiveAuditDataRequest: Validator<DescribeLiveAuditDataRequest> =
  /* @__PURE__ */ validator('DescribeLiveAuditData', (report, value) => {
    const request = own(
      report,
      value,
      'DomainList' in bare ||
        'DetailField' in bare ||
        'StartTime' in bare ||
        'EndTime' in bare ||
        'Aggregation' in bare,
    );
    texts(report, 'DomainList', request.DomainList, optional);
    listOf(report, 'DetailField', request.DetailField, optional, detailFields);
    const startTime = instant(report, 'StartTime', request.StartTime, required);
    const endTime = instant(report, 'EndTime', request.EndTime, required);
    integerOf(report, 'Aggregation', request.Aggregation, optional, aggregations);
    closed(report, request, fields);

    if (contains(request.DetailField, 'Domain') && count(request.DomainList) < 2) {
      broken(report, splitByDomain, requires);
    }
    if (startTime >= endTime) {
      broken(report, timeOrder, compare);
    }
    notFuture(report, notInFuture, startTime);
    history(report, historyRule, startTime, 31622400);
    span(report, spanRule, startTime, endTime, 8035200);
  });

/** Checks a {@link DescribeLiveAuditDataResult}; unknown fields and values of enumerations pass. */
export const validateDescribeLiveAuditDataResult: Validator<DescribeLiveAuditDataResult> =
  /* @__PURE__ */ validator('DescribeLiveAuditData', (report, value) => {
    const result = own(
      report,
      value,
      'StartTime' in bare ||
        'EndTime' in bare ||
        'Aggregation' in bare ||
        'DomainList' in bare ||
        'DetailField' in bare ||
        'TotalCount' in bare ||
        'AuditDataList' in bare ||
        'AuditDetailDataList' in bare,
    );
    instant(report, 'StartTime', result.StartTime, required);
    instant(report, 'EndTime', result.EndTime, required);
    integer(report, 'Aggregation', result.Aggregation, required);
    texts(report, 'DomainList', result.DomainList, optional);
    texts(report, 'DetailField', result.DetailField, optional);
    integer(report, 'TotalCount', result.TotalCount, required);
    list(report, 'AuditDataList', result.AuditDataList, required, checkPoint);
    list(report, 'AuditDetailDataList', result.AuditDetailDataList, optional, checkSplit);
  });

function checkPoint(report: Report, key: Key, value: unknown): void {
  object(report, key, value, required, checkPointFields);
}

function checkPointFields(report: Report, value: Unchecked): void {
  const point = own(report, value, 'TimeStamp' in bare || 'Count' in bare);
  instant(report, 'TimeStamp', point.TimeStamp, required);
  integer(report, 'Count', point.Count, required);
}

function checkSplit(report: Report, key: Key, value: unknown): void {
  object(report, key, value, required, checkSplitFields);
}

function checkSplitFields(report: Report, value: Unchecked): void {
  const split = own(report, value, 'Domain' in bare || 'TotalCount' in bare || 'AuditDataList' in bare);
  text(report, 'Domain', split.Domain, required);
  integer(report, 'TotalCount', split.TotalCount, required);
  list(report, 'AuditDataList', split.AuditDataList, required, checkPoint);
}

/** How the answer of DescribeLiveAuditData behaves over time. */
export const DescribeLiveAuditDataAnswer: Answer = {
  echoes: ['StartTime', 'EndTime', 'Aggregation', 'DomainList', 'DetailField'],
  totals: [{ field: 'TotalCount', join: 'sum', of: 'Count', unit: 'images', integer: true }],
  series: {
    field: 'AuditDataList',
    time: 'TimeStamp',
    step: 'Aggregation',
    keys: [],
    values: [{ field: 'Count', join: 'sum', unit: 'images', integer: true, measure: 'audits' }],
  },
  detail: {
    field: 'AuditDetailDataList',
    by: 'DetailField',
    dimensions: [{ name: 'Domain', field: 'Domain', of: 'DomainList' }],
    totals: [{ field: 'TotalCount', join: 'sum', of: 'Count', unit: 'images', integer: true }],
    series: {
      field: 'AuditDataList',
      time: 'TimeStamp',
      step: 'Aggregation',
      keys: [],
      values: [{ field: 'Count', join: 'sum', unit: 'images', integer: true, measure: 'audits' }],
    },
  },
};
