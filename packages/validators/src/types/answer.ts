/** How the values of two neighbouring ranges become one. */
export type Join = 'maximum' | 'sum' | 'concatenation' | 'echo' | 'none';

/** What a spec says about an answer over time. Plain data, read by range splitters, mocks and charts. */
export interface Answer {
  /** Fields that repeat the request. */
  readonly echoes: readonly string[];
  readonly totals: readonly AnswerTotal[];
  readonly series?: AnswerSeries;
  readonly detail?: AnswerDetail;
  readonly table?: AnswerTable;
}

/** A number for the whole range. */
export interface AnswerTotal {
  readonly field: string;
  readonly join: Join;
  /** The value of the series that it folds, where it does. */
  readonly of?: string;
  readonly unit?: string;
  /** Whether it is a whole number. */
  readonly integer?: boolean;
  /** The quantity of the account, where it folds no series. */
  readonly measure?: string;
}

/** A list of points in time. */
export interface AnswerSeries {
  /** The list: `BandwidthDataList`. */
  readonly field: string;
  /** The field with the start of a point: `TimeStamp`. */
  readonly time: string;
  /** The request parameter with the width of a point, in seconds: `Aggregation`. */
  readonly step: string;
  /** Fields that tell points of the same time apart: `Resolution`. */
  readonly keys: readonly string[];
  readonly values: readonly AnswerValue[];
}

/** A number of a point. */
export interface AnswerValue {
  readonly field: string;
  /** How finer points become a coarser one. */
  readonly join: Join;
  readonly unit?: string;
  /** Whether it is a whole number. */
  readonly integer?: boolean;
  /** The quantity of the account: `bandwidth.up`. */
  readonly measure: string;
}

/** A list of the same, split by dimensions. */
export interface AnswerDetail {
  /** The list: `BandwidthDetailDataList`. */
  readonly field: string;
  /** The request parameter that names the dimensions: `DetailField`. */
  readonly by: string;
  readonly dimensions: readonly AnswerDimension[];
  readonly totals: readonly AnswerTotal[];
  readonly series: AnswerSeries;
}

/** One way to split. */
export interface AnswerDimension {
  /** Value of the request parameter: `Domain`. */
  readonly name: string;
  /** Field of a split: `Domain`. */
  readonly field: string;
  /** Request parameter that must name several values: `DomainList`. */
  readonly of: string;
}

/** A list that is a table of the account and has no time. */
export interface AnswerTable {
  /** The list: `DomainList`. */
  readonly field: string;
  /** The table: `domains`, `carriers`, `regions`. */
  readonly name: string;
  /** The field that counts all matching rows. */
  readonly total?: string;
}
