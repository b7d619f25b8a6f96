/** An `error` stops the run before anything is written; a `warning` is only told. */
export type Severity = 'error' | 'warning';

/** An entry of the catalogue of codes. */
export interface CodeFacts {
  readonly severity: Severity;
  /** What the code stands for, for the list of codes in the docs. */
  readonly title: string;
  /** The usual remedy; a report may give a more precise one. */
  readonly remedy: string;
}
