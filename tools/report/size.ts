import { findCycles } from '../rules/checks/cycles.ts';
import { countLines } from '../rules/checks/length.ts';
import { isCode, isGenerated, isTest, type Repo, type RepoFile } from '../rules/repo.ts';

/** How big one part of the repository is. */
export interface PartSize {
  /** `generator`, `packages/client`, `specs`. */
  readonly part: string;
  readonly byHand: Count;
  readonly generated: Count;
  readonly tests: Count;
  /** The longest file by hand that is no test. */
  readonly largest: { readonly path: string; readonly lines: number } | undefined;
  /** Import cycles that begin in the part. */
  readonly cycles: number;
}

export interface Count {
  readonly files: number;
  readonly lines: number;
}

const parts = [/^generator\//, /^packages\/[^/]+\//, /^tools\//, /^specs\//, /^docs\//];

/** Sizes of the parts of the repository, in name order. */
export function sizesOf(repo: Repo): readonly PartSize[] {
  const byPart = Map.groupBy(repo.files.filter(isCounted), ({ path }) => partOf(path));
  const cycles = findCycles(repo);
  return [...byPart]
    .flatMap(([part, files]) => (part === undefined ? [] : [{ part, files }]))
    .toSorted((a, b) => (a.part < b.part ? -1 : 1))
    .map(({ part, files }) => {
      const generated = files.filter(isGenerated);
      const rest = files.filter((file) => !isGenerated(file));
      const byHand = rest.filter((file) => !isTest(file));
      const [largest] = byHand.map(({ path, text }) => ({ path, lines: countLines(text) })).toSorted((a, b) => b.lines - a.lines);
      return {
        part,
        byHand: count(byHand),
        generated: count(generated),
        tests: count(rest.filter(isTest)),
        largest,
        cycles: cycles.filter(([first]) => first !== undefined && partOf(first.path) === part).length,
      };
    });
}

/** Code, specs, templates and pages; not manifests and lock files. */
function isCounted(file: RepoFile): boolean {
  return isCode(file) || /\.(ya?ml|hbs|md)$/.test(file.path);
}

function partOf(path: string): string | undefined {
  return parts.map((pattern) => pattern.exec(path)?.[0].slice(0, -1)).find((part) => part !== undefined);
}

function count(files: readonly RepoFile[]): Count {
  return { files: files.length, lines: files.reduce((lines, { text }) => lines + countLines(text), 0) };
}
