import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { run } from '../../launch/processes.mjs';

test('a command that fails tells its exit code, and what it printed', async () => {
  let printed = '';
  const script = "console.log('out'); console.error('err'); process.exitCode = 3";
  const code = await run(process.execPath, ['-e', script], { env: process.env, onOutput: (chunk) => (printed += chunk) });
  expect(code).toBe(3);
  expect(printed.split('\n').toSorted()).toEqual(['', 'err', 'out']);
});

test('a command that does not exist is an error', async () => {
  await expect(run('no-such-command-here', [], { env: process.env, onOutput: () => {} })).rejects.toThrow('ENOENT');
});

test.skipIf(process.platform === 'win32').each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s ends what was started and what that started', async (signal, exitCode) => {
  const launcher = spawn(process.execPath, [join(import.meta.dirname, 'interrupted-run.mjs')]);
  onTestFinished(() => void launcher.kill('SIGTERM'));
  const ids = await new Promise<number[]>((resolve) => {
    let printed = '';
    launcher.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      printed += chunk;
      const found = [...printed.matchAll(/child (\d+)\n/g)].map(([, id]) => Number(id));
      if (found.length === 2) resolve(found);
    });
  });

  launcher.kill(signal);
  const [code] = (await once(launcher, 'close')) as [number];

  expect(code).toBe(exitCode);
  expect(ids.filter(runs)).toEqual([]);
});

/** Whether a process is there and is more than an entry that nobody has collected yet. */
function runs(id: number): boolean {
  const state = spawnSync('ps', ['-o', 'stat=', '-p', String(id)], { encoding: 'utf8' }).stdout.trim();
  return state !== '' && !state.startsWith('Z');
}
