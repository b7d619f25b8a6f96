import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';

import { startMockServer } from '@volc-live/mocks/server';
import { expect, test } from 'vitest';

const now = Date.UTC(2026, 10, 24, 4);

/** Sets the clock of a process. */
const clock = `
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...parts) { super(...(parts.length === 0 ? [${String(now)}] : parts)); }
    static now() { return ${String(now)}; }
  };
`;

test('the programs in the README of the client run against the mock server', async () => {
  const text = readFileSync(new URL('../../client/README.md', import.meta.url), 'utf8');
  const blocks = [...text.matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, code = '']) => code);
  expect(blocks).toHaveLength(5);
  const server = await startMockServer({ now, signatureNow: () => now, quota: false });
  try {
    const options = JSON.stringify({ endpoint: server.url, credentials: server.credentials });
    const program = blocks.join('\n').replace('new LiveClient()', `new LiveClient(${options})`);
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      ['--conditions=@volc-live/source', '--import', `data:text/javascript,${encodeURIComponent(clock)}`, '--input-type=module-typescript', '-e', program],
      // A terminal around the tests must not colour what the programs print.
      { cwd: import.meta.dirname, env: { ...process.env, FORCE_COLOR: '0' } },
    );
    expect(stderr).toBe('');
    const lines = stdout.split('\n');
    // One call; joined; ten windows of 31 days in 300 days; joined again.
    expect(lines.slice(1, 12)).toEqual([
      expect.stringMatching(/^[\d.]+$/),
      ...Array.from({ length: 10 }, () => expect.stringMatching(/^20\d\d-\d\d-\d\dT00:00:00\+08:00 20\d\d-\d\d-\d\dT00:00:00\+08:00 [\d.]+$/)),
    ]);
    expect(lines[12]).toBe(lines[1]);
    expect(stdout).toContain("StartTime: '2026-11-17T00:00:00+08:00'");
    expect(stdout).toContain("EndTime: '2026-11-24T12:00:00+08:00'");
    expect(stdout).toContain("EndTime: '2026-10-26T00:00:00+01:00'");
    expect(stdout).toContain("EndTime: '2026-11-24T00:00:00Z'");
  } finally {
    await server.close();
  }
});
