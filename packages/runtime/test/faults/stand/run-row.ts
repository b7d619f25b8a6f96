import { pause, turns } from './leftovers.ts';
import { watchProcess } from './process-watch.ts';
import type { Row } from './row.ts';
import { Stand } from './stand.ts';

/** What became of a row. */
export interface RowReport {
  readonly id: string;
  readonly title: string;
  /** What was not as it must be; empty when the row holds. */
  readonly faults: readonly string[];
  /** What was measured: bytes, milliseconds, counts. */
  readonly figures: Readonly<Record<string, number>>;
  readonly canaryChecks: number;
  readonly canaryHits: number;
  readonly ms: number;
}

/** Runs a row, and makes the checks that belong to every row. */
export async function runRow(row: Row): Promise<RowReport> {
  const began = performance.now();
  const watch = watchProcess();
  const stand = new Stand();
  const faults: string[] = [];
  const attempt = async (name: string, work: () => Promise<void>): Promise<void> => {
    try {
      await Promise.race([work(), tooLong(row.limitMs ?? 30_000)]);
    } catch (error) {
      faults.push(`${name}${error instanceof Error ? String(error.stack).split('\n').slice(0, 6).join('\n') : String(error)}`);
    }
  };
  for (const each of row.cases ?? []) await attempt(`${each.name}: `, () => stand.try(each));
  const { run } = row;
  if (run !== undefined) await attempt('', () => run(stand));
  await turns();
  faults.push(...(await stand.end()));
  await turns();

  const { stray, warnings, output } = watch();
  const { warnings: expected } = row;
  faults.push(...stray, ...warnings.filter((warning) => expected?.test(warning) !== true).map((text) => `warning: ${text}`));
  stand.look('output', `${output} ${warnings.join(' ')} ${faults.join(' ')}`);
  faults.push(...stand.canaryHits.map((hit) => `a secret in ${hit}`));
  return {
    id: row.id,
    title: row.title,
    faults,
    figures: stand.figures,
    canaryChecks: stand.canaryChecks,
    canaryHits: stand.canaryHits.length,
    ms: Math.round(performance.now() - began),
  };
}

async function tooLong(ms: number): Promise<never> {
  await pause(ms);
  throw new Error(`The row did not end within ${String(ms)} ms.`);
}
