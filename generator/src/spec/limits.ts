/** Bounds on what is read from a spec folder; they hold before anything is parsed. */
export const limits = {
  /** Bytes of one file: 1 MiB. */
  bytes: 1_048_576,
  /** Maps and lists inside each other. */
  depth: 32,
  /** Scalars, maps and lists of one file. */
  nodes: 20_000,
  /** Lexical tokens of one file, spaces and line breaks included. */
  tokens: 200_000,
  /** Files of one folder. */
  files: 5_000,
} as const;
