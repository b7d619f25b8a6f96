import { type Interceptor, LiveClient, systemClock, type Transport } from '@volc-live/client';
import { createEngine } from '@volc-live/mocks';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { type AnyJoinable, joinableActions, now, rangeQuestions } from './range-questions.ts';

/** Ranges of each action. */
const runs = Number(process.env['RANGE_RUNS'] ?? 100);

const engine = createEngine({ now, signatureNow: () => now, quota: false });

function connect(transport: Transport, interceptors: readonly Interceptor[] = []): LiveClient {
  return new LiveClient({ credentials: engine.credentials, clock: { ...systemClock, now: () => now }, transport, interceptors });
}

const live = connect(engine.transport);

/** The action as it would be if the service allowed only shorter ranges, so that what one call answers is cut. */
function limited(action: AnyJoinable, longest: number): AnyJoinable {
  return { ...action, quota: Infinity, range: { ...action.range, max: [{ seconds: longest }] } };
}

test('nine actions can be joined', () => {
  expect(joinableActions.length).toBe(9);
});

test.each(joinableActions.map((action) => ({ name: action.name, action })))('$name: joined is what one call answers', async ({ action }) => {
  let windows = 0;
  await fc.assert(
    fc.asyncProperty(rangeQuestions(action), async ({ request, longest }) => {
      const whole = await live.call(action, request);
      const options = { onProgress: () => { windows += 1; } };
      const joined = await live.joined(limited(action, longest), request, options);
      // As text: to the last digit, and in the same order.
      expect(JSON.stringify(joined)).toBe(JSON.stringify(whole));
    }),
    { numRuns: runs },
  );
  expect(windows).toBeGreaterThan(runs * 2);
});

/** A service that takes the end of a range for a part of it: no source says that this one does not. */
const inclusive: Interceptor = (next) => (call) => {
  const request = call.request as Readonly<Record<string, unknown>>;
  const end = typeof request['EndTime'] === 'string' ? laterBySecond(request['EndTime']) : undefined;
  return next({ ...call, request: { ...request, EndTime: end } });
};

test.each(joinableActions.map((action) => ({ name: action.name, action })))('$name: the same where the service takes the end for a part of the range', async ({ action }) => {
  const shifted = connect(engine.transport, [inclusive]);
  await fc.assert(
    fc.asyncProperty(rangeQuestions(action), async ({ request, longest }) => {
      const whole = await shifted.call(action, request);
      const joined = await shifted.joined(limited(action, longest), request);
      expect(joined).toEqual({ ...whole, EndTime: request['EndTime'] });
    }),
    { numRuns: Math.ceil(runs / 4) },
  );
});

function laterBySecond(text: string): string {
  const end = new Date(Date.parse(`${text.slice(0, 19)}Z`) + 1000).toISOString().slice(0, 19);
  return `${end}${text.slice(19)}`;
}
