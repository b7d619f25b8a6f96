import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { put } from '../write/temp-folder.ts';
import { repository, runCli, specsOnly } from './workspace.ts';

vi.setConfig({ testTimeout: 120_000 });

const isp = 'specs/live/2023-01-01/actions/DescribeLiveISPData.yaml';

/** Starts the command line with --watch; `said` waits until it has said something since it was last asked. */
function startWatch(root: string): { readonly said: (text: string) => Promise<void>; readonly interrupt: () => Promise<number | null> } {
  const child = spawn(process.execPath, [join(repository, 'generator/src/cli.ts'), 'gen', '--watch', '--root', root]);
  onTestFinished(() => void child.kill('SIGKILL'));
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return {
    async said(wanted) {
      await vi.waitFor(() => expect(text).toContain(wanted), { timeout: 60_000, interval: 20 });
      text = '';
    },
    interrupt() {
      child.kill('SIGINT');
      return ended;
    },
  };
}

test('writes once, tells mistakes as they are typed, writes again when they are mended, and ends at Ctrl-C', async () => {
  const root = specsOnly();
  const watch = startWatch(root);
  await watch.said('0 removed, 0 unchanged.');
  const right = readFileSync(join(root, isp), 'utf8');
  put(root, isp, right.replace('method:', 'methd:'));
  await watch.said(`${isp}:3:1  error SPEC_UNKNOWN_KEY`);
  put(root, isp, right.replace(/^summary: .*$/m, 'summary: Carriers, said anew.'));
  await watch.said('wrote    docs/actions/DescribeLiveISPData.md');
  expect(await watch.interrupt()).toBe(0);
  expect(readFileSync(join(root, 'docs/actions/DescribeLiveISPData.md'), 'utf8')).toContain('Carriers, said anew.');
});

test('a check cannot watch', () => {
  expect(runCli(['gen', '--check', '--watch'])).toMatchObject({ code: 2, error: expect.stringContaining('--check compares once') });
});
