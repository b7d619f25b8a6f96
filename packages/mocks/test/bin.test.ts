import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';

const bin = fileURLToPath(new URL('../src/bin.ts', import.meta.url));
const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

/** Parents that are killed; more at night. */
const KILLS = Number(process.env['KILLS'] ?? 6);

/** Whether a process runs; one that has ended and was not yet asked for its code does not. */
function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const stat = `/proc/${String(pid)}/stat`;
  return !existsSync(stat) || !/\) Z/.test(readFileSync(stat, 'latin1'));
}

interface Run {
  readonly child: ChildProcess;
  /** The first line of its output. */
  readonly firstLine: Promise<string>;
  readonly ended: Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>;
}

function run(...args: readonly string[]): Run {
  const child = spawn(process.execPath, [
    '--conditions=@volc-live/source',
    '--disable-warning=ExperimentalWarning',
    bin,
    ...args,
  ]);
  started.push(child);
  let out = '';
  let err = '';
  const firstLine = new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (out.includes('\n')) resolve(out.slice(0, out.indexOf('\n')));
    });
  });
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  return {
    child,
    firstLine,
    ended: new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err }))),
  };
}

describe('volc-live-mock', () => {
  test('prints one line of JSON, answers, and ends clean with SIGTERM', async () => {
    const { child, firstLine, ended } = run('--seed', '7', '--now', '2026-03-01T00:00:00+08:00');
    const line = JSON.parse(await firstLine) as Record<string, unknown>;
    expect(line).toEqual({
      url: `http://127.0.0.1:${String(line['port'])}`,
      port: expect.any(Number) as number,
      accessKeyId: expect.stringMatching(/^AKLTvolclivemock/) as string,
      secretAccessKey: expect.stringMatching(/\S{20}/) as string,
      controlToken: expect.stringMatching(/^[\w-]{32}$/) as string,
      page: `${String(line['url'])}/#${String(line['controlToken'])}`,
    });
    const response = await fetch(`${String(line['url'])}/?Action=DescribeLiveISPData&Version=2023-01-01`, {
      method: 'POST',
    });
    expect(response.status).toBe(401);
    child.kill('SIGTERM');
    const { code, out, err } = await ended;
    expect({ code, lines: out.split('\n').length, err }).toEqual({ code: 0, lines: 2, err: '' });
  });

  test('is the edition that it is told', async () => {
    const { url, controlToken } = JSON.parse(await run('--edition', 'byteplus').firstLine) as { readonly url: string; readonly controlToken: string };
    const response = await fetch(`${url}/_mock/service`, { headers: { 'x-mock-token': controlToken } });
    expect(await response.json()).toMatchObject({ edition: 'byteplus', service: { host: 'open.byteplusapi.com' } });
  });

  test('exits when its standard input ends, if it is told to', async () => {
    const { child, firstLine, ended } = run('--exit-with-parent');
    await firstLine;
    child.stdin?.end();
    expect((await ended).code).toBe(0);
  });

  test.each([
    [['--port', '70000'], '--port must be a whole number from 0 to 65535.'],
    [['--edition', 'moon'], '--edition must be one of main, byteplus.'],
    [['--prot', '1'], "Unknown option '--prot'"],
    [['extra'], "Unexpected argument 'extra'"],
  ])('%j: says what is wrong and how it is used', async (args, message) => {
    const { code, out, err } = await run(...args).ended;
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
    expect(err).toContain('Usage: volc-live-mock');
  });

  test('says what keeps it from starting', async () => {
    const { code, err } = await run('--now', 'yesterday').ended;
    expect(code).toBe(1);
    expect(err).toMatch(/^volc-live-mock: The clock of the mock cannot stand at "yesterday"/);
  });

  test('says where a scenario file is wrong', async () => {
    const { code, out, err } = await run('--scenario', '/nowhere/scenario.yaml').ended;
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/scenario\.yaml: cannot be read \(ENOENT\)\. Give the path of a YAML file\./);
  });

  test.each([[[], true], [['--stay'], false]])('with %j, ends when the process that started it is gone: %s', async (args, ends) => {
    const starter = `const { spawn } = require('node:child_process');
      const child = spawn(process.execPath, ${JSON.stringify(['--conditions=@volc-live/source', '--disable-warning=ExperimentalWarning', bin, ...args])});
      child.stdout.once('data', (line) => process.stdout.write(JSON.stringify({ pid: child.pid, ...JSON.parse(line) }), () => process.kill(process.pid, 'SIGKILL')));`;
    const parent = spawn(process.execPath, ['-e', starter]);
    let out = '';
    parent.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    await new Promise((resolve) => parent.on('close', resolve));
    const { pid, url } = JSON.parse(out) as { readonly pid: number; readonly url: string };
    const isUp = async (): Promise<boolean> => fetch(url, { method: 'POST' }).then(() => true, () => false);
    // Three looks of the server at its parent, and then more time for one that shall end.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    if (ends) for (let count = 0; count < 100 && (await isUp()); count += 1) await new Promise((resolve) => setTimeout(resolve, 100));
    const up = await isUp();
    if (up) process.kill(pid, 'SIGKILL');
    expect(up).toBe(!ends);
  }, 30_000);

  test(`leaves no orphan of ${KILLS} parents that are killed at any moment`, async () => {
    const starter = `const { spawn } = require('node:child_process');
      const child = spawn(process.execPath, ${JSON.stringify(['--conditions=@volc-live/source', '--disable-warning=ExperimentalWarning', bin])});
      process.stdout.write(String(child.pid));
      setInterval(() => undefined, 1000);`;
    const orphan = async (moment: number): Promise<number> => {
      const parent = spawn(process.execPath, ['-e', starter]);
      const pid = await new Promise<number>((resolve) => parent.stdout.once('data', (text: Buffer) => resolve(Number(text.toString()))));
      await new Promise((resolve) => setTimeout(resolve, moment));
      parent.kill('SIGKILL');
      return pid;
    };
    const pids: number[] = [];
    // From before the server has read its command line to after it listens.
    for (let count = 0; count < KILLS; count += 3) {
      pids.push(...(await Promise.all([0, 1, 2].map((lane) => orphan((((count + lane) * 37) % KILLS) * (600 / KILLS))))));
    }
    for (let count = 0; count < 200 && pids.some(lives); count += 1) await new Promise((resolve) => setTimeout(resolve, 100));
    const left = pids.filter(lives);
    for (const pid of left) process.kill(pid, 'SIGKILL');
    expect(left).toEqual([]);
  }, 600_000);

  test('explains itself', async () => {
    const { code, out } = await run('--help').ended;
    expect(code).toBe(0);
    expect(out).toMatch(/^Usage: volc-live-mock \[options\]/);
  });
});
