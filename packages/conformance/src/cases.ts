import { readdirSync, readFileSync } from 'node:fs';

/** The cases of one action, as `cases/<Action>.json` or `cases/<edition>/<Action>.json` holds them. */
export interface CaseFile {
  readonly service: string;
  readonly version: string;
  /** The edition of the service that has more of the action; left out for the service itself. */
  readonly edition?: string;
  readonly action: string;
  readonly cases: readonly ConformanceCase[];
}

/** A request with the verdict that every implementation must come to. */
export interface ConformanceCase {
  /** Unique in its file. */
  readonly name: string;
  /** The id of a rule, or a check and the field that it checks: `one-of Aggregation`. */
  readonly about: string;
  /** The clock: RFC 3339, whole seconds. */
  readonly now: string;
  /** Plain JSON. */
  readonly request: unknown;
  readonly verdict: 'valid' | 'invalid';
  /** Everything that is wrong, in order. */
  readonly violations: readonly Finding[];
  /** What is told and not refused, in order. */
  readonly advice: readonly Finding[];
}

/** A rule or a check that does not hold. */
export interface Finding {
  /** The id of a rule, or the name of a check: `required`. */
  readonly rule: string;
  /** The parameters of the rule, or the value that was checked. */
  readonly paths: readonly string[];
}

const generated = new URL('../cases/', import.meta.url);

/** The cases in a folder, by action in name order; left out, those of Live 2023-01-01. */
export function caseFiles(folder: URL = generated): readonly CaseFile[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as CaseFile);
}

/** The cases of the editions that have more, by edition and action in name order. */
export function editionCaseFiles(): readonly CaseFile[] {
  const folders = readdirSync(generated, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => name).toSorted().flatMap((name) => caseFiles(new URL(`${name}/`, generated)));
}
