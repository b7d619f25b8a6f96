import assert from 'node:assert/strict';

import { ManualClock } from '../../support/manual-clock.ts';
import { goodResult, type ReplyHeaders } from '../stand/exchange.ts';
import type { Row } from '../stand/row.ts';
import type { Answer } from '../stand/server.ts';
import type { Stand } from '../stand/stand.ts';
import { attemptMs, callMs, first, waitOf } from '../stand/waits.ts';

const good = { result: goodResult };

const refusal = (status: number, code: string, headers: ReplyHeaders = {}): Answer => (exchange) => exchange.refuse(status, { Code: code }, headers);

/** A call whose second attempt succeeds, and the wait before it; `random` is a half. */
async function waitAfter(stand: Stand, status: number, headers: (clock: ManualClock) => ReplyHeaders): Promise<number> {
  const clock = new ManualClock(Date.UTC(2027, 1, 27, 12));
  const answer = first((exchange) => exchange.refuse(status, { Code: 'Busy' }, { Date: undefined, ...headers(clock) }), (exchange) => exchange.good());
  const server = await stand.serve(answer, { maxSkewMs: Infinity });
  const call = stand.expect(stand.client(server, { clock, attemptTimeoutMs: attemptMs, timeoutMs: callMs, random: () => 0.5 }), { ...good, attempts: 2 });
  const wait = await waitOf(clock);
  clock.advance(wait);
  await call;
  return wait;
}

/** What a header says, and how long the client must wait; half of 500 ms where it is of no use. */
const verdicts: readonly (readonly [header: string, wait: number])[] = [
  ['', 250],
  ['abc', 250],
  ['1e9', 250],
  ['0x10', 250],
  ['1.5', 250],
  ['-5', 250],
  ['+3', 250],
  ['0', 250],
  ['00', 250],
  ['NaN', 250],
  ['Infinity', 250],
  ['3s', 250],
  ['3;4', 250],
  ['٣', 250],
  ['1 2', 250],
  [' 3 ', 3150],
  ['3, 5', 3150],
  ['007', 7150],
  ['Sat, 27 Feb 2027 12:00:03 GMT', 3150],
  ['Sat, 27 Feb 2027 11:59:00 GMT', 250],
  ['Mon, 29 Feb 2027 12:00:00 GMT', 250],
  ['2027-02-27T12:00:03Z', 250],
];

/** Group C, first part: when to come back. */
export const retryAfterRows: readonly Row[] = [
  {
    id: 'C1',
    title: '429 without Retry-After, always',
    cases: [{ name: '429', answer: refusal(429, 'FlowLimitExceeded'), want: { kind: 'throttled', attempts: 3, status: 429 } }],
  },
  {
    id: 'C2',
    title: '429 with Retry-After: 3, then 200',
    run: async (stand) => {
      const wait = await waitAfter(stand, 429, () => ({ 'Retry-After': '3' }));
      assert.ok(wait >= 3000 && wait <= 3300, `the wait was ${String(wait)} ms`);
    },
  },
  {
    id: 'C3',
    title: '429 with Retry-After as the date in 3 s, then 200',
    run: async (stand) => {
      const wait = await waitAfter(stand, 429, (clock) => ({ 'Retry-After': new Date(clock.now() + 3000).toUTCString() }));
      assert.ok(wait >= 2000 && wait <= 3300, `the wait was ${String(wait)} ms`);
      const hourOff = (clock: ManualClock, ms: number): string => new Date(clock.now() + 3_600_000 + ms).toUTCString();
      const skewed = await waitAfter(stand, 429, (clock) => ({ Date: hourOff(clock, 0), 'Retry-After': hourOff(clock, 3000) }));
      assert.ok(skewed >= 2000 && skewed <= 3300, `with a clock that is an hour off the wait was ${String(skewed)} ms`);
    },
  },
  {
    id: 'C4',
    title: 'Retry-After: 99999999',
    cases: [
      {
        name: '99999999',
        answer: refusal(429, 'FlowLimitExceeded', { 'Retry-After': '99999999' }),
        want: { kind: 'throttled', attempts: 1, retryAfterMs: 99_999_999_000, within: 1000 },
      },
    ],
  },
  {
    id: 'C5',
    title: 'Retry-After: -5',
    run: async (stand) => assert.equal(await waitAfter(stand, 429, () => ({ 'Retry-After': '-5' })), 250),
  },
  {
    id: 'C6',
    title: 'odd values of Retry-After',
    run: async (stand) => {
      for (const [header, wait] of verdicts) {
        assert.equal(await waitAfter(stand, 429, () => ({ 'Retry-After': Buffer.from(header).toString('latin1') })), wait, `after "${header}"`);
      }
      assert.equal(await waitAfter(stand, 429, () => ({ 'Retry-After': '3\r\nRetry-After: 5' })), 3150, 'after two headers');
    },
  },
];
