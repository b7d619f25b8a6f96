import assert from 'node:assert/strict';

import { SdkError } from '@volc-live/runtime';

import type { Row } from '../stand/row.ts';

/** Group C, third part: many calls to a service that is down. */
export const stormRows: readonly Row[] = [
  {
    id: 'C22',
    title: '1,000 calls, 100 % 503, one client: no storm, and a recovery',
    heavy: true,
    limitMs: 60_000,
    run: async (stand) => {
      let down = true;
      const server = await stand.serve((exchange) => (down ? exchange.reply(503) : exchange.good()));
      const test = stand.client(server, { random: () => 0 });
      const calls = async (count: number): Promise<readonly unknown[]> => {
        const errors: unknown[] = [];
        for (let made = 0; made < count; made += 20) {
          const outcomes = await Promise.all(Array.from({ length: 20 }, () => stand.call(test, { alone: false })));
          errors.push(...outcomes.map(({ error }) => error));
        }
        return errors;
      };
      const errors = await calls(1000);
      assert.ok(errors.every((error) => SdkError.is(error) && (error.kind === 'server' || error.kind === 'budget')));
      assert.ok(server.requests.length <= 1100, `${String(server.requests.length)} attempts`);
      assert.ok(SdkError.is(errors.at(-1)) && (errors.at(-1) as SdkError).quotaExhausted);

      down = false;
      assert.ok((await calls(200)).every((error) => error === undefined));
      down = true;
      const before = server.requests.length;
      await calls(20);
      assert.ok(server.requests.length > before + 20, 'the quota is full again');
    },
  },
  {
    id: 'C23',
    title: '50 parallel clients against a server limited to 20 requests a second: bounded retries (no adaptive mode is offered)',
    heavy: true,
    limitMs: 60_000,
    run: async (stand) => {
      let tokens = 20;
      let last = performance.now();
      const server = await stand.serve((exchange) => {
        tokens = Math.min(20, tokens + ((performance.now() - last) / 1000) * 20);
        last = performance.now();
        if (tokens < 1) return exchange.refuse(429, { Code: 'FlowLimitExceeded' });
        tokens -= 1;
        exchange.good();
      });
      const clients = Array.from({ length: 50 }, () => stand.client(server, { random: Math.random }));
      const outcomes = await Promise.all(
        clients.map(async (test) => {
          const own = [];
          for (let i = 0; i < 4; i++) own.push(await stand.call(test, { alone: false }));
          return own;
        }),
      );
      const all = outcomes.flat();
      for (const { error } of all) assert.ok(error === undefined || (SdkError.is(error) && error.kind === 'throttled' && error.attempts === 3));
      assert.ok(all.some(({ error }) => error === undefined) && server.requests.length <= 3 * all.length);
    },
  },
];
