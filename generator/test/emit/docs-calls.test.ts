import { fileURLToPath } from 'node:url';

import { describe, expect, test } from 'vitest';

import { instantText } from '../../src/emit/cases/instant-text.ts';
import { pageCalls, type RuleCalls } from '../../src/emit/docs/rule-calls.ts';
import type { Field, Rule, RuleBody } from '../../src/model/model.ts';
import { parametersOf } from '../../src/model/visit-rule.ts';
import { loadService } from '../../src/model/load-service.ts';
import { readSpecFiles } from '../../src/spec/read-spec-files.ts';
import { templateHelpers } from '../../src/print/template.ts';
import { action, enumOf, field, instant, list, needed, object, present, refer, requires, rule as bare, shape, text } from '../plan/model-builders.ts';
import { order } from './planned.ts';

const range = [needed('StartTime', instant), needed('EndTime', instant)];
const day = 86_400;

function rule(id: string, body: RuleBody, more: Partial<Rule> = {}): Rule {
  return bare(id, body, { parameters: [...parametersOf(body)], ...more });
}

function callsOf(fields: readonly Field[], ...rules: readonly Rule[]): ReturnType<typeof pageCalls> {
  return pageCalls(action('Ask', { request: object(fields, rules) }));
}

function shown({ right, wrong, told, paths }: RuleCalls): readonly string[] {
  return [right === undefined ? '' : templateHelpers.call(right), wrong === undefined ? '' : templateHelpers.call(wrong), `${told} at ${paths.join(', ')}`];
}

test.each<readonly [string, readonly Field[], RuleBody, string, string, string]>([
  ['what is missing', [field('App', text()), field('Stream', text())], { kind: 'allOrNone', of: [present('App'), present('Stream')] },
    "{ App: 'example', Stream: 'example' }", "{ App: 'example' }", 'App, Stream'],
  ['one change between them', [field('A', text()), field('B', text()), field('C', text())],
    requires(present('C'), { kind: 'all', of: [present('A'), present('B')] }),
    "{ A: 'example', B: 'example', C: 'example' }", "{ A: 'example', C: 'example' }", 'C, A, B'],
  ['what is too much', [field('A', text()), field('B', text())], { kind: 'zeroOrOne', of: [present('A'), present('B')] },
    "{ A: 'example' }", "{ A: 'example', B: 'example' }", 'A, B'],
  ['a value that stands alone', [field('Modes', list(enumOf('fast', 'slow')))], { kind: 'alone', parameter: 'Modes', value: 'slow' },
    "{ Modes: ['slow'] }", "{ Modes: ['slow', 'fast'] }", 'Modes'],
  ['an order', range, order('StartTime', 'EndTime'),
    "{ StartTime: '2025-12-01T00:00:00+08:00', EndTime: '2025-12-01T00:00:01+08:00' }",
    "{ StartTime: '2025-12-01T00:00:00+08:00', EndTime: '2025-11-30T23:59:59+08:00' }", 'StartTime, EndTime'],
  ['a length, from the start of a month', range, { kind: 'span', from: 'StartTime', to: 'EndTime', by: undefined, max: [{ at: undefined, seconds: 31 * day }] },
    "{ StartTime: '2025-12-01T00:00:00+08:00', EndTime: '2026-01-01T00:00:00+08:00' }",
    "{ StartTime: '2025-12-01T00:00:00+08:00', EndTime: '2026-01-01T00:00:01+08:00' }", 'StartTime, EndTime'],
  ['a history, up to the second', range, { kind: 'history', parameter: 'StartTime', by: undefined, max: [{ at: undefined, seconds: 366 * day }] },
    "{ StartTime: '2025-03-01T00:00:00+08:00' }", "{ StartTime: '2025-02-28T23:59:59+08:00' }", 'StartTime'],
  ['the future, up to the second', range, { kind: 'notFuture', parameter: 'StartTime' },
    "{ StartTime: '2026-03-02T00:00:00+08:00' }", "{ StartTime: '2026-03-02T00:00:01+08:00' }", 'StartTime'],
])('a rule has a right and a wrong call with its parameters only: %s', (_, fields, body, right, wrong, paths) => {
  const { calls: [calls] } = callsOf([needed('Other', text()), ...fields], rule('r', body));
  expect(calls && shown(calls)).toEqual([`\`${right}\``, `\`${wrong}\``, `violation at ${paths}`]);
});

test('what a call needs beside its rule is shown', () => {
  const { calls } = callsOf(
    [field('A', text()), field('B', text()), field('C', text())],
    rule('pair', { kind: 'allOrNone', of: [present('A'), present('B')] }),
    rule('third', requires(present('B'), present('C'))),
  );
  expect(calls.map((each) => shown(each)[0])).toEqual(["`{ A: 'example', B: 'example', C: 'example' }`", "`{ A: 'example', B: 'example', C: 'example' }`"]);
});

test('advice is told as such, and rules of an object are shown where it stands first', () => {
  const region = shape('Region', object([field('Area', text()), field('Country', text())], [
    rule('needs', requires(present('Country'), present('Area')), { severity: 'advice' }),
  ]));
  const { calls } = callsOf([field('A', list(refer(region))), field('B', list(refer(region)))]);
  expect(calls.map(shown)).toEqual([
    ["`{ A: [{ Area: 'example', Country: 'example' }] }`", "`{ A: [{ Country: 'example' }] }`", 'advice at A[0].Country, A[0].Area'],
  ]);
});

test('a rule that nothing breaks has no wrong call', () => {
  const { calls: [calls] } = callsOf([field('A', text())], rule('r', { kind: 'or', of: [present('A'), { kind: 'not', of: present('A') }] }));
  expect(calls?.right).toBeDefined();
  expect(calls?.wrong).toBeUndefined();
});

test('the clock is told where a rule reads it', () => {
  expect(callsOf(range, rule('r', { kind: 'notFuture', parameter: 'StartTime' })).clock).toBe(instantText(1_772_380_800));
  expect(callsOf(range, rule('r', order('StartTime', 'EndTime'))).clock).toBeUndefined();
});

describe('the specs of this repository', () => {
  const { service } = loadService(readSpecFiles(fileURLToPath(new URL('../../../', import.meta.url)), 'specs/live/2023-01-01'));

  test.each(service?.actions.map((each) => [each.name, each] as const) ?? [])('%s has a right and a wrong call for every rule', (_, each) => {
    const { calls } = pageCalls(each);
    expect(calls.filter(({ right, wrong, paths }) => right === undefined || wrong === undefined || paths.length === 0)).toEqual([]);
    expect(calls.map(({ rule: id }) => id)).toEqual(expect.arrayContaining(each.request.rules.map(({ id }) => id)));
  });
});
