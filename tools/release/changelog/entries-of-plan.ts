import type { Entry, Level } from './entry.ts';
import { readSummary } from './read-summary.ts';

/** What `changeset status --output` writes, as far as the changelog needs it. */
export interface ReleasePlan {
  readonly changesets: readonly {
    readonly id: string;
    readonly summary: string;
    readonly releases: readonly { readonly name: string; readonly type: Level | 'none' }[];
  }[];
  readonly releases: readonly { readonly name: string; readonly type: Level | 'none'; readonly newVersion: string; readonly changesets: readonly string[] }[];
}

const levels: readonly Level[] = ['major', 'minor', 'patch'];

/** The items of the changelog, from the changesets that the release takes up. What is about one package stands under its name. */
export function entriesOfPlan({ changesets, releases }: ReleasePlan): readonly Entry[] {
  const taken = new Set(releases.flatMap((release) => release.changesets));
  return changesets
    .filter(({ id }) => taken.has(id))
    .flatMap(({ summary, releases: raised }) => {
      const named = raised.filter(({ type }) => type !== 'none');
      const level = levels.find((each) => named.some(({ type }) => type === each)) ?? 'patch';
      const [only, another] = named;
      return readSummary(summary, level, only !== undefined && another === undefined ? shortName(only.name) : undefined);
    });
}

/**
 * The one version of the packages that are released together.
 *
 * @throws {Error} When they are of several, or there is nothing to release.
 */
export function versionOfPlan({ releases }: ReleasePlan): string {
  const versions = new Set(releases.filter(({ type }) => type !== 'none').map(({ newVersion }) => newVersion));
  const [version] = versions;
  if (version === undefined || versions.size > 1) {
    throw new Error(`The packages must share one version, and the changesets give ${[...versions].join(', ') || 'none'}. Name every published package under "fixed" in .changeset/config.json.`);
  }
  return version;
}

/** `client` of `@volc-live/client`. */
function shortName(name: string): string {
  return name.slice(name.indexOf('/') + 1);
}
