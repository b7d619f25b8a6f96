// @generated from specs/live/2023-01-01/shapes/Tag.yaml by @volc-live/generator. Do not edit.

import {
  bare,
  type Key,
  object,
  own,
  type Report,
  required,
  text,
  type Unchecked,
} from '../../codegen/v1.ts';

/**
 * A tag of a domain space.
 *
 * As answers hold it: unknown fields and values may come.
 */
export interface TagResult {
  /** Who made the tag. */
  Category: 'System' | 'Custom' | (string & {});

  /** Name of the tag. */
  Key: string;

  /** Value of the tag. */
  Value: string;
}

/** Checks one {@link TagResult}; unknown fields pass. */
export function checkTagResult(report: Report, key: Key, value: unknown): void {
  object(report, key, value, required, checkTagResultFields);
}

function checkTagResultFields(report: Report, value: Unchecked): void {
  const tag = own(report, value, 'Category' in bare || 'Key' in bare || 'Value' in bare);
  text(report, 'Category', tag.Category, required);
  text(report, 'Key', tag.Key, required);
  text(report, 'Value', tag.Value, required);
}
