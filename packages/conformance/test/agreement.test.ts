import { ApiError } from '@volc-live/client';
import type { Violation } from '@volc-live/validators';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type GeneratedAction, generatedActions } from '../src/index.ts';
import { goodBodies } from './good-bodies.ts';
import { type MockedService, now, startMockedService } from './mocked-service.ts';

let service: MockedService;
beforeAll(async () => {
  service = await startMockedService();
});
afterAll(() => service.server.close());

type Body = Readonly<Record<string, unknown>>;

/** What is done to a good body, and the rules that the result breaks; none where it stays good. */
type Change = readonly [about: string, change: Body, rules: readonly string[]];

const second = { past: '2025-11-23T12:00:00+08:00', beyond: '2025-11-23T11:59:59+08:00' } as const;
const place = (region: Body): Body => ({ RegionList: [region], UserRegionList: undefined });

/** Good and broken for every action that asks about a range. */
const ofRanges: readonly Change[] = [
  ['as it is', {}, []],
  ['a start that is now minus 366 days', { StartTime: second.past, EndTime: '2025-11-23T13:00:00+08:00' }, []],
  ['a start that is a second older', { StartTime: second.beyond, EndTime: '2025-11-23T13:00:00+08:00' }, ['history']],
  ['no start', { StartTime: undefined }, ['required']],
  ['a start without offset', { StartTime: '2026-11-23T00:00:00' }, ['instant']],
  ['a day that does not exist', { StartTime: '2026-02-30T00:00:00Z' }, ['instant']],
  ['an end before its start', { StartTime: '2026-11-23T00:00:01+08:00', EndTime: '2026-11-23T00:00:00+08:00' }, ['time-order']],
  ['an end that is its start', { EndTime: '2026-11-20T00:00:00Z', StartTime: '2026-11-20T00:00:00Z' }, ['time-order']],
  ['a start in the future', { StartTime: '2026-11-24T12:00:01+08:00', EndTime: '2026-11-24T13:00:00+08:00' }, ['not-in-future']],
  ['a width that is none', { Aggregation: 301 }, ['one-of']],
  ['a width as text', { Aggregation: '300' }, ['one-of']],
  ['an unknown field', { Domains: [] }, ['unknown-field']],
  ['two faults', { StartTime: undefined, Domains: [] }, ['required', 'unknown-field']],
];

/** Further ones for actions with the parameters that they are about. */
const ofParameters: Readonly<Record<string, readonly Change[]>> = {
  ProtocolList: [
    ['QUIC alone', { ProtocolList: ['QUIC'] }, []],
    ['QUIC with another', { ProtocolList: ['RTMP', 'QUIC'] }, ['quic-alone']],
    ['a protocol that is none', { ProtocolList: ['SPDY'] }, ['one-of']],
    ['an empty list', { ProtocolList: [] }, []],
  ],
  UserRegionList: [
    ['both lists of regions', { RegionList: [{ Area: 'CN' }], UserRegionList: [{ Area: 'CN' }] }, ['region-exclusive']],
    ['both lists, one empty', { RegionList: [{ Area: 'CN' }], UserRegionList: [] }, []],
    ['a country without its area', place({ Country: 'CN' }), ['country-needs-area']],
    ['a province without its country', place({ Area: 'CN', Province: 'beijing' }), ['province-needs-country']],
    ['a region with an unknown field', place({ Area: 'CN', City: 'beijing' }), ['unknown-field']],
    ['a region that is a text', { RegionList: ['CN'], UserRegionList: undefined }, ['type']],
  ],
  Stream: [
    ['App without Stream', { App: 'live', Stream: undefined }, ['app-with-stream']],
    ['Stream without App', { App: undefined, Stream: 'example_stream' }, ['app-with-stream']],
    ['a Stream with a slash', { App: 'live', Stream: 'a/b' }, ['pattern']],
    ['an App of 31 characters', { App: 'a'.repeat(31), Stream: 'a' }, ['length']],
    ['an empty App', { App: '', Stream: 'a' }, ['length']],
  ],
  DetailField: [['a dimension that is none', { DetailField: ['Colour'] }, ['one-of']]],
};

const start = Date.UTC(2026, 0, 1) / 1000;
const timeAt = (seconds: number): string => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');

/** The longest range of each width, and a second more. */
const ofSpans = ({ rules }: GeneratedAction): readonly Change[] =>
  rules.flatMap(({ id, kind, by, max = [] }) =>
    kind !== 'span'
      ? []
      : max.flatMap(({ at, seconds }): Change[] => {
          const range = { ...(by === undefined ? {} : { [by]: at }), StartTime: timeAt(start) };
          return [
            [`${seconds} s at ${at}`, { ...range, EndTime: timeAt(start + seconds) }, []],
            [`a second more at ${at}`, { ...range, EndTime: timeAt(start + seconds + 1) }, [id]],
          ];
        }),
  );

const ofDomains: readonly Change[] = [
  ['page 1 of one', { PageNum: 1, PageSize: 1 }, []],
  ['page 0', { PageNum: 0 }, ['range']],
  ['page 1001', { PageNum: 1001 }, ['range']],
  ['half a page', { PageNum: 1.5 }, ['type']],
  ['no size', { PageSize: undefined }, ['required']],
];

/** Which of some fields an action has: those that it does not call unknown. */
const fieldsOf = ({ validateRequest }: GeneratedAction, candidates: readonly string[]): readonly string[] =>
  candidates.filter((name) => violationsOf(validateRequest({ [name]: null }, { now })).every(({ rule }) => rule !== 'unknown-field'));

const rows = generatedActions.flatMap((action) => {
  const body = goodBodies.get(action.name) ?? {};
  const ranged = 'StartTime' in body;
  const own = fieldsOf(action, Object.keys(ofParameters)).flatMap((name) => ofParameters[name] ?? []);
  const changes = ranged ? [...ofRanges, ...ofSpans(action), ...own] : action.name === 'ListDomainDetail' ? ofDomains : [];
  return changes.map(([about, change, rules]) => ({
    name: action.name,
    about,
    action,
    rules,
    body: { ...body, ...change },
  }));
});

test.each(generatedActions)('every rule of $name that can be broken is broken alone below', ({ name, rules }) => {
  const brokenAlone = rows.filter((row) => row.name === name && row.rules.length === 1).flatMap((row) => row.rules);
  const needed = rules.filter(({ severity }) => severity !== 'advice').map(({ id }) => id);
  expect(brokenAlone).toEqual(expect.arrayContaining(needed));
});

test.each(rows)('$name, $about: client and mock come to the same verdict', async ({ action, body, rules }) => {
  const verdict = action.validateRequest(body, { now });
  const broken = violationsOf(verdict).map(({ rule }) => rule);
  const sent = service.exchanges.length;

  const checked = await action.call(service.checking, body).catch(kindOf);
  expect(broken).toEqual(rules);
  expect(service.exchanges.length - sent).toBe(rules.length === 0 ? 1 : 0);
  expect(typeof checked).toBe(rules.length === 0 ? 'object' : 'string');

  const trusted = await action.call(service.trusting, body).catch((error: unknown) => error);
  const { response } = service.exchanges.at(-1) ?? {};
  if (rules.length === 0) {
    expect(trusted).toEqual(checked);
  } else {
    expect(ApiError.is(trusted) && [trusted.status, trusted.code.split('.')[0]]).toEqual([400, 'InvalidParam']);
    expect(response?.headers.get('x-volc-live-hint')).toBe(violationsOf(verdict).map(({ rule, remedy }) => `${rule}: ${remedy}`).join('; '));
  }
});

function violationsOf(verdict: ReturnType<GeneratedAction['validateRequest']>): readonly Violation[] {
  return verdict.ok ? [] : verdict.violations;
}

function kindOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
