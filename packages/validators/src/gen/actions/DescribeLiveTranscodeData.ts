// @generated from specs/live/2023-01-01/actions/DescribeLiveTranscodeData.yaml by @volc-live/generator. Do not edit.

import {
  type AllOrNone,
  allOrNone,
  type Answer,
  bare,
  boundedText,
  broken,
  closed,
  compare,
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
  type RuleFacts,
  span,
  text,
  type TextFacets,
  texts,
  type Unchecked,
  type Validator,
  validator,
} from '../../codegen/v1.ts';
import { type Resolution, RESOLUTIONS } from '../shapes/Resolution.ts';
import { TRANSCODE_TYPES, type TranscodeType } from '../shapes/TranscodeType.ts';

/** Fields of a {@link DescribeLiveTranscodeDataRequest}, before the rules between them. */
export interface DescribeLiveTranscodeDataFields {
  /**
   * Domains to ask about, deleted ones included; ListDomainDetail lists them. Left out: all domains
   * of the account.
   */
  DomainList?: readonly string[];

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
   * App of the stream, the AppName in its address. 1 to 30 characters. Matches `^[A-Za-z0-9_.-]*$`.
   * Left out: all streams.
   */
  App?: string;

  /**
   * Name of the stream, the StreamName in its address. 1 to 100 characters. Matches
   * `^[A-Za-z0-9_.-]*$`. Left out: all streams.
   */
  Stream?: string;

  /** Steps of resolution to ask about. Left out: all resolutions. */
  Resolution?: readonly Resolution[];

  /** Types of transcode to ask about. Left out: all types. */
  TranscodeType?: readonly TranscodeType[];
}

/**
 * Input of DescribeLiveTranscodeData.
 *
 * - `time-order` (at run time): StartTime must be before EndTime.
 * - `not-in-future` (at run time): StartTime must not be in the future.
 * - `history` (at run time): StartTime may be at most 366 days ago.
 * - `span` (at run time): EndTime may be at most 93 days after StartTime.
 * - `app-with-stream`: App and Stream are sent together or not at all.
 */
export type DescribeLiveTranscodeDataRequest = AllOrNone<DescribeLiveTranscodeDataFields, 'App' | 'Stream'>;

/** One data point of TranscodeDataList, in DescribeLiveTranscodeData. */
export interface DescribeLiveTranscodeDataPoint {
  /** Start of the data point. */
  TimeStamp: string;

  /** Transcoded time of the row, in minutes. */
  Duration: number;

  /** Step of resolution of the row. */
  Resolution: Resolution | (string & {});

  /** Type of transcode of the row. */
  TranscodeType: TranscodeType | (string & {});
}

/** Answer of DescribeLiveTranscodeData. */
export interface DescribeLiveTranscodeDataResult {
  /** Start of the range, as asked. */
  StartTime: string;

  /** End of the range, as asked. */
  EndTime: string;

  /** Width of a data point, in seconds. */
  Aggregation: number;

  /** Domains, as asked. Left out: not in the request. */
  DomainList?: string[];

  /** App of the stream, as asked. Left out: not in the request. */
  App?: string;

  /** Name of the stream, as asked. Left out: not in the request. */
  Stream?: string;

  /** Steps of resolution, as asked. Left out: not in the request. */
  Resolution?: (Resolution | (string & {}))[];

  /** Types of transcode, as asked. Left out: not in the request. */
  TranscodeType?: (TranscodeType | (string & {}))[];

  /** Transcoded time in the range, in minutes. */
  Duration: number;

  /** One row for each day, resolution and type. */
  TranscodeDataList: DescribeLiveTranscodeDataPoint[];
}

const fields: readonly string[] = [
  'DomainList',
  'StartTime',
  'EndTime',
  'Aggregation',
  'App',
  'Stream',
  'Resolution',
  'TranscodeType',
];

const aggregations: readonly number[] = [86400];

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

const appWithStream: RuleFacts = {
  id: 'app-with-stream',
  kind: 'allOrNone',
  parameters: ['App', 'Stream'],
  sentence: 'App and Stream are sent together or not at all.',
};

/** Rules between the parameters of DescribeLiveTranscodeData. */
export const DescribeLiveTranscodeDataRules: readonly RuleFacts[] = [
  timeOrder,
  notInFuture,
  historyRule,
  spanRule,
  appWithStream,
];

/** Checks a {@link DescribeLiveTranscodeDataRequest}. */
export const validateDescribeLiveTranscodeDataRequest: Validator<DescribeLiveTranscodeDataRequest> =
  /* @__PURE__ */ validator('DescribeLiveTranscodeData', (report, value) => {
    const request = own(
      report,
      value,
      'DomainList' in bare ||
        'StartTime' in bare ||
        'EndTime' in bare ||
        'Aggregation' in bare ||
        'App' in bare ||
        'Stream' in bare ||
        'Resolution' in bare ||
        'TranscodeType' in bare,
    );
    texts(report, 'DomainList', request.DomainList, optional);
    const startTime = instant(report, 'StartTime', request.StartTime, required);
    const endTime = instant(report, 'EndTime', request.EndTime, required);
    integerOf(report, 'Aggregation', request.Aggregation, optional, aggregations);
    boundedText(report, 'App', request.App, optional, appFacets);
    boundedText(report, 'Stream', request.Stream, optional, streamFacets);
    listOf(report, 'Resolution', request.Resolution, optional, RESOLUTIONS);
    listOf(report, 'TranscodeType', request.TranscodeType, optional, TRANSCODE_TYPES);
    closed(report, request, fields);

    if (startTime >= endTime) {
      broken(report, timeOrder, compare);
    }
    notFuture(report, notInFuture, startTime);
    history(report, historyRule, startTime, 31622400);
    span(report, spanRule, startTime, endTime, 8035200);
    if (present(request.App) !== present(request.Stream)) {
      broken(report, appWithStream, allOrNone);
    }
  });

/**
 * Checks a {@link DescribeLiveTranscodeDataResult}; unknown fields and values of enumerations pass.
 */
export const validateDescribeLiveTranscodeDataResult: Validator<DescribeLiveTranscodeDataResult> =
  /* @__PURE__ */ validator('DescribeLiveTranscodeData', (report, value) => {
    const result = own(
      report,
      value,
      'StartTime' in bare ||
        'EndTime' in bare ||
        'Aggregation' in bare ||
        'DomainList' in bare ||
        'App' in bare ||
        'Stream' in bare ||
        'Resolution' in bare ||
        'TranscodeType' in bare ||
        'Duration' in bare ||
        'TranscodeDataList' in bare,
    );
    instant(report, 'StartTime', result.StartTime, required);
    instant(report, 'EndTime', result.EndTime, required);
    integer(report, 'Aggregation', result.Aggregation, required);
    texts(report, 'DomainList', result.DomainList, optional);
    text(report, 'App', result.App, optional);
    text(report, 'Stream', result.Stream, optional);
    texts(report, 'Resolution', result.Resolution, optional);
    texts(report, 'TranscodeType', result.TranscodeType, optional);
    number(report, 'Duration', result.Duration, required);
    list(report, 'TranscodeDataList', result.TranscodeDataList, required, checkPoint);
  });

function checkPoint(report: Report, key: Key, value: unknown): void {
  object(report, key, value, required, checkPointFields);
}

function checkPointFields(report: Report, value: Unchecked): void {
  const point = own(
    report,
    value,
    'TimeStamp' in bare || 'Duration' in bare || 'Resolution' in bare || 'TranscodeType' in bare,
  );
  instant(report, 'TimeStamp', point.TimeStamp, required);
  number(report, 'Duration', point.Duration, required);
  text(report, 'Resolution', point.Resolution, required);
  text(report, 'TranscodeType', point.TranscodeType, required);
}

/** How the answer of DescribeLiveTranscodeData behaves over time. */
export const DescribeLiveTranscodeDataAnswer: Answer = {
  echoes: ['StartTime', 'EndTime', 'Aggregation', 'DomainList', 'App', 'Stream', 'Resolution', 'TranscodeType'],
  totals: [{ field: 'Duration', join: 'sum', of: 'Duration', unit: 'min' }],
  series: {
    field: 'TranscodeDataList',
    time: 'TimeStamp',
    step: 'Aggregation',
    keys: ['Resolution', 'TranscodeType'],
    values: [{ field: 'Duration', join: 'sum', unit: 'min', measure: 'transcode.minutes' }],
  },
};
