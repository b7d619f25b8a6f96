/**
 * What the answer engine makes of specs that the account was never taught about. It is reached past
 * the public entry points, because those know the actions of the service only.
 */
import type { Answer, AnswerTotal, Validator } from '@volc-live/validators';
import { describe, expect, test } from 'vitest';

import { type ActionFacts, mockAction } from '../src/actions/mock-action.ts';
import { bareResult } from '../src/answers/bare-result.ts';
import { ask } from '../src/answers/question.ts';
import { textOf } from '../src/answer.ts';
import { resultText } from '../src/answers/result.ts';
import { SheetBook } from '../src/answers/sheet-book.ts';
import type { Surroundings } from '../src/world/account.ts';
import { PROTOCOLS, protocolsWith } from '../src/world/protocols.ts';
import { createWorld } from '../src/world/world.ts';

type Result = Record<string, unknown>;

const anything = ((input: unknown) => ({ ok: true, value: input, advice: [] })) as unknown as Validator<unknown>;
const now = 1_772_294_400;
const itself: Surroundings = { protocols: PROTOCOLS, zone: 28_800 };

function answered(answer: Answer, facts: Partial<ActionFacts<unknown>>, request: Result, surroundings: Surroundings = itself): Result {
  const action = mockAction('DescribeLiveNothingData', anything, answer, { quota: 30, ...facts });
  return JSON.parse(textOf({ status: 200, headers: {}, body: resultText(ask(createWorld(1, {}, surroundings), action, request, now), new SheetBook()) })) as Result;
}

const total: AnswerTotal = { field: 'Total', join: 'sum', of: 'Value' };
const series = {
  field: 'DataList',
  time: 'TimeStamp',
  step: 'Aggregation',
  keys: [],
  values: [{ field: 'Value', join: 'sum', measure: 'unheard.of' }],
} as const;
const dimension = { name: 'Domain', field: 'Domain', of: 'DomainList' };
const answer: Answer = {
  echoes: ['StartTime', 'Aggregation'],
  totals: [total],
  series,
  detail: { field: 'DetailList', by: 'DetailField', dimensions: [dimension], totals: [total], series },
};
const request = { StartTime: '2026-02-01T00:00:00Z', EndTime: '2026-02-01T06:00:00Z', Aggregation: 3600 };

describe('a measure that the account does not know', () => {
  test('is a series of integers by its name, of which totals and splits hold', () => {
    const DomainList = ['push.example.com', 'pull.example.com'];
    const result = answered(answer, {}, { ...request, DomainList, DetailField: ['Domain'] });
    const points = result['DataList'] as { readonly Value: number }[];
    expect(points).toHaveLength(6);
    expect(points.every(({ Value }) => Number.isInteger(Value) && Value > 0)).toBe(true);
    expect(result['Total']).toBe(points.reduce((sum, { Value }) => sum + Value, 0));
    const parts = result['DetailList'] as { readonly Domain: string; readonly Total: number }[];
    expect(parts.map(({ Domain }) => Domain)).toEqual(DomainList);
    expect(parts.reduce((sum, { Total }) => sum + Total, 0)).toBe(result['Total']);
    expect(answered(answer, {}, request)['Total']).toBeGreaterThan(Number(result['Total']));
  });

  test('is another one by another name, and the same again', () => {
    const totals = ['unheard.of', 'unheard.of', 'never.heard.of'].map((measure) => {
      const values = [{ field: 'Value', join: 'sum', measure }] as const;
      return answered({ ...answer, series: { ...series, values } }, {}, request)['Total'];
    });
    expect(totals[1]).toBe(totals[0]);
    expect(totals[2]).not.toBe(totals[0]);
  });

  test('may be a total without a series', () => {
    const alone: Answer = { echoes: [], totals: [{ field: 'Total', join: 'sum', measure: 'unheard.of' }] };
    expect(answered(alone, {}, request)).toEqual({ Total: answered(answer, {}, request)['Total'] });
  });
});

describe('an edition that the account was never taught about', () => {
  test.each([
    [28_800, ['2026-01-31T16:00:00Z', '2026-02-01T16:00:00Z']],
    [0, ['2026-02-01T00:00:00Z']],
    [-18_000, ['2026-01-31T05:00:00Z', '2026-02-01T05:00:00Z']],
  ])('has its days where they begin: %i s east of UTC', (zone, stamps) => {
    const day = { StartTime: '2026-02-01T00:00:00Z', EndTime: '2026-02-02T00:00:00Z', Aggregation: 86_400 };
    const points = answered(answer, {}, day, { ...itself, zone })['DataList'] as { readonly TimeStamp: string }[];
    expect(points.map(({ TimeStamp }) => TimeStamp)).toEqual(stamps);
  });

  test('has usage of a protocol that nobody knows', () => {
    const values = [{ field: 'Value', join: 'sum', measure: 'traffic.down' }] as const;
    const of = (ProtocolList: readonly string[]): number =>
      Number(answered({ ...answer, series: { ...series, values } }, {}, { ...request, ProtocolList }, { ...itself, protocols: protocolsWith(['NEW']) })['Total']);
    expect(of(['NEW'])).toBeGreaterThan(0);
    expect(of(['NEW', 'RTMP'])).toBe(of(['NEW']) + of(['RTMP']));
  });

  test('answers without a list of names that the account does not have', () => {
    expect(answered({ echoes: [], totals: [total] }, { lists: ['MoonList'] }, {})).toEqual({ Total: 0 });
  });
});

test('an answer without numbers and tables is the example of the documentation', () => {
  const example = { Name: 'a', List: [{ Key: 1 }] };
  expect(answered({ echoes: [], totals: [] }, { example }, {})).toEqual(example);
  expect(answered({ echoes: [], totals: [] }, {}, {})).toEqual({});
});

test('a table that the account does not have is not in the answer', () => {
  expect(answered({ echoes: [], totals: [], table: { field: 'Rows', name: 'moons', total: 'Total' } }, {}, {})).toEqual(
    {},
  );
});

test('a bare result has every field that must be there', () => {
  const action = mockAction(
    'DescribeLiveNothingData',
    anything,
    { ...answer, table: { field: 'Rows', name: 'domains', total: 'Count' } },
    { quota: 1, defaults: { Aggregation: 300 } },
  );
  expect(bareResult(action, { StartTime: 'now' })).toEqual({
    StartTime: 'now',
    Aggregation: 300,
    Total: 0,
    DataList: [],
    Rows: [],
    Count: 0,
  });
});
