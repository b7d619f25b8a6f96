/** Suites that run side by side never see each other: on mocks of their own, and on accounts of one server. */
import { createMock, type Mock } from '@volc-live/mocks';
import { startMockServer } from '@volc-live/mocks/server';
import { Agent, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type Body, send } from './support/asking.ts';
import { sign, SIGNED_AT } from './support/signed-request.ts';

const SUITES = 50;
/** Requests of each suite; more by hand and at night. */
const REQUESTS = Number(process.env['PARALLEL_REQUESTS'] ?? 40);

const action = 'DescribeLiveTrafficData';
const hour = { StartTime: '2026-02-01T00:00:00+08:00', EndTime: '2026-02-01T01:00:00+08:00' };

describe('accounts of one server', () => {
  let server: Awaited<ReturnType<typeof startMockServer>>;
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  beforeAll(async () => {
    server = await startMockServer({ now: '2026-03-01T00:00:00+08:00', signatureNow: () => SIGNED_AT, quota: false });
  });
  afterAll(async () => {
    agent.destroy();
    await server.close();
  });

  function post(path: string, headers: Readonly<Record<string, string>>, body: string): Promise<{ readonly status: number; readonly json: Body }> {
    return new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port: server.port, path, method: 'POST', headers, agent }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, json: JSON.parse(Buffer.concat(chunks).toString()) as Body }));
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }

  const tell = (name: string, body: unknown, account?: string): Promise<{ readonly status: number; readonly json: Body }> =>
    post(
      `/_mock/${name}`,
      { 'content-type': 'application/json', 'x-mock-token': server.controlToken, ...(account === undefined ? {} : { 'x-mock-account': account }) },
      JSON.stringify(body),
    );

  /** A suite with a seed, faults and a log of its own; gives what it saw that is not its own. */
  async function suite(number: number): Promise<readonly string[]> {
    const { json } = await tell('accounts', { scenario: { seed: number + 1, domains: [{ name: `d${number}.test`, type: 'pull' }] } });
    const credentials = json as { readonly accessKeyId: string; readonly secretAccessKey: string };
    const own = createMock({ scenario: { seed: number + 1, domains: [{ name: `d${number}.test`, type: 'pull' }] }, now: '2026-03-01T00:00:00+08:00', quota: false, signatureNow: () => SIGNED_AT });
    const wanted = JSON.parse(new TextDecoder().decode(Buffer.concat([...own.ask(action, hour).body].map((piece) => Buffer.from(piece))))) as Body;
    const strange: string[] = [];
    for (let count = 0; count < REQUESTS; count += 1) {
      const failing = (count + number) % 5 === 0;
      if (failing) await tell('faults', { action, status: 500 + (number % 50), code: 'Own' }, credentials.accessKeyId);
      const { query, headers, body } = sign({ action, body: hour, host: `127.0.0.1:${server.port}`, credentials });
      const { status, json: answer } = await post(`/?${query}`, headers, body);
      if (status !== (failing ? 500 + (number % 50) : 200)) strange.push(`suite ${number} request ${count}: status ${status}`);
      else if (!failing && JSON.stringify(answer['Result']) !== JSON.stringify(wanted['Result'])) strange.push(`suite ${number} request ${count}: numbers`);
    }
    const requests = await new Promise<readonly unknown[]>((resolve, reject) => {
      const headers = { 'x-mock-token': server.controlToken, 'x-mock-account': credentials.accessKeyId };
      request({ host: '127.0.0.1', port: server.port, path: '/_mock/requests', headers, agent }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve((JSON.parse(Buffer.concat(chunks).toString()) as { readonly requests: readonly unknown[] }).requests));
      }).on('error', reject).end();
    });
    if (requests.length !== Math.min(1_000, REQUESTS)) strange.push(`suite ${number}: ${requests.length} requests in its log`);
    return strange;
  }

  test(`${SUITES} suites of ${REQUESTS} requests: none sees another`, async () => {
    const strange = await Promise.all(Array.from({ length: SUITES }, (_, number) => suite(number)));
    expect(strange.flat()).toEqual([]);
    expect(server.requests).toHaveLength(0);
  });
});

test('mocks in one process do not share clocks, faults, logs, quotas or accounts', async () => {
  const mocks = Array.from({ length: SUITES }, (_, seed): Mock => createMock({ seed, now: '2026-03-01T00:00:00+08:00', signatureNow: () => SIGNED_AT }));
  await Promise.all(
    mocks.map(async (mock, index) => {
      if (index % 3 === 0) mock.fail(action, { times: Infinity });
      if (index % 3 === 1) mock.clock.set('2026-01-01T00:00:00+08:00');
      for (let count = 0; count < 5; count += 1) {
        const { status } = send(mock, action, hour);
        // A clock that stands before the range makes the range one of the future.
        expect(status).toBe([500, 400, 200][index % 3]);
        await Promise.resolve();
      }
      expect(mock.requests).toHaveLength(5);
      expect(mock.world.account.seed).toBe(index);
    }),
  );
});
