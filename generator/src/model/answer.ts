import type { Join } from './types.ts';

/** What the spec says about the shape of an answer over time. Read by splitter, mock and docs. */
export interface Answer {
  /** Top-level fields that repeat the request. */
  readonly echoes: readonly string[];
  readonly totals: readonly Total[];
  readonly series: Series | undefined;
  readonly detail: Detail | undefined;
  /** A list that is a table of the account and has no time: domains, carriers, regions. */
  readonly table: Table | undefined;
}

/** A figure about the whole range. */
export interface Total {
  readonly field: string;
  readonly join: Join;
  /** The value field of the series that it folds; undefined where it does not. */
  readonly of: string | undefined;
  readonly unit: string | undefined;
  readonly integer: boolean;
  /** Quantity in the simulated account, where it is not a fold of the series. */
  readonly measure: string | undefined;
}

/** A list of points in time. */
export interface Series {
  /** The list: `BandwidthDataList`. */
  readonly field: string;
  /** The start of a point: `TimeStamp`. */
  readonly time: string;
  /** The request parameter with the width of a point, in seconds: `Aggregation`. */
  readonly step: string;
  /** Fields that tell rows of the same time apart: `Resolution`. */
  readonly keys: readonly string[];
  readonly values: readonly SeriesValue[];
}

/** A figure of every point. */
export interface SeriesValue {
  readonly field: string;
  /** How finer points become a coarser one. */
  readonly join: Join;
  readonly unit: string | undefined;
  readonly integer: boolean;
  readonly measure: string;
}

/** The same, split by dimensions. */
export interface Detail {
  /** The list: `BandwidthDetailDataList`. */
  readonly field: string;
  /** The request parameter that names the dimensions: `DetailField`. */
  readonly by: string;
  readonly dimensions: readonly Dimension[];
  readonly totals: readonly Total[];
  readonly series: Series;
}

/** What a split row is about. */
export interface Dimension {
  /** Value of the parameter: `Domain`. */
  readonly name: string;
  /** Field of a split row: `Domain`. */
  readonly field: string;
  /** Request parameter that must name several values: `DomainList`. */
  readonly of: string;
}

/** A list of rows of the account, without time. */
export interface Table {
  /** The list: `DomainList`. */
  readonly field: string;
  /** The table of the simulated account: `domains`. */
  readonly name: string;
  /** The field that counts all matching rows. */
  readonly total: string | undefined;
}
