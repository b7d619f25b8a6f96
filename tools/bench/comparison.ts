import { median } from './median.ts';

/** One thing that is measured beside its baseline, in the same run. */
export interface Comparison {
  readonly name: string;
  readonly baseline: string;
  readonly unit: 'ms' | 'ns';
  /** Ours over the baseline's, at most; a goal and not a test. */
  readonly goal: number;
  readonly ours: number;
  readonly theirs: number;
}

/** A program or a loop whose cost is wanted. */
export type Measure = () => Promise<number>;

/**
 * Measures both sides in turn, so that a busy machine is as busy for one as for the other, and keeps
 * the medians.
 */
export async function sideBySide(rounds: number, measures: Readonly<Record<string, Measure>>): Promise<Readonly<Record<string, number>>> {
  const seen: Record<string, number[]> = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, measure] of Object.entries(measures)) (seen[name] ??= []).push(await measure());
  }
  return Object.fromEntries(Object.entries(seen).map(([name, values]) => [name, median(values)]));
}

/** Ours over theirs. */
export function ratioOf({ ours, theirs }: Comparison): number {
  return ours / theirs;
}
