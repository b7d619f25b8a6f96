import { spawn } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

import { beforeAll, describe, expect, test } from 'vitest';

import { rows } from './rows/rows.ts';
import type { RowReport } from './stand/run-row.ts';

/** How many rows each group of the fault matrix has. */
const counts = { A: 14, B: 11, C: 23, D: 26, E: 10, F: 5, G: 11, H: 10, I: 8, J: 8 };
const ids = Object.entries(counts).flatMap(([group, count]) => Array.from({ length: count }, (_, index) => `${group}${String(index + 1)}`));

/** Rows of all groups; the last takes as long as the rest. */
const lanes = [Object.keys(counts).filter((group) => group !== 'J'), ['J']];
const reports = new Map<string, RowReport>();
let errors = '';

/** The rows run in processes of their own, as programs do that use the client, and without a test runner around them. */
function runGroups(groups: readonly string[]): Promise<void> {
  const main = fileURLToPath(new URL('main.ts', import.meta.url));
  const child = spawn(process.execPath, ['--conditions=@volc-live/source', main, ...groups], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  return new Promise((resolve) => {
    child.once('close', () => {
      for (const line of output.split('\n')) {
        if (!line.startsWith('{')) continue;
        const report = JSON.parse(line) as RowReport;
        reports.set(report.id, report);
      }
      resolve();
    });
  });
}

test('every row of the matrix is here, once', () => {
  expect(rows.map(({ id }) => id)).toEqual(ids);
  expect(ids).toHaveLength(126);
});

describe('the client', () => {
  beforeAll(async () => {
    await Promise.all(lanes.map(runGroups));
  }, 600_000);

  test.each(rows.map(({ id, title }) => [id, title] as const))('%s: %s', (id) => {
    const report = reports.get(id);
    expect(report, `${id} did not run; ${errors.slice(0, 2000)}`).toBeDefined();
    expect(report?.faults).toEqual([]);
  });

  test('shows no secret in any row', () => {
    let checks = 0;
    let hits = 0;
    for (const { canaryChecks, canaryHits } of reports.values()) {
      checks += canaryChecks;
      hits += canaryHits;
    }
    expect(hits).toBe(0);
    expect(checks).toBeGreaterThan(126 * 6);
  });
});
