import assert from 'node:assert/strict';

import { type Credentials, repeatedQuery, systemClock } from '@volc-live/runtime';

import { Echo } from '../../support/echo-service.ts';
import { credentials, formsOf } from '../stand/canaries.ts';
import type { Exchange } from '../stand/exchange.ts';
import { goodResult } from '../stand/exchange.ts';
import { pause } from '../stand/leftovers.ts';
import type { Row } from '../stand/row.ts';
import { timeOf } from '../stand/signature-check.ts';
import { first } from '../stand/waits.ts';

const good = { result: goodResult };
const minute = 60_000;
const day = 1440 * minute;

/** What the gateway does: a signature is good for 15 minutes around its time. */
const strictAboutTime = (exchange: Exchange): void => {
  if (Math.abs(timeOf(exchange.request) - Date.now()) <= 15 * minute) exchange.good();
  else exchange.refuse(403, { Code: 'InvalidTimestamp' });
};

const clockOff = (ms: number): typeof systemClock => ({ ...systemClock, now: () => Date.now() + ms });
const anyTime = { maxSkewMs: Infinity };

/** Group I: the time of the signature, and the credentials behind it. */
export const signingRows: readonly Row[] = [
  {
    id: 'I1',
    title: 'a clock that is 20 minutes or 23 hours off: one more attempt, then none',
    run: async (stand) => {
      for (const off of [20 * minute, -20 * minute, 1380 * minute, -1380 * minute]) {
        const server = await stand.serve(strictAboutTime, anyTime);
        const test = stand.client(server, { clock: clockOff(off) });
        await stand.expect(test, { ...good, attempts: 2, within: 3000 });
        for (let call = 0; call < 3; call++) await stand.expect(test, { ...good, attempts: 1 });
      }
      // Also when the service only says that the signature is wrong.
      const vague = await stand.serve((exchange) => (Math.abs(timeOf(exchange.request) - Date.now()) <= 15 * minute ? exchange.good() : exchange.refuse(401, { Code: 'SignatureDoesNotMatch' })), anyTime);
      await stand.expect(stand.client(vague, { clock: clockOff(20 * minute) }), { ...good, attempts: 2 });
    },
  },
  {
    id: 'I2',
    title: 'a refusal for the time without Date, or with one of 1970 or 2100',
    run: async (stand) => {
      for (const date of [undefined, 'Thu, 01 Jan 1970 00:00:00 GMT', 'Fri, 01 Jan 2100 00:00:00 GMT', 'nonsense', new Date(Date.now() + 2 * day).toUTCString(), new Date().toUTCString()]) {
        const server = await stand.serve((exchange) => exchange.refuse(403, { Code: 'InvalidTimestamp' }, { Date: date }), anyTime);
        await stand.expect(stand.client(server), { kind: 'clock-skew', attempts: 1 });
      }
      const always = await stand.serve((exchange) => exchange.refuse(403, { Code: 'InvalidTimestamp' }), anyTime);
      await stand.expect(stand.client(always, { clock: clockOff(20 * minute) }), { kind: 'clock-skew', attempts: 2 });
    },
  },
  {
    id: 'I3',
    title: 'a provider that throws, hangs, or gives what cannot be used',
    run: async (stand) => {
      const server = await stand.serve((exchange) => exchange.good());
      const secret = credentials.secretAccessKey;
      const bad: readonly (() => unknown)[] = [
        () => {
          throw new Error(`no key ${secret}`);
        },
        () => Promise.reject(new Error(`no key ${secret}`)),
        () => Promise.reject(secret),
        () => undefined,
        () => null,
        () => secret,
        () => ({}),
        () => ({ ...credentials, secretAccessKey: `${secret}\n` }),
        () => ({ ...credentials, secretAccessKey: ` ${secret}` }),
        () => ({ ...credentials, sessionToken: `${credentials.sessionToken}\r\nX-Other: 1` }),
        () => ({ ...credentials, accessKeyId: 5 }),
        () => ({ ...credentials, secretAccessKey: '' }),
      ];
      for (const provider of bad) {
        await stand.expect(stand.client(server, { credentials: provider as () => Credentials }), { kind: 'config', attempts: 0 });
      }
      const hangs = stand.client(server, { credentials: () => new Promise(() => undefined), timeoutMs: 100 });
      await stand.expect(hangs, { kind: 'timeout', phase: 'credentials', attempts: 0, within: 1000 });
      assert.equal(server.requests.length, 0);
    },
  },
  {
    id: 'I4',
    title: '1,000 parallel calls with an expired credential ask the provider once',
    heavy: true,
    limitMs: 60_000,
    run: async (stand) => {
      const server = await stand.serve((exchange) => exchange.good());
      let asked = 0;
      const provider = async (): Promise<Credentials & { readonly expiresAt: number }> => {
        asked++;
        await pause(20);
        return { ...credentials, expiresAt: Date.now() + 3_600_000 };
      };
      const test = stand.client(server, { credentials: provider }, { maxSockets: 50 });
      const outcomes = await Promise.all(Array.from({ length: 1000 }, () => stand.call(test, { alone: false })));
      assert.ok(outcomes.every(({ error }) => error === undefined), String(outcomes.find(({ error }) => error !== undefined)?.error));
      assert.equal(asked, 1);
    },
  },
  {
    id: 'I5',
    title: 'the credential changes between attempts',
    run: async (stand) => {
      const other = { accessKeyId: 'AKLTcanaryId0002', secretAccessKey: 'Yy8-CANARY/second+key=~Bt5' };
      const keys = { [credentials.accessKeyId]: credentials.secretAccessKey, [other.accessKeyId]: other.secretAccessKey };
      const server = await stand.serve(first((exchange) => exchange.reply(503), (exchange) => exchange.good()), { keys });
      let asked = 0;
      await stand.expect(stand.client(server, { credentials: () => (asked++ === 0 ? credentials : other) }), { ...good, attempts: 2 });
      const ids = server.requests.map(({ headers }) => /Credential=([^/]+)/.exec(headers.get('authorization') ?? '')?.[1]);
      assert.deepEqual(ids, [credentials.accessKeyId, other.accessKeyId]);
      assert.deepEqual(server.requests.map(({ headers }) => headers.has('x-security-token')), [true, false]);
      assert.ok(formsOf(other.secretAccessKey).length > 0);
    },
  },
  {
    id: 'I6',
    title: 'midnight UTC between the date and the signature: the clock is read once',
    run: async (stand) => {
      let reading = Date.UTC(2027, 0, 1) - 8;
      const clock = { ...systemClock, now: () => (reading += 1) };
      const server = await stand.serve((exchange) => exchange.good(), anyTime);
      const test = stand.client(server, { clock });
      for (let call = 0; call < 20; call++) await stand.expect(test, { ...good, attempts: 1 });
      const stamps = new Set(server.requests.map(({ headers }) => headers.get('x-date')?.slice(0, 8)));
      assert.deepEqual([...stamps], ['20261231', '20270101']);
    },
  },
  {
    id: 'I7',
    title: 'the caller changes the request after the call began',
    run: async (stand) => {
      const request = { Text: 'before', List: [1] };
      const server = await stand.serve(
        first(
          (exchange) => {
            request.Text = 'between';
            exchange.reply(503);
          },
          (exchange) => exchange.good(),
        ),
      );
      const call = stand.expect(stand.client(server), { ...good, attempts: 2 }, { request });
      request.Text = 'after';
      request.List.push(2);
      await call;
      assert.deepEqual(server.requests.map(({ body }) => body.toString()), ['{"Text":"before","List":[1]}', '{"Text":"before","List":[1]}']);
    },
  },
  {
    id: 'I8',
    title: 'bodies that are not ASCII, of 1 MB, or no text',
    run: async (stand) => {
      const server = await stand.serve((exchange) => exchange.good());
      const test = stand.client(server);
      for (const text of ['日本語', '👩‍👩‍👧‍👦', '\u0000\u001f', 'é'.repeat(500_000), '"\\/', '\u2028']) {
        await stand.expect(test, { ...good, attempts: 1 }, { request: { Text: text } });
        assert.deepEqual(JSON.parse(server.requests.at(-1)?.body.toString() ?? ''), { Text: text });
      }
      for (const text of ['\ud800', 'a\udfffb']) await stand.expect(test, { kind: 'validation', attempts: 0 }, { request: { Text: text } });
      const byGet = { ...Echo, query: repeatedQuery };
      await stand.expect(test, { ...good, attempts: 1 }, { action: byGet, request: { Text: '日 +&=%2F~é*' } });
      await stand.expect(test, { kind: 'validation', attempts: 0 }, { action: byGet, request: { Text: '\ud800' } });
    },
  },
];
