import assert from 'node:assert/strict';

import { systemClock } from '@volc-live/runtime';

import { ManualClock } from '../../support/manual-clock.ts';
import { runChild } from '../stand/child.ts';
import { goodResult } from '../stand/exchange.ts';
import { pause, until } from '../stand/leftovers.ts';
import type { Row } from '../stand/row.ts';
import { full } from '../../support/size.ts';
import { threadedServer } from '../stand/threaded-server.ts';
import { attemptMs, callMs, first, waitOf } from '../stand/waits.ts';

/** Time for an attempt in these rows, in milliseconds. */
const short = { attemptTimeoutMs: 150 };

const timeout = (phase: string) => ({ kind: 'timeout', phase, attempts: 3, within: 2000 });

/** Sends `text` byte for byte. */
async function drip(send: (byte: string) => void, text: string, isOpen: () => boolean): Promise<void> {
  for (const byte of text) {
    if (!isOpen()) return;
    send(byte);
    await pause(40);
  }
}

/** Group B: everything that takes too long. */
export const timeRows: readonly Row[] = [
  {
    id: 'B1',
    title: 'request read, no answer',
    run: async (stand) => {
      const server = await stand.serve(() => undefined);
      const { ms } = await stand.expect(stand.client(server, short), timeout('headers'));
      assert.ok(ms >= 3 * 145, `three attempts took ${String(ms)} ms`);
    },
  },
  {
    id: 'B2',
    title: 'headers, then the body stops',
    run: async (stand) => {
      const server = await stand.serve((exchange) => exchange.send(`${exchange.head(200, { 'Content-Length': '1000' })}{"Resp`));
      await stand.expect(stand.client(server, short), timeout('body'));
    },
  },
  {
    id: 'B3',
    title: 'a byte of the body now and then, so that idle timers never fire',
    run: async (stand) => {
      const server = await stand.serve((exchange) => {
        exchange.send(exchange.head(200, { 'Content-Length': '1000' }));
        void drip((byte) => exchange.send(byte), 'x'.repeat(1000), () => !exchange.socket.destroyed);
      });
      await stand.expect(stand.client(server, short), timeout('body'));
    },
  },
  {
    id: 'B4',
    title: 'a byte of the headers now and then',
    run: async (stand) => {
      const server = await stand.serve((exchange) => {
        const head = `HTTP/1.1 200 OK\r\nX-Slow: ${'x'.repeat(1000)}`;
        void drip((byte) => exchange.send(byte), head, () => !exchange.socket.destroyed);
      });
      await stand.expect(stand.client(server, short), timeout('headers'));
    },
  },
  {
    id: 'B5',
    title: '100 times 103 Early Hints, then silence',
    run: async (stand) => {
      const server = await stand.serve(({ socket }) => {
        for (let i = 0; i < 100; i++) socket.write('HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n');
      });
      const client = stand.client(server, short);
      const before = process.memoryUsage().heapUsed;
      await stand.expect(client, timeout('headers'));
      const growth = process.memoryUsage().heapUsed - before;
      assert.ok(growth < 16 * 1024 * 1024, `the heap grew by ${String(growth)} bytes`);
    },
  },
  {
    id: 'B6',
    title: 'TCP accepted, no ServerHello',
    run: async (stand) => {
      const server = await stand.serve(() => undefined, { onSocket: (socket) => void socket.resume() });
      await stand.expect(stand.client(server.origin.replace('http:', 'https:'), short), timeout('tls'));
    },
  },
  {
    id: 'B7',
    title: '2 times 500 with Retry-After: 20, budget 30 s: one wait, then an error before the second',
    run: async (stand) => {
      const clock = new ManualClock(Date.now());
      const server = await stand.serve((exchange) => exchange.refuse(500, { Code: 'InternalError' }, { 'Retry-After': '20' }), { maxSkewMs: 60_000 });
      const client = stand.client(server, { clock, attemptTimeoutMs: attemptMs, timeoutMs: callMs });
      const call = stand.expect(client, { kind: 'budget', attempts: 2, retryAfterMs: 20_000 });
      const wait = await waitOf(clock);
      assert.ok(wait >= 20_000 && wait <= 20_300, `the wait is ${String(wait)} ms`);
      clock.advance(wait);
      const { error } = await call;
      assert.equal(clock.monotonic(), wait);
      assert.equal(Reflect.get((error as Error).cause as object, 'code') ?? 'InternalError', 'InternalError');
      assert.match(String((error as Error).cause), /InternalError/);
    },
  },
  {
    id: 'B8',
    title: 'attempt 1 takes 9.9 s of a budget of 10 s, then fails',
    run: async (stand) => {
      const clock = new ManualClock(Date.now());
      const server = await stand.serve((exchange) => {
        clock.advance(9900);
        exchange.refuse(503, { Code: 'InternalError' });
      }, { maxSkewMs: 60_000 });
      const client = stand.client(server, { clock, attemptTimeoutMs: attemptMs, timeoutMs: 10_000 });
      const { error } = await stand.expect(client, { kind: 'budget', attempts: 1 });
      assert.match(String((error as Error).cause), /InternalError/);
      assert.equal(clock.monotonic(), 9900);
    },
  },
  {
    id: 'B9',
    title: 'the caller blocks the event loop while the answer waits in the socket',
    run: async (stand) => {
      const server = await threadedServer(50);
      stand.atEnd(() => server.close());
      const call = stand.expect(stand.client(server.origin, { attemptTimeoutMs: 300 }), { result: goodResult, attempts: 1 });
      await until('the request arrived', () => server.requests() === 1);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 700);
      await call;
    },
  },
  {
    id: 'B10',
    title: 'the wall clock jumps an hour back or ahead in mid-call',
    run: async (stand) => {
      for (const jump of [-3_600_000, 3_600_000]) {
        let offset = 0;
        const clock = { ...systemClock, now: (): number => Date.now() + offset };
        const jumps = (): void => {
          offset = jump;
        };
        const silent = await stand.serve(jumps, { maxSkewMs: 4_000_000 });
        const { ms } = await stand.expect(stand.client(silent, { ...short, clock }), timeout('headers'));
        assert.ok(ms >= 3 * 145, `three attempts took ${String(ms)} ms`);

        offset = 0;
        const answer = first(
          (exchange) => {
            jumps();
            exchange.reply(503);
          },
          (exchange) => exchange.good(),
        );
        const flaky = await stand.serve(answer, { maxSkewMs: 4_000_000 });
        await stand.expect(stand.client(flaky, { clock }), { result: goodResult, attempts: 2, within: 1500 });
      }
    },
  },
  {
    id: 'B11',
    title: 'thousands of calls to a server that never answers, 100 at a time, 50 ms each',
    heavy: true,
    limitMs: 120_000,
    run: async (stand) => {
      const server = await stand.serve(() => undefined, { verify: false });
      const calls = full ? 10_000 : 2000;
      const report = (await runChild('unanswered', [server.origin, String(calls)], { flags: ['--expose-gc'] })) as {
        kinds: Record<string, number>;
        slowestMs: number;
        heapGrowth: number;
      };
      Object.assign(stand.figures, { calls, slowestMs: report.slowestMs, heapGrowth: report.heapGrowth });
      assert.deepEqual(report.kinds, { timeout: calls });
      assert.ok(report.slowestMs < 3000, `a call of 50 ms took ${String(report.slowestMs)} ms`);
      assert.ok(report.heapGrowth < 2 * 1024 * 1024, `the heap grew by ${String(report.heapGrowth)} bytes`);
      await until('no connection is left', () => server.open() === 0, 2000);
    },
  },
];
