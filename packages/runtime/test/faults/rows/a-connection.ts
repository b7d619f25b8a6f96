import assert from 'node:assert/strict';
import type { LookupFunction } from 'node:net';

import type { Transport } from '@volc-live/runtime';

import { ManualClock } from '../../support/manual-clock.ts';
import { goodResult } from '../stand/exchange.ts';
import { until } from '../stand/leftovers.ts';
import type { Outcome } from '../stand/outcome.ts';
import type { Row } from '../stand/row.ts';
import type { Stand } from '../stand/stand.ts';
import { runChild } from '../stand/child.ts';
import { deafServer } from '../stand/deaf-server.ts';
import { addresses, failingLookup, named } from '../stand/lookups.ts';

const good = { result: goodResult };
const unusable = { kind: 'network', attempts: 3 };

/** Group A: no connection, or one that does not last. */
export const connectionRows: readonly Row[] = [
  {
    id: 'A1',
    title: 'connection refused',
    run: async (stand) => {
      const server = await stand.serve(() => undefined);
      await server.close();
      await stand.expect(stand.client(server.origin), { ...unusable, phase: 'connect', cause: 'ECONNREFUSED', within: 1500 });
    },
  },
  {
    id: 'A2',
    title: 'accept, then RST before a byte',
    run: async (stand) => {
      const server = await stand.serve(() => undefined, { onSocket: (socket) => void socket.once('data', () => socket.resetAndDestroy()) });
      await stand.expect(stand.client(server), { ...unusable, phase: 'headers', cause: 'ECONNRESET' });
      assert.equal(server.connections(), 3);
    },
  },
  {
    id: 'A3',
    title: 'accept, then FIN before a byte',
    run: async (stand) => {
      const server = await stand.serve(() => undefined, { onSocket: (socket) => void socket.resume().end() });
      await stand.expect(stand.client(server), { ...unusable, phase: 'headers', cause: 'ECONNRESET' });
      assert.equal(server.connections(), 3);
    },
  },
  {
    id: 'A4',
    title: 'a listening socket that never accepts',
    heavy: true,
    run: async (stand) => {
      const deaf = await deafServer();
      stand.atEnd(() => deaf.close());
      const client = stand.client(`http://127.0.0.1:${String(deaf.port)}`, { attemptTimeoutMs: 150 });
      await stand.expect(client, { kind: 'timeout', phase: 'connect', attempts: 3, within: 2000 });
    },
  },
  {
    id: 'A5',
    title: 'the name does not resolve',
    run: async (stand) => {
      const lookup = failingLookup('ENOTFOUND');
      await stand.expect(named(stand, 1, lookup), { ...unusable, phase: 'lookup', cause: 'ENOTFOUND', within: 3000 });
      assert.equal(lookup.asked(), 3);
    },
  },
  {
    id: 'A6',
    title: 'the resolver answers EAI_AGAIN once, then works',
    run: async (stand) => {
      const server = await stand.serve((exchange) => exchange.good());
      const lookup = failingLookup('EAI_AGAIN', 1);
      await stand.expect(named(stand, server.port, lookup), { ...good, attempts: 2 });
    },
  },
  {
    id: 'A7',
    title: 'the resolver hangs',
    run: async (stand) => {
      const lookup: LookupFunction = () => undefined;
      await stand.expect(named(stand, 1, lookup, { attemptTimeoutMs: 100 }), { kind: 'timeout', phase: 'lookup', attempts: 3, within: 2000 });
      const controller = new AbortController();
      const call = stand.call(named(stand, 1, lookup), { options: { signal: controller.signal } });
      await until('the call began', () => true);
      controller.abort();
      assert.equal(((await call).error as Error).name, 'AbortError');
    },
  },
  {
    id: 'A8',
    title: 'the resolver gives ::1, closed, and 127.0.0.1, open',
    run: async (stand) => {
      const server = await stand.serve((exchange) => exchange.good());
      await stand.expect(named(stand, server.port, addresses('::1', '127.0.0.1')), { ...good, attempts: 1, within: 1500 });
      assert.equal(server.requests.length, 1);
    },
  },
  {
    id: 'A9',
    title: 'the resolver changes its answer between attempts',
    run: async (stand) => {
      const second = await stand.serve((exchange) => exchange.good(), { host: '127.0.0.2' });
      const first = await stand.serve(({ socket }) => socket.resetAndDestroy(), { port: second.port });
      let asked = 0;
      const lookup: LookupFunction = (host, options, callback) => addresses(asked++ === 0 ? '127.0.0.1' : '127.0.0.2')(host, options, callback);
      await stand.expect(named(stand, second.port, lookup), { ...good, attempts: 2 });
      assert.deepEqual([first.requests.length, second.requests.length], [1, 1]);
    },
  },
  {
    id: 'A10',
    title: 'the server closes the kept connection just as request 2 is written; 1,000 requests',
    heavy: true,
    limitMs: 60_000,
    run: async (stand) => {
      const server = await stand.serve((exchange) => {
        if (exchange.onConnection > 1) exchange.socket.resetAndDestroy();
        else exchange.good();
      });
      // A wait would never end, because this clock stands still; and there are no attempts that could be waited for.
      const client = stand.client(server, { attempts: 1, clock: new ManualClock(Date.now()) });
      await stand.expect(client, { ...good, attempts: 1 });
      await stand.expect(client, { ...good, attempts: 2 });
      for (let i = 0; i < 1000; i++) await stand.expect(client, good, { alone: false });

      const closing = await stand.serve((exchange) => {
        exchange.good();
        exchange.socket.end();
      });
      const other = stand.client(closing, { attempts: 1 });
      for (let i = 0; i < 1000; i++) await stand.expect(other, { ...good, attempts: [1, 2] }, { alone: false });
    },
  },
  {
    id: 'A11',
    title: 'the server answers Connection: close each time; 1,000 calls',
    heavy: true,
    limitMs: 60_000,
    run: async (stand) => {
      const server = await stand.serve((exchange) => {
        exchange.good({ Connection: 'close' });
        exchange.socket.end();
      });
      const client = stand.client(server);
      for (let i = 0; i < 1000; i++) await stand.expect(client, { ...good, attempts: 1 }, { alone: i % 100 === 99 });
      await until('no connection is left', () => server.open() === 0, 1000);
      assert.equal(server.connections(), 1000);
    },
  },
  {
    id: 'A12',
    title: 'the server keeps one connection and refuses others; 50 parallel calls over one',
    run: async (stand) => {
      const server = await stand.serve((exchange) => {
        if (exchange.connection > 1) exchange.socket.resetAndDestroy();
        else setTimeout(() => exchange.good(), 4).unref();
      });
      const all = (test: ReturnType<Stand['client']>): Promise<Outcome[]> =>
        Promise.all(Array.from({ length: 50 }, () => stand.call(test, { alone: false })));
      const outcomes = await all(stand.client(server, {}, { maxSockets: 1 }));
      assert.deepEqual(outcomes.map(({ result }) => result), Array.from({ length: 50 }, () => goodResult));
      assert.equal(server.connections(), 1);

      const slow = await stand.serve((exchange) => void setTimeout(() => exchange.good(), 20).unref());
      const late = await all(stand.client(slow, { timeoutMs: 300 }, { maxSockets: 1 }));
      const kinds = late.map(({ error }) => (error === undefined ? 'good' : String(Reflect.get(error as object, 'kind'))));
      assert.ok(kinds.includes('good') && kinds.includes('timeout'), `no call waited too long for a connection: ${kinds.join(' ')}`);
      for (const { ms } of late) assert.ok(ms < 1500, `a call took ${String(ms)} ms`);
    },
  },
  {
    id: 'A13',
    title: 'ENETUNREACH, EHOSTUNREACH, EPIPE, ECONNABORTED',
    run: async (stand) => {
      for (const code of ['ENETUNREACH', 'EHOSTUNREACH', 'EPIPE', 'ECONNABORTED']) {
        const transport: Transport = () => Promise.reject(Object.assign(new Error(`connect ${code}`), { code }));
        await stand.expect(stand.clientOver(transport, 'http://127.0.0.1:1'), { ...unusable, cause: code });
      }
    },
  },
  {
    id: 'A14',
    title: 'EMFILE: no file handles, and later some again',
    heavy: true,
    run: async (stand) => {
      const server = await stand.serve((exchange) => exchange.good({ Connection: 'close' }), { verify: true });
      const report = await runChild('no-handles', [server.origin], { openFiles: 60 });
      assert.deepEqual(report, { withoutHandles: 'network EMFILE 3', withHandles: 'hello' });
    },
  },
];
