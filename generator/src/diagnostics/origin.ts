/** Where in the specs something was said; diagnostics and generated headers point here. */
export interface Origin {
  /** Path of the spec, relative to the root of the repository, with forward slashes. */
  readonly file: string;
  /** Line, 1 is the first. */
  readonly line: number;
  /** Column, 1 is the first. */
  readonly column: number;
}
