import type { Origin } from '../../diagnostics/origin.ts';

/** A value of a spec and where it was said. */
export interface Placed<T> {
  readonly value: T;
  readonly origin: Origin;
}

/** Plain data of a spec file; nothing of the YAML library is left in it. */
export type RawNode = RawText | RawNumber | RawBoolean | RawNull | RawList | RawMap | RawBroken;

/** A text. */
export interface RawText {
  readonly kind: 'text';
  readonly value: string;
  /** Whether it was written without quotes and not as a block. */
  readonly plain: boolean;
  readonly origin: Origin;
}

/** A number. */
export interface RawNumber {
  readonly kind: 'number';
  readonly value: number;
  /** As it was written: `300`, `0x1F`, `.inf`. */
  readonly written: string;
  readonly origin: Origin;
}

/** `true` or `false`. */
export interface RawBoolean {
  readonly kind: 'boolean';
  readonly value: boolean;
  readonly origin: Origin;
}

/** `null`, or nothing at all. */
export interface RawNull {
  readonly kind: 'null';
  readonly origin: Origin;
}

/** A list. */
export interface RawList {
  readonly kind: 'list';
  readonly items: readonly RawNode[];
  readonly origin: Origin;
}

/** A map. */
export interface RawMap {
  readonly kind: 'map';
  /** In the order of the file; keys are unique. */
  readonly entries: readonly RawEntry[];
  readonly origin: Origin;
}

/** A key of a map and its value. */
export interface RawEntry {
  readonly key: string;
  readonly keyOrigin: Origin;
  readonly value: RawNode;
}

/** What could not be read and is already reported; readers pass over it in silence. */
export interface RawBroken {
  readonly kind: 'broken';
  readonly origin: Origin;
}
