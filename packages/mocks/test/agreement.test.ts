/** The validator that clients use, the MSW handler and the server give one verdict on every body. */
import { textOf } from '@volc-live/mocks';
import { startMockServer } from '@volc-live/mocks/server';
import * as validators from '@volc-live/validators';
import type { Validator } from '@volc-live/validators';
import * as fc from 'fast-check';
import { getResponse } from 'msw';
import { Agent, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { stoppedMock } from './support/asking.ts';
import { sign, SIGNED_AT } from './support/signed-request.ts';
import { filters } from './support/arbitrary-requests.ts';
import { usageActions } from './support/usage-actions.ts';

/** Bodies of each action; 100,000 by hand and at night. */
const BODIES = Number(process.env['AGREEMENT_BODIES'] ?? 100);

const now = '2026-03-01T00:00:00+08:00';
const names = Object.keys(validators)
  .map((name) => /^validate(\w+)Request$/.exec(name)?.[1])
  .filter((name): name is string => name !== undefined);

const times = fc.oneof(
  fc.constantFrom('2026-02-01T00:00:00+08:00', '2026-02-02T00:00:00+08:00', '2026-02-20T00:00:00Z', '2025-01-01T00:00:00Z', '2027-01-01T00:00:00Z'),
  fc.constantFrom('2026-02-30T00:00:00Z', '2026-02-01', '', 7, null),
);
const texts = fc.oneof(fc.constantFrom('push.example.com', 'telecom', 'RTMP', 'QUIC', 'CN', 'Domain', 'ISP', 'Protocol', 'Group', 'group001', 'live', '480P', 'Normal_H264', ''), fc.string({ maxLength: 5 }));
const lists = fc.oneof(fc.array(texts, { maxLength: 3 }), fc.constantFrom([{ Area: 'CN' }], [{ Area: 'CN', Province: 'beijing' }], [{ Country: 'CN' }], 'x', {}, [1], [null]));
const values = fc.oneof(fc.constantFrom(60, 300, 3600, 86_400, 7, 1, 0, -1, 1.5, '300', true, null), texts, lists);

const fields: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  StartTime: times, EndTime: times, Aggregation: fc.constantFrom(60, 300, 3600, 86_400, 7, '300', null),
  DomainList: lists, ProtocolList: lists, ISPList: lists, RegionList: lists, UserRegionList: lists, DetailField: lists, GroupList: lists, Vhosts: lists,
  Resolution: lists, TranscodeType: lists, App: texts, Stream: texts, PageNum: values, PageSize: values, DomainStatusList: values, Unknown: values,
};
const day = { StartTime: '2026-02-01T00:00:00+08:00', EndTime: '2026-02-02T00:00:00+08:00' };

/** Requests that the action takes. */
function right(action: string): fc.Arbitrary<unknown> {
  const usage = usageActions.find((known) => known.action === action);
  if (usage !== undefined) {
    return fc.tuple(filters(usage), fc.constantFrom(...usage.steps)).map(([body, Aggregation]): unknown => ({ ...body, ...day, Aggregation }));
  }
  if (action === 'ListDomainDetail') return fc.constantFrom({ PageNum: 1, PageSize: 10 }, { PageNum: 2, PageSize: 1, DomainTypeList: ['push'] });
  return fc.constant(action.includes('P95') ? day : {});
}

/** Bodies of any sort: right ones, those with one field too many or another, those of other fields, any JSON. */
function bodiesOf(action: string): fc.Arbitrary<unknown> {
  const anyFields = fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<object>;
  const oneField = fc.constantFrom(...Object.keys(fields)).chain((field) => (fields[field] ?? values).map((value) => ({ [field]: value })));
  return fc.oneof(
    { weight: 3, arbitrary: right(action) },
    { weight: 8, arbitrary: fc.tuple(right(action), oneField).map(([body, more]): unknown => ({ ...(body as object), ...more })) },
    { weight: 3, arbitrary: anyFields },
    { weight: 1, arbitrary: fc.json({ maxDepth: 3 }).map((text): unknown => JSON.parse(text)) },
  );
}

/** Accepted, or the code and the broken rules. */
type Verdict = string;

function verdictOf(status: number, hint: string | null | undefined, text: string): Verdict {
  if (status === 200) return 'accepted';
  const envelope = JSON.parse(text) as { readonly ResponseMetadata: { readonly Error: { readonly Code: string } } };
  return `${envelope.ResponseMetadata.Error.Code} ${hint ?? ''}`;
}

describe('one verdict', () => {
  const inProcess = stoppedMock(now);
  const throughMsw = stoppedMock(now);
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  let server: Awaited<ReturnType<typeof startMockServer>>;
  beforeAll(async () => {
    server = await startMockServer({ now, signatureNow: () => SIGNED_AT, quota: false });
  });
  afterAll(async () => {
    agent.destroy();
    await server.close();
  });

  function byServer(action: string, body: unknown): Promise<Verdict> {
    const { query, headers, body: text } = sign({ action, body, host: `127.0.0.1:${server.port}` });
    return new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port: server.port, path: `/?${query}`, method: 'POST', headers, agent }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve(verdictOf(response.statusCode ?? 0, response.headers['x-volc-live-hint'] as string | undefined, Buffer.concat(chunks).toString())));
      });
      sent.on('error', reject);
      sent.end(text);
    });
  }

  async function byMsw(action: string, body: unknown): Promise<Verdict> {
    const { query, headers, body: text } = sign({ action, body });
    const response = await getResponse([...throughMsw.handlers], new Request(`https://live.volcengineapi.com/?${query}`, { method: 'POST', headers, body: text }));
    if (response === undefined) throw new Error('MSW let the request pass');
    return verdictOf(response.status, response.headers.get('x-volc-live-hint'), await response.text());
  }

  /** What a client would be told, as the mock would word it. */
  function byValidator(action: string, body: unknown): { readonly accepted: boolean; readonly rules: readonly string[] } {
    const validate = (validators as unknown as Readonly<Record<string, Validator<unknown>>>)[`validate${action}Request`];
    const verdict = validate?.(body, { now: Date.parse(now) });
    if (verdict === undefined) throw new Error(`no validator of ${action}`);
    return { accepted: verdict.ok, rules: verdict.ok ? [] : verdict.violations.map(({ rule }) => rule) };
  }

  test.each(names)(`on ${BODIES} bodies of %s`, async (action) => {
    let accepted = 0;
    const sample = fc.sample(bodiesOf(action), { numRuns: BODIES, seed: 5 });
    for (const drawn of sample) {
      // Null alone is a request without parameters, which only the wire can tell.
      const body = drawn === null ? {} : drawn;
      const client = byValidator(action, body);
      const { query, headers, body: text } = sign({ action, body });
      const answer = inProcess.answer({ method: 'POST', path: '/', query, headers: new Map(Object.entries(headers)), body: new TextEncoder().encode(text) });
      const engine = verdictOf(answer.status, answer.headers['x-volc-live-hint'], answer.status === 200 ? '' : textOf(answer));
      const [msw, over] = await Promise.all([byMsw(action, body), byServer(action, body)]);
      expect([msw, over], JSON.stringify(body)).toEqual([engine, engine]);
      expect(engine === 'accepted', JSON.stringify(body)).toBe(client.accepted);
      const told = engine.split(' ').slice(1).join(' ');
      for (const rule of client.rules.slice(0, 3)) expect(told).toContain(`${rule}: `);
      accepted += client.accepted ? 1 : 0;
    }
    // Both sides are met: a test that refuses everything would prove little.
    expect(accepted).toBeGreaterThan(0);
    expect(accepted).toBeLessThan(BODIES);
  });
});
