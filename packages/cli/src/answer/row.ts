/** A row of an answer, by the names of its columns, with values as the service sent them. */
export type Row = Readonly<Record<string, unknown>>;

/** What a cell of a table can show. */
export type Cell = string | number | boolean | undefined;

/** A value for a cell: lists and objects as JSON, nothing for null. */
export function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return undefined;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : JSON.stringify(value);
}

/** A column of an answer. */
export interface Column {
  /** Wire name, or the way to a field inside: `Countries.Code`. */
  readonly name: string;
  readonly unit: string | undefined;
}

/** A number, or a moment, about the whole range. */
export interface Figure {
  /** Wire name. */
  readonly field: string;
  readonly unit: string | undefined;
  /** How it becomes one with that of a neighbouring range; `none` where it cannot. */
  readonly join: 'sum' | 'maximum' | 'none';
  /** What it is limited to; empty for the whole. */
  readonly dimensions: readonly { readonly name: string; readonly value: string }[];
  readonly value: string | number;
}

/** A part of a range that has no answer. */
export interface MissingWindow {
  readonly start: string;
  readonly end: string;
}
