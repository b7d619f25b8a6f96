/** Bounds on a document of the vendor. */
export const documentLimits = {
  /** Bytes: 4 MiB. */
  bytes: 4_194_304,
  /** Objects and lists inside each other, in a schema. */
  depth: 24,
  /** Fields of one action. */
  fields: 5_000,
} as const;
