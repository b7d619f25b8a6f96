import type { Schema } from './schema.ts';

/** A schema that takes what the second takes, or what the first does not take. */
export function implication(when: Schema, then: Schema): Schema {
  // oxlint-disable-next-line unicorn/no-thenable -- `then` is a keyword of JSON Schema; a schema is never awaited.
  return { if: when, then };
}
