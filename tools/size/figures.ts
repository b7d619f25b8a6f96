import type { Size } from './bundle.ts';

/** What was measured, as `figures.json` keeps it. */
export interface Figures {
  /** Version of esbuild that made the bundles. */
  readonly esbuild: string;
  /** Sizes of the programs over our packages. */
  readonly ours: Sizes;
  /** Sizes of the programs over other libraries. */
  readonly peers: Sizes;
  /** Versions of the other libraries. */
  readonly versions: Readonly<Record<string, string>>;
}

/** Sizes by program and platform: `action-node`. */
export type Sizes = Readonly<Record<string, Size>>;

/** Most bytes of gzip that each program over our packages may have, as `budget.json` keeps it. */
export type Budget = Readonly<Record<string, number>>;

/** A figure that moved by no more is not out of date, in bytes: compressors differ a little between machines. */
export const tolerance = 100;

/** The build may cost so much over the sources, as a share. */
const buildShare = 0.02;

/**
 * What is wrong with measured sizes, as sentences; nothing when all is well.
 *
 * @param kept - the sizes that are written down
 * @param measured - the sizes from sources
 * @param built - the sizes of what is published
 */
export function faultsOf(kept: Sizes, measured: Sizes, built: Sizes, budget: Budget): readonly string[] {
  return Object.entries(measured).flatMap(([id, { gzip }]) => {
    const faults: string[] = [];
    const most = budget[id];
    const before = kept[id]?.gzip;
    const published = built[id]?.gzip ?? 0;
    if (most === undefined) faults.push(`${id} has no budget in tools/size/budget.json.`);
    else if (gzip > most) faults.push(`${id} has ${gzip} bytes; its budget is ${most}. Make it smaller, or say in the commit why it may grow.`);
    if (before === undefined || Math.abs(gzip - before) > tolerance) {
      faults.push(`${id} has ${gzip} bytes, and ${before ?? 'nothing'} is written down. Run "node tools/size/main.ts" and commit what it writes.`);
    }
    if (published > gzip * (1 + buildShare) + tolerance) {
      faults.push(`${id} has ${published} bytes when it is built, and ${gzip} from sources. Look at what the build adds.`);
    }
    return faults;
  });
}
