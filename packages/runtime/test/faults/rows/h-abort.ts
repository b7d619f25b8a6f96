import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';

import { SdkError, type Transport } from '@volc-live/runtime';

import { Echo, good as goodResponse } from '../../support/echo-service.ts';
import { deafServer } from '../stand/deaf-server.ts';
import { credentials } from '../stand/canaries.ts';
import { goodResult } from '../stand/exchange.ts';
import { pause, turns, until } from '../stand/leftovers.ts';
import type { Row } from '../stand/row.ts';
import { full } from '../../support/size.ts';
import type { CallPlan, Stand, TestClient } from '../stand/stand.ts';

/**
 * Aborts a call when it is where it should be. It must be over before anything else can happen, which is earlier than
 * any number of milliseconds, and leave no listener and no second attempt behind.
 */
async function abortsAt(stand: Stand, test: TestClient, reached: () => boolean, plan: CallPlan = {}): Promise<void> {
  const controller = new AbortController();
  let over = false;
  const call = stand.call(test, { ...plan, options: { signal: controller.signal } }).finally(() => {
    over = true;
  });
  const { ended } = test;
  await until('the call is where it is to be aborted', reached);
  await pause(10);
  assert.ok(!over, 'the call was over too early');
  const attempts = test.server?.requests.length;
  controller.abort();
  await turns(2);
  assert.equal(test.ended, ended + 1, 'the call is not over right after the abort');
  const { error } = await call;
  assert.equal(error, controller.signal.reason);
  assert.equal(getEventListeners(controller.signal, 'abort').length, 0);
  await pause(60);
  assert.equal(test.server?.requests.length, attempts, 'there was another attempt');
}

/** Group H: the caller has had enough. */
export const abortRows: readonly Row[] = [
  {
    id: 'H1',
    title: 'the signal is aborted already',
    run: async (stand) => {
      const server = await stand.serve((exchange) => exchange.good());
      const test = stand.client(server);
      const own = new Error('enough');
      assert.equal((await stand.call(test, { options: { signal: AbortSignal.abort(own) } })).error, own);
      const usual = AbortSignal.abort();
      assert.equal((await stand.call(test, { options: { signal: usual } })).error, usual.reason);
      await stand.expect(test, { kind: 'aborted', attempts: 0 }, { options: { signal: AbortSignal.abort('enough') } });
      await pause(20);
      assert.equal(server.connections(), 0);
    },
  },
  {
    id: 'H2',
    title: 'during lookup, connect, TLS, headers, body',
    run: async (stand) => {
      let lookups = 0;
      await abortsAt(stand, stand.client('http://live.test:1', { allowInsecureEndpoint: true }, { lookup: () => void lookups++ }), () => lookups === 1);
      const deaf = await deafServer();
      stand.atEnd(() => deaf.close());
      await abortsAt(stand, stand.client(`http://127.0.0.1:${String(deaf.port)}`), () => true);
      const silent = await stand.serve(() => undefined, { onSocket: (socket) => void socket.resume() });
      await abortsAt(stand, stand.client(silent.origin.replace('http:', 'https:')), () => silent.connections() === 1);
      const unanswered = await stand.serve(() => undefined);
      await abortsAt(stand, stand.client(unanswered), () => unanswered.requests.length === 1);
      const half = await stand.serve((exchange) => exchange.send(`${exchange.head(200, { 'Content-Length': '1000' })}{`));
      await abortsAt(stand, stand.client(half), () => half.requests.length === 1);
      for (const server of [silent, unanswered, half]) await until('the connection is closed', () => server.open() === 0);
    },
  },
  {
    id: 'H3',
    title: 'during a wait between attempts',
    run: async (stand) => {
      const server = await stand.serve((exchange) => exchange.refuse(503, { Code: 'InternalError' }, { 'Retry-After': '4' }));
      await abortsAt(stand, stand.client(server), () => server.requests.length === 1);
    },
  },
  {
    id: 'H4',
    title: 'during the credentials provider, during validation, with 4 calls under one signal',
    run: async (stand) => {
      let asked = 0;
      const never = (): Promise<never> => {
        asked++;
        return new Promise(() => undefined);
      };
      const server = await stand.serve(() => undefined);
      await abortsAt(stand, stand.client(server, { credentials: never }), () => asked === 1);

      const inValidation = new AbortController();
      const validate = (): { ok: true } => {
        inValidation.abort('while validating');
        return { ok: true };
      };
      await stand.expect(stand.client(server), { kind: 'aborted', attempts: 0 }, { action: { ...Echo, validate }, options: { signal: inValidation.signal } });
      assert.equal(server.requests.length, 0);

      const controller = new AbortController();
      const test = stand.client(server);
      const calls = Promise.all(Array.from({ length: 4 }, () => stand.call(test, { alone: false, options: { signal: controller.signal } })));
      await until('four requests are under way', () => server.requests.length === 4);
      controller.abort();
      assert.ok((await calls).every(({ error }) => error === controller.signal.reason));
      await until('their connections are closed', () => server.open() === 0);
      assert.equal(getEventListeners(controller.signal, 'abort').length, 0);
    },
  },
  {
    id: 'H5',
    title: 'after the result',
    run: async (stand) => {
      const server = await stand.serve((exchange) => exchange.good());
      const test = stand.client(server);
      const controller = new AbortController();
      await stand.expect(test, { result: goodResult, attempts: 1 }, { options: { signal: controller.signal } });
      controller.abort();
      await pause(20);
      await stand.expect(test, { result: goodResult, attempts: 1 });
      assert.equal(server.connections(), 1, 'the connection was closed by a late abort');
    },
  },
  {
    id: 'H6',
    title: 'AbortSignal.timeout(1) is no reason for another attempt',
    run: async (stand) => {
      const server = await stand.serve(() => undefined);
      for (let round = 0; round < 20; round++) {
        const { error } = await stand.call(stand.client(server), { options: { signal: AbortSignal.timeout(1 + round) } });
        assert.equal((error as Error).name, 'TimeoutError');
      }
      await pause(50);
      assert.ok(server.requests.length <= 20, `${String(server.requests.length)} requests`);
    },
  },
  {
    id: 'H7',
    title: 'one signal for thousands of calls',
    heavy: true,
    limitMs: 60_000,
    run: async (stand) => {
      const server = await stand.serve((exchange) => (exchange.number % 10 === 0 ? exchange.reply(404) : exchange.good()), { verify: false });
      const test = stand.client(server);
      const { signal } = new AbortController();
      for (let made = 0; made < (full ? 10_000 : 2000); made += 50) {
        await Promise.all(Array.from({ length: 50 }, () => stand.call(test, { alone: false, options: { signal } })));
      }
      assert.equal(getEventListeners(signal, 'abort').length, 0);
    },
  },
  {
    id: 'H8',
    title: 'AbortSignal.any of 100 signals; reasons of any kind',
    run: async (stand) => {
      const server = await stand.serve(() => undefined);
      const trap = {
        get message(): string {
          throw new Error('a trap');
        },
        get stack(): string {
          throw new Error('a trap');
        },
        get [Symbol.toStringTag](): string {
          throw new Error('a trap');
        },
      };
      for (const reason of ['a text', { why: 'an object' }, null, 5, trap, Symbol('s')]) {
        const controllers = Array.from({ length: 100 }, () => new AbortController());
        const call = stand.call(stand.client(server), { alone: false, silent: true, options: { signal: AbortSignal.any(controllers.map(({ signal }) => signal)) } });
        await pause(5);
        controllers[57]?.abort(reason);
        const { error } = await call;
        assert.ok(SdkError.is(error) && error.kind === 'aborted');
        assert.ok(Object.is(error.cause, reason), 'the reason was changed');
      }
      const { error } = await stand.call(stand.client(server), { options: { signal: AbortSignal.abort(undefined) } });
      assert.equal((error as Error).name, 'AbortError');
    },
  },
  {
    id: 'H9',
    title: 'abort and answer in the same turn, 10,000 times, in both orders',
    heavy: true,
    limitMs: 60_000,
    run: async (stand) => {
      const counts = { answer: 0, abort: 0 };
      for (let round = 0; round < 10_000; round++) {
        let answer: () => void = () => undefined;
        const transport: Transport = () =>
          new Promise((resolve) => {
            answer = () => resolve(goodResponse(goodResult));
          });
        const controller = new AbortController();
        const test = stand.clientOver(transport, 'http://127.0.0.1:1', { credentials });
        let settled = 0;
        const call = test.client.call(Echo, {}, { signal: controller.signal }).then(() => counts.answer++, () => counts.abort++).finally(() => settled++);
        await turns(1);
        for (const event of round % 2 === 0 ? [answer, () => controller.abort()] : [() => controller.abort(), answer]) event();
        await call;
        await Promise.resolve();
        assert.equal(settled, 1);
        assert.equal(getEventListeners(controller.signal, 'abort').length, 0);
      }
      assert.equal(counts.answer + counts.abort, 10_000);
      assert.ok(counts.abort > 0);
    },
  },
  {
    id: 'H10',
    title: 'a transport that ignores the signal',
    run: async (stand) => {
      let begun = 0;
      const transport: Transport = () => {
        begun++;
        return new Promise(() => undefined);
      };
      await abortsAt(stand, stand.clientOver(transport, 'http://127.0.0.1:1'), () => begun === 1);
      await stand.expect(stand.clientOver(transport, 'http://127.0.0.1:1', { attemptTimeoutMs: 50 }), { kind: 'timeout', attempts: 3, within: 1500 });
      let late: () => void = () => undefined;
      const rejecting: Transport = () =>
        new Promise((_resolve, reject) => {
          late = () => reject(new Error('late'));
        });
      await stand.expect(stand.clientOver(rejecting, 'http://127.0.0.1:1', { attemptTimeoutMs: 30, attempts: 1 }), { kind: 'timeout', attempts: 1 });
      late();
      await turns();
    },
  },
];
