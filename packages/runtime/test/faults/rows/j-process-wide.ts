import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { inspect } from 'node:util';
import { runInNewContext } from 'node:vm';
import { Worker } from 'node:worker_threads';

import { debugLog, observeAttempts, observeCalls } from '@volc-live/runtime';

import { chaosCases, commonFaults } from '../stand/chaos.ts';
import { childCommand, runChild } from '../stand/child.ts';
import { goodResult } from '../stand/exchange.ts';
import { until } from '../stand/leftovers.ts';
import { hostileFields } from '../stand/pollution.ts';
import { restrictedProcesses, runUnder } from '../stand/process-kinds.ts';
import type { Row } from '../stand/row.ts';
import { full } from '../../support/size.ts';
import type { FaultServer } from '../stand/server.ts';
import type { Stand } from '../stand/stand.ts';
import { callRows } from './call-rows.ts';

const good = { result: goodResult, attempts: 1 };
const mebibyte = 1024 * 1024;

/** What the child `many-calls` reports. */
interface ManyCalls {
  /** By case: how calls ended, and how often. */
  readonly endings: readonly Readonly<Record<string, number>>[];
  readonly attempts: number;
  readonly heapGrowth: number;
  readonly stray: readonly string[];
  readonly left: readonly string[];
  readonly p99Ms: number;
}

async function manyCalls(stand: Stand, server: FaultServer, cases: number, calls: number, options: object = {}): Promise<ManyCalls> {
  const args = [server.origin, String(cases), String(calls), JSON.stringify(options)];
  const report = (await runChild('many-calls', args, { flags: ['--expose-gc'] })) as ManyCalls;
  const { heapGrowth, p99Ms, attempts, left, stray } = report;
  Object.assign(stand.figures, { calls, attempts, heapGrowth, p99Ms, left: left.length, stray: stray.length });
  return report;
}

/** Rows that do not take long, for processes in which all must hold as well. */
function lightRows(groups: RegExp = /[A-I]/): readonly string[] {
  const all = full ? groups : /[CDEFI]/;
  return callRows.filter(({ id, heavy }) => heavy !== true && all.test(id)).map(({ id }) => id);
}

function assertClean(report: ManyCalls, maxGrowth: number): void {
  assert.deepEqual([report.stray, report.left], [[], []]);
  assert.ok(report.heapGrowth < maxGrowth, `the heap grew by ${String(Math.round(report.heapGrowth / 1024))} KiB`);
}

/** Group J: what must hold for the process as a whole. */
export const processRows: readonly Row[] = [
  {
    id: 'J1',
    title: 'everything that a server can do, many times in random order on one client',
    heavy: true,
    limitMs: 300_000,
    run: async (stand) => {
      const cases = chaosCases(callRows);
      const server = await stand.serve((exchange) => {
        const { Text: index } = JSON.parse(exchange.request.body.toString()) as { Text: string };
        cases[Number(index)]?.answer(exchange);
      });
      const report = await manyCalls(stand, server, cases.length, cases.length * (full ? 60 : 15), { attemptTimeoutMs: 2000, timeoutMs: 20_000 });
      let late = 0;
      for (const [index, endings] of report.endings.entries()) {
        const { name, want } = cases[index]!;
        const kinds = want.kind === undefined ? ['good'] : [want.kind].flat();
        // With 50 calls at a time a machine may be too busy to answer one of them.
        if (!kinds.includes('timeout')) late += endings['timeout'] ?? 0;
        const others = Object.keys(endings).filter((kind) => !kinds.includes(kind) && kind !== 'timeout');
        assert.deepEqual(others, [], `${name}: ${JSON.stringify(endings)}, not ${kinds.join(' or ')}`);
      }
      stand.figures['late'] = late;
      assert.ok(late <= cases.length * 0.15, `${String(late)} calls were late`);
      assertClean(report, 2 * mebibyte);
      await until('no connection is left', () => server.open() === 0, 2000);
    },
  },
  {
    id: 'J2',
    title: 'thousands of good calls',
    heavy: true,
    limitMs: 120_000,
    run: async (stand) => {
      const server = await stand.serve((exchange) => exchange.good(), { verify: false });
      const report = await manyCalls(stand, server, 1, full ? 20_000 : 4000);
      assert.deepEqual(Object.keys(report.endings[0] ?? {}), ['good']);
      assertClean(report, mebibyte);
      await until('no connection is left', () => server.open() === 0, 2000);
    },
  },
  {
    id: 'J3',
    title: 'a frozen Object.prototype, --disable-proto=throw, --disallow-code-generation-from-strings, --frozen-intrinsics',
    heavy: true,
    limitMs: 300_000,
    run: async () => {
      for (const [name, flags] of restrictedProcesses) await runUnder(lightRows(), name, flags);
    },
  },
  {
    id: 'J4',
    title: 'a polluted Object.prototype',
    heavy: true,
    limitMs: 300_000,
    // Without group G: Node's own event emitters fail where a `timeout` is inherited and a tunnel is opened.
    run: () => runUnder(lightRows(/[A-FHI]/), 'a polluted prototype', [], { VOLC_LIVE_POLLUTE: JSON.stringify(hostileFields) }),
  },
  {
    id: 'J5',
    title: 'observers that throw, that are asynchronous, that write down all they see; DEBUG=*',
    run: async (stand) => {
      const before = process.env['DEBUG'];
      process.env['DEBUG'] = '*';
      try {
        const server = await stand.serve((exchange) => (exchange.number % 2 === 1 ? exchange.good() : exchange.refuse(400, { Code: 'InvalidParam' })));
        const seen: unknown[] = [];
        const test = stand.client(server, {
          interceptors: [
            (next) => async (call) => {
              seen.push(call);
              console.log(call);
              const answer = await next(call).catch((error: unknown) => {
                console.error(error);
                seen.push(error);
                throw error;
              });
              console.debug(answer);
              seen.push(answer);
              return answer;
            },
          ],
        });
        await stand.expect(test, good);
        await stand.expect(test, { kind: 'api', attempts: 1 });
        for (const each of seen) stand.look('an interceptor', inspect(each, { depth: Infinity, showHidden: true, getters: true }));
        stand.look('the client', inspect(test.client, { depth: Infinity, showHidden: true, getters: true }));

        const lines: string[] = [];
        const writers: readonly (((line: string) => unknown) | undefined)[] = [
          undefined,
          (line) => lines.push(line),
          () => {
            throw new Error('a broken log');
          },
          () => Promise.reject(new Error('a broken log')),
          () => new Promise(() => undefined),
        ];
        for (const write of writers) {
          const logged = stand.client(server, { interceptors: [debugLog(write), observeCalls((report) => lines.push(inspect(report))), observeAttempts((event) => lines.push(inspect(event)))] });
          await stand.expect(logged, good);
          await stand.expect(logged, { kind: 'api', attempts: 1 });
        }
        // Two calls of an attempt each: three reports of each, and for one writer two lines.
        assert.equal(lines.length, 2 * (3 * writers.length + 2));
        stand.look('the log', lines.join('\n'));

        const throwing = stand.client(server, {
          interceptors: [
            () => async () => {
              throw new Error('a broken observer');
            },
          ],
        });
        assert.equal(String((await stand.call(throwing)).error), 'Error: a broken observer');
      } finally {
        if (before === undefined) delete process.env['DEBUG'];
        else process.env['DEBUG'] = before;
      }
    },
  },
  {
    id: 'J6',
    title: 'worker threads; values of another realm',
    run: async (stand) => {
      const server = await stand.serve((exchange) => exchange.good());
      const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
      const worker = new Worker(new URL(`../children/in-worker.${extension}`, import.meta.url), { workerData: server.origin });
      const said = await new Promise((resolve, reject) => {
        worker.once('message', resolve);
        worker.once('error', reject);
      });
      assert.deepEqual(said, goodResult);
      await worker.terminate();

      const request = runInNewContext('({ Text: "foreign", List: [1, [2]], At: new Date(0), Map: Object.create(null) })') as object;
      const target = new EventTarget();
      const foreign = runInNewContext('(target) => ({ aborted: false, reason: undefined, addEventListener: (type, f) => target.addEventListener(type, f), removeEventListener: (type, f) => target.removeEventListener(type, f) })') as (target: EventTarget) => AbortSignal & { aborted: boolean; reason: unknown };
      const signal = foreign(target);
      const test = stand.client(server);
      await stand.expect(test, good, { request, options: { signal } });
      assert.equal(server.requests.at(-1)?.body.toString(), '{"Text":"foreign","List":[1,[2]],"At":"1970-01-01T00:00:00.000Z","Map":{}}');
      const silent = await stand.serve(() => target.dispatchEvent(new Event('abort')));
      signal.reason = runInNewContext('new TypeError("foreign")');
      assert.equal((await stand.call(stand.client(silent), { options: { signal } })).error, signal.reason);
    },
  },
  {
    id: 'J7',
    title: 'SIGTERM with a call in flight',
    run: async (stand) => {
      const server = await stand.serve(() => undefined);
      const [program = '', ...args] = childCommand('until-terminated', [server.origin]);
      const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
      let output = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
      const exit = new Promise((resolve) => {
        child.once('close', (code, signal) => resolve([code, signal]));
      });
      await until('the request arrived', () => server.requests.length === 1);
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), 5000).unref();
      assert.deepEqual(await exit, [0, null], 'the process did not end by itself');
      clearTimeout(late);
      assert.equal(output.trim(), 'terminated');
    },
  },
  {
    id: 'J8',
    title: 'faults of all kinds in 30 % of the attempts, 3 attempts',
    heavy: true,
    limitMs: 300_000,
    run: async (stand) => {
      let seed = 12_345;
      const chance = (): number => {
        seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
        return seed / 0x80000000;
      };
      const server = await stand.serve((exchange) => {
        if (chance() >= 0.3) return exchange.good();
        commonFaults[Math.floor(chance() * commonFaults.length)]?.answer(exchange);
      });
      const calls = full ? 5000 : 2000;
      const timeoutMs = 10_000;
      const report = await manyCalls(stand, server, 1, calls, { timeoutMs, attemptTimeoutMs: 500, attempts: 3 });
      const goodCalls = report.endings[0]?.['good'] ?? 0;
      stand.figures['good'] = goodCalls;
      // 2.7 % are expected to fail three times; the rest is for chance.
      assert.ok(goodCalls >= calls * (full ? 0.965 : 0.955), `${String(goodCalls)} of ${String(calls)} calls: ${JSON.stringify(report.endings)}`);
      assert.ok(report.attempts <= 1.5 * calls, `${String(report.attempts)} attempts`);
      assert.ok(report.p99Ms <= timeoutMs, `p99 is ${String(report.p99Ms)} ms`);
      assertClean(report, 2 * mebibyte);
    },
  },
];
