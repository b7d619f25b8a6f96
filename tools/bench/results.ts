import Table from 'cli-table3';
import { type Comparison, ratioOf } from './comparison.ts';

/** The comparisons for people. */
export function tableOf(comparisons: readonly Comparison[]): string {
  const table = new Table({
    head: ['what', 'ours', 'baseline', '', 'ratio', 'goal', ''],
    colAligns: ['left', 'right', 'left', 'right', 'right', 'right', 'left'],
    style: { head: [], border: [], compact: true },
  });
  for (const comparison of comparisons) {
    const { name, baseline, unit, goal, ours, theirs } = comparison;
    const ratio = ratioOf(comparison);
    table.push([
      name,
      `${ours.toFixed(0)} ${unit}`,
      baseline,
      `${theirs.toFixed(0)} ${unit}`,
      ratio.toFixed(2),
      `≤ ${goal}`,
      ratio <= goal ? 'met' : 'missed',
    ]);
  }
  return table.toString();
}

/** The comparisons for programs. */
export function jsonOf(comparisons: readonly Comparison[]): string {
  return JSON.stringify(
    comparisons.map((comparison) => ({ ...comparison, ratio: Number(ratioOf(comparison).toFixed(3)), met: ratioOf(comparison) <= comparison.goal })),
    undefined,
    2,
  );
}
