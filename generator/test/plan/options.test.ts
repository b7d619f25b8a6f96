import { describe, expect, test } from 'vitest';

import { kebab } from '../../src/model/kebab.ts';
import { commandNames, commandOf } from '../../src/model/build/command-name.ts';
import type { Action, Field } from '../../src/model/model.ts';
import { planOptions } from '../../src/plan/plan-options.ts';
import { action, edition, enumOf, field, instant, integer, list, needed, object, plainAnswer, rule, text } from './model-builders.ts';

test.each([
  ['PullToPush', 'pull-to-push'],
  ['ISP', 'isp'],
  ['ISPs', 'isps'],
  ['UserRegion', 'user-region'],
  ['P95PeakBandwidth', 'p95-peak-bandwidth'],
  ['HTTPCode', 'http-code'],
  ['snake_case', 'snake-case'],
])('%s as words of the command line is %s', (name, words) => expect(kebab(name)).toBe(words));

test.each([
  ['DescribeLiveAuditData', 'live', 'audit'],
  ['DescribeLiveISPData', 'live', 'isp'],
  ['ListDomainDetail', 'live', 'domain-detail'],
  ['DescribeLiveStreamCountData', 'live', 'stream-count'],
  ['DescribeLiveness', 'live', 'liveness'],
  ['DescribeLiveData', 'live', 'data'],
  ['CountViewers', 'live', 'count-viewers'],
  ['ListInfo', 'fleet', 'info'],
  ['Describe', 'live', 'describe'],
])('the command of %s in the service %s is %s', (name, service, command) => expect(commandOf(name, service)).toBe(command));

test('a short name that two actions would share is left to neither, but to one whose spec says it', () => {
  const names = (...actions: readonly [name: string, command?: string][]): readonly string[] =>
    [...commandNames(actions.map(([name, command]) => ({ name, command })), 'live').values()];
  expect(names(['DescribeLiveCallbackData'], ['DescribeCallback'], ['ListVhost'])).toEqual([
    'describe-live-callback-data', 'describe-callback', 'vhost',
  ]);
  expect(names(['DescribeLiveCallbackData'], ['DescribeCallback', 'callback'])).toEqual(['describe-live-callback-data', 'callback']);
});

/** The options of an action as `name = parameter (role)`. */
function options(more: Partial<Action>): readonly string[] {
  return planOptions(action('Ask', more)).map(({ name, field: of, role }) => `${name} = ${of.name}${role === undefined ? '' : ` (${role})`}`);
}

describe('options', () => {
  test('lists are named by what they hold', () => {
    expect(options({ request: object([field('DomainList', list(text())), field('UserRegionList', list(text())), field('App', text())]) })).toEqual([
      'domain = DomainList',
      'user-region = UserRegionList',
      'app = App',
    ]);
  });

  test('the range, the width and the split are known by what the spec says of them, not by their names', () => {
    const series = { field: 'Points', time: 'Time', step: 'Width', keys: [], values: [] };
    const detail = { field: 'Parts', by: 'Cut', dimensions: [], totals: [], series };
    const span = rule('span', { kind: 'span', from: 'Since', to: 'Until', by: undefined, max: [{ at: undefined, seconds: 86_400 }] });
    expect(
      options({
        request: object([needed('Since', instant), needed('Until', instant), field('Width', enumOf(300)), field('Cut', list(enumOf('A')))], [span]),
        answer: { ...plainAnswer, series, detail },
      }),
    ).toEqual(['from = Since (from)', 'to = Until (to)', 'width = Width (step)', 'split-by = Cut (split)']);
  });

  test('pages are known where an answer counts all rows', () => {
    const request = object([needed('PageNum', integer()), needed('PageSize', integer())]);
    const table = { field: 'Rows', name: 'domains', total: 'Total' };
    expect(options({ request, answer: { ...plainAnswer, table } })).toEqual(['page-num = PageNum (page)', 'page-size = PageSize (page-size)']);
    expect(options({ request })).toEqual(['page-num = PageNum', 'page-size = PageSize']);
  });

  test('a parameter never takes an option that commands have already, nor one of another parameter', () => {
    expect(options({ request: object([field('Format', text()), field('Day', text()), field('Item', text()), field('ItemList', list(text()))]) })).toEqual([
      'format-value = Format',
      'day-value = Day',
      'item = Item',
      'item-value = ItemList',
    ]);
  });

  test('what editions have more comes last, and says where it is', () => {
    const own = action('Ask', { request: object([field('Kind', enumOf('a')), field('App', text())]) });
    const there = (...fields: readonly Field[]) => action('Ask', { request: object([field('Kind', enumOf('a', 'b')), field('App', text()), ...fields]) });
    const editions = [edition('abroad', there(field('AppList', list(text())))), edition('inland', there(field('AppList', list(text())), field('Day', text()))), edition('other')];
    expect(planOptions(own, editions).map(({ name, onlyIn, more }) => [name, onlyIn, more.map(({ value, onlyIn: where }) => [value, where])])).toEqual([
      ['kind', [], [['b', ['abroad', 'inland']]]],
      ['app', [], []],
      ['app-value', ['abroad', 'inland'], []],
      ['day-value', ['inland'], []],
    ]);
  });
});
