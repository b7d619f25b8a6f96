import type { Origin } from '../diagnostics/origin.ts';
import type { Scalar } from './json.ts';
import type { Rule } from './rule.ts';

/** Text for people. */
export interface Docs {
  /** One sentence, ends with a full stop. */
  readonly summary: string;
  /** Further paragraphs, in order; a paragraph has no line break. */
  readonly details: readonly string[];
}

/** What a value may be. */
export type Type = TextType | NumberType | BooleanType | InstantType | EnumType | ListType | ObjectType | ShapeType;

/** A text; lengths count characters. */
export interface TextType {
  readonly kind: 'text';
  readonly minLength: number | undefined;
  readonly maxLength: number | undefined;
  /** Source of a regular expression from the safe subset. */
  readonly pattern: string | undefined;
}

/** A number; bounds are included. */
export interface NumberType {
  readonly kind: 'number';
  readonly integer: boolean;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
}

/** True or false. */
export interface BooleanType {
  readonly kind: 'boolean';
}

/** RFC 3339 date-time with an offset and whole seconds. */
export interface InstantType {
  readonly kind: 'instant';
}

/** One of several values. */
export interface EnumType {
  readonly kind: 'enum';
  readonly scalar: 'text' | 'integer';
  readonly values: readonly EnumValue[];
}

/** A value of an enumeration. */
export interface EnumValue {
  readonly value: string | number;
  /** What it means, one phrase. */
  readonly meaning: string;
}

/** A list; counts are included. */
export interface ListType {
  readonly kind: 'list';
  readonly element: Type;
  readonly minItems: number | undefined;
  readonly maxItems: number | undefined;
}

/** Fields in spec order, parts first; rules in spec order, parts first. */
export interface ObjectType {
  readonly kind: 'object';
  readonly fields: readonly Field[];
  readonly rules: readonly Rule[];
}

/** A reference to a named shape (`use: 'type'`). */
export interface ShapeType {
  readonly kind: 'shape';
  readonly shape: Shape;
}

/** A parameter of a request, or a field of an answer. */
export interface Field {
  readonly kind: 'field';
  /** Wire name, verbatim. */
  readonly name: string;
  readonly docs: Docs;
  readonly type: Type;
  readonly required: boolean;
  /** What the service takes when the field is absent. */
  readonly default: Scalar | undefined;
  /** What leaving it out means, for people: `all domains of the account`. */
  readonly absent: string | undefined;
  /** `Mbps`, `GB`, `s`, `min`, `streams`, `images`. */
  readonly unit: string | undefined;
  /** How values of two windows join; undefined in requests and look-ups. */
  readonly join: Join | undefined;
  /** For a number: the name of the quantity in the simulated account, `bandwidth.up`. */
  readonly measure: string | undefined;
  readonly sources: readonly string[];
  readonly origin: Origin;
}

/** How a field of the answers to two neighbouring windows becomes one. */
export type Join = 'maximum' | 'sum' | 'concatenation' | 'echo' | 'none';

/** A named type that two or more actions share. */
export interface Shape {
  readonly kind: 'shape';
  readonly name: string;
  readonly docs: Docs;
  readonly type: Type;
  /**
   * - `type`: named in TypeScript (enums and objects that fields refer to).
   * - `inline`: its facets are copied to where it is used (texts, numbers, lists).
   * - `part`: lends its fields and rules to the objects that list it in `allOf`.
   */
  readonly use: 'type' | 'inline' | 'part';
  /** Files that this shape was made from: its own spec first, then what it refers to. */
  readonly madeFrom: readonly string[];
  readonly origin: Origin;
}
