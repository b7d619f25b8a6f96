import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';

const bin = fileURLToPath(new URL('../src/bin.ts', import.meta.url));
const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

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
    });
    const response = await fetch(`${String(line['url'])}/?Action=DescribeLiveISPData&Version=2023-01-01`, {
      method: 'POST',
    });
    expect(response.status).toBe(401);
    child.kill('SIGTERM');
    const { code, out, err } = await ended;
    expect({ code, lines: out.split('\n').length, err }).toEqual({ code: 0, lines: 2, err: '' });
  });

  test('exits when its standard input ends, if it is told to', async () => {
    const { child, firstLine, ended } = run('--exit-with-parent');
    await firstLine;
    child.stdin?.end();
    expect((await ended).code).toBe(0);
  });

  test.each([
    [['--port', '70000'], '--port must be a whole number from 0 to 65535.'],
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

  test('explains itself', async () => {
    const { code, out } = await run('--help').ended;
    expect(code).toBe(0);
    expect(out).toMatch(/^Usage: volc-live-mock \[options\]/);
  });
});
