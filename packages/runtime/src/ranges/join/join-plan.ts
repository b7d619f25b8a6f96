/** How answers to neighbouring ranges become one. The part of the spec's `Answer` that joining reads. */
export interface JoinPlan {
  /** Fields that repeat the request. */
  readonly echoes: readonly string[];
  readonly totals: readonly JoinedTotal[];
  readonly series?: JoinedSeries;
  readonly detail?: JoinedDetail;
}

/** How two values become one. */
export type Join = 'maximum' | 'sum' | 'concatenation' | 'echo' | 'none';

/** A number for the whole range. */
export interface JoinedTotal {
  readonly field: string;
  readonly join: Join;
  /** The value of the points that it folds, where it does. */
  readonly of?: string;
}

/** A list of points in time. */
export interface JoinedSeries {
  /** The list: `TrafficDataList`. */
  readonly field: string;
  /** The field with the start of a point: `TimeStamp`. */
  readonly time: string;
  /** Fields that tell points of the same time apart. */
  readonly keys: readonly string[];
  readonly values: readonly { readonly field: string; readonly join: Join }[];
}

/** A list of the same, one row for each part of a split. */
export interface JoinedDetail {
  /** The list: `TrafficDetailDataList`. */
  readonly field: string;
  /** Fields that say what a row is about: `Domain`. */
  readonly dimensions: readonly { readonly field: string }[];
  readonly totals: readonly JoinedTotal[];
  readonly series: JoinedSeries;
}
