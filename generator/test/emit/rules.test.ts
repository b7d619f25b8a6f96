import { describe, expect, test } from 'vitest';

import { doc } from '../../src/emit/code/doc.ts';
import { emitAnswer } from '../../src/emit/validators/answer.ts';
import { emitCondition } from '../../src/emit/validators/condition.ts';
import { emitRequestType, requestDoc } from '../../src/emit/validators/request.ts';
import { emitRuleCheck, emitRuleFacts } from '../../src/emit/validators/rule.ts';
import type { CompareOp, Condition, Rule, RuleBody } from '../../src/model/model.ts';
import { enumOf, field, instant, integer, list, needed, object, plainAnswer, present, requires, rule, text } from '../plan/model-builders.ts';
import { planOf, value } from './planned.ts';
import { commentText, declarationsText, expressionText, statementsText, validatorsScope } from './printed.ts';

/** Two numbers, compared. */
function compare(op: CompareOp): Condition {
  return { kind: 'compare', left: value('Low'), op, right: value('High') };
}

describe('rules', () => {
  const fields = [
    field('App', text()), field('Stream', text()), field('Names', list(text())), field('Mode', enumOf('fast', 'slow'), { default: 'fast' }),
    field('Low', integer()), field('High', integer()), needed('StartTime', instant), needed('EndTime', instant),
    field('Width', enumOf(300, 3600), { default: 300 }), field('Kind', enumOf('red', 'blue')),
  ];
  const app = present('App');
  const stream = present('Stream');

  test.each<[string, Condition, string]>([
    ['presence', app, 'present(request.App)'],
    ['absence', { kind: 'not', of: app }, '!present(request.App)'],
    ['a value', { kind: 'in', parameter: 'App', values: ['x'] }, "request.App === 'x'"],
    ['one of values', { kind: 'in', parameter: 'App', values: ['x', 'y'] }, "holdsIn(request.App, ['x', 'y'])"],
    ['the default', { kind: 'in', parameter: 'Mode', values: ['fast'] }, "request.Mode === undefined || request.Mode === 'fast'"],
    ['not the default', { kind: 'in', parameter: 'Mode', values: ['slow'] }, "request.Mode === 'slow'"],
    ['an item', { kind: 'contains', parameter: 'Names', value: 'x' }, "contains(request.Names, 'x')"],
    ['at least so many', { kind: 'count', parameter: 'Names', atLeast: 2, atMost: undefined }, 'count(request.Names) >= 2'],
    ['at most so many', { kind: 'count', parameter: 'Names', atLeast: undefined, atMost: 2 }, 'count(request.Names) <= 2'],
    ['so many', { kind: 'count', parameter: 'Names', atLeast: 2, atMost: 2 }, 'count(request.Names) === 2'],
    ['between', { kind: 'count', parameter: 'Names', atLeast: 1, atMost: 2 }, 'count(request.Names) >= 1 && count(request.Names) <= 2'],
    ['all', { kind: 'all', of: [app, stream] }, 'present(request.App) && present(request.Stream)'],
    ['at least one', { kind: 'or', of: [app, stream] }, 'present(request.App) || present(request.Stream)'],
    ['exactly one', { kind: 'onlyOne', of: [app, stream] }, 'exactlyOne(present(request.App), present(request.Stream))'],
    ['all or none', { kind: 'allOrNone', of: [app, stream] }, 'allOrNoneOf(present(request.App), present(request.Stream))'],
    ['at most one', { kind: 'zeroOrOne', of: [app, stream] }, 'atMostOne(present(request.App), present(request.Stream))'],
    ['if, then', requires(app, stream), '!present(request.App) || present(request.Stream)'],
    ['not both', { kind: 'not', of: { kind: 'all', of: [app, stream] } }, '!(present(request.App) && present(request.Stream))'],
    ['less', compare('<'), '!(low >= high)'],
    ['at most', compare('<='), '!(low > high)'],
    ['equal, which holds for NaN', compare('='), '!(low < high || low > high)'],
    ['different, which holds for NaN', compare('!='), 'low !== high'],
    ['at least', compare('>='), '!(low < high)'],
    ['more', compare('>'), '!(low <= high)'],
    [
      'arithmetic',
      {
        kind: 'compare',
        left: { kind: 'multiply', left: { kind: 'add', left: value('Low'), right: { kind: 'number', number: 1 } }, right: value('High') },
        op: '<=',
        right: { kind: 'subtract', left: { kind: 'number', number: 1000 }, right: { kind: 'subtract', left: value('Low'), right: value('High') } },
      },
      '!((low + 1) * high > 1000 - (low - high))',
    ],
  ])('condition: %s', (_, condition, want) => {
    const { request } = planOf({ request: object(fields, [rule('r', { kind: 'complex', is: condition }), rule('keep', { kind: 'complex', is: compare('<') })]) });
    expect(expressionText(emitCondition(condition, request, validatorsScope()))).toBe(want);
  });

  const fails = (check: string, words: string): string => `if (${check}) {\n  broken(report, r, ${words});\n}`;

  test.each<[RuleBody, string]>([
    [requires(app, stream), fails('present(request.App) && !present(request.Stream)', 'requires')],
    [requires(stream, { kind: 'all', of: [app, stream] }), fails('present(request.Stream) && !(present(request.App) && present(request.Stream))', 'requires')],
    [requires(app, { kind: 'count', parameter: 'Names', atLeast: 2, atMost: undefined }), fails('present(request.App) && count(request.Names) < 2', 'requires')],
    [requires(app, { kind: 'in', parameter: 'App', values: ['x'] }), fails("present(request.App) && request.App !== 'x'", 'requires')],
    [{ kind: 'or', of: [app, stream] }, fails('!present(request.App) && !present(request.Stream)', 'or')],
    [{ kind: 'onlyOne', of: [app, stream] }, fails('!exactlyOne(present(request.App), present(request.Stream))', 'onlyOne')],
    [{ kind: 'allOrNone', of: [app, stream] }, fails('present(request.App) !== present(request.Stream)', 'allOrNone')],
    [{ kind: 'allOrNone', of: [app, app, stream] }, fails('!allOrNoneOf(present(request.App), present(request.App), present(request.Stream))', 'allOrNone')],
    [{ kind: 'zeroOrOne', of: [app, stream] }, fails('present(request.App) && present(request.Stream)', 'zeroOrOne')],
    [{ kind: 'zeroOrOne', of: [app, app, stream] }, fails('!atMostOne(present(request.App), present(request.App), present(request.Stream))', 'zeroOrOne')],
    [{ kind: 'complex', is: { kind: 'not', of: app } }, fails('present(request.App)', 'complex')],
    [{ kind: 'complex', is: compare('=') }, fails('low < high || low > high', 'complex')],
    [{ kind: 'alone', parameter: 'Names', value: 'x' }, "alone(report, r, request.Names, 'x');"],
    [{ kind: 'notFuture', parameter: 'StartTime' }, 'notFuture(report, r, startTime);'],
    [{ kind: 'history', parameter: 'StartTime', by: undefined, max: [{ at: undefined, seconds: 60 }] }, 'history(report, r, startTime, 60);'],
    [{ kind: 'history', parameter: 'StartTime', by: 'Width', max: [{ at: 300, seconds: 60 }, { at: 3600, seconds: 60 }] }, 'history(report, r, startTime, width === 300 || width === 3600 ? 60 : NaN);'],
    [{ kind: 'span', from: 'StartTime', to: 'EndTime', by: undefined, max: [] }, 'span(report, r, startTime, endTime, NaN);'],
    [{ kind: 'span', from: 'StartTime', to: 'EndTime', by: 'Width', max: [{ at: 300, seconds: 60 }] }, 'span(report, r, startTime, endTime, width === 300 ? 60 : NaN);'],
    [
      { kind: 'span', from: 'StartTime', to: 'EndTime', by: 'Kind', max: [{ at: 'red', seconds: 1 }, { at: 'blue', seconds: 2 }] },
      "span(report, r, startTime, endTime, request.Kind === 'red' ? 1 : request.Kind === 'blue' ? 2 : NaN);",
    ],
  ])('check %#', (body, want) => {
    const { request } = planOf({ request: object(fields, [rule('r', body)]) });
    const [planned] = request.rules;
    expect(planned && statementsText([emitRuleCheck(planned, request, validatorsScope())])).toBe(want);
  });

  test('facts say what the rule is about, which values it reads, and its limits', () => {
    const advice: Partial<Rule> = { severity: 'advice', parameters: ['Names', 'Mode'], sentence: 'It\'s so.' };
    const { request } = planOf({
      request: object(fields, [
        rule('a', requires({ kind: 'contains', parameter: 'Names', value: 'x' }, { kind: 'all', of: [app, { kind: 'in', parameter: 'Mode', values: ['slow'] }] }), advice),
        rule('b', { kind: 'span', from: 'StartTime', to: 'EndTime', by: 'Width', max: [{ at: 300, seconds: 60 }, { at: 3600, seconds: 3600 }] }),
        rule('c', { kind: 'alone', parameter: 'Names', value: 'x' }),
      ]),
    });
    expect(declarationsText(...request.rules.map((each) => emitRuleFacts(each, validatorsScope())))).toBe(
      [
        'const a: RuleFacts = {',
        "  id: 'a',",
        "  kind: 'requires',",
        "  severity: 'advice',",
        "  parameters: ['Names', 'Mode'],",
        "  reads: ['Names', 'Mode'],",
        "  sentence: 'It\\'s so.',",
        '};',
        '',
        'const b: RuleFacts = {',
        "  id: 'b',",
        "  kind: 'span',",
        '  parameters: [],',
        "  sentence: 'b.',",
        "  by: 'Width',",
        '  max: [{ at: 300, seconds: 60 }, { at: 3600, seconds: 3600 }],',
        '};',
        '',
        "const c: RuleFacts = { id: 'c', kind: 'alone', parameters: [], sentence: 'c.', value: 'x' };",
        '',
      ].join('\n'),
    );
  });
});

describe('the type of a request', () => {
  const both = [present('App'), present('Stream')];
  const fields = [field('App', text()), field('Stream', text()), field('Mode', enumOf('fast', 'slow'))];
  const aliasOf = (rules: readonly Rule[]): string => {
    const { request } = planOf({ request: object(fields, rules) });
    return declarationsText(...emitRequestType(request, doc('Input.'), validatorsScope())).split('/** Input. */\n')[1] ?? '';
  };

  test.each<[string, readonly Rule[], string]>([
    ['one rule', [rule('a', { kind: 'allOrNone', of: both })], "export type AskRequest = AllOrNone<AskFields, 'App' | 'Stream'>;\n"],
    [
      'several, the first innermost',
      [rule('a', { kind: 'or', of: both }), rule('b', requires(present('App'), present('Stream')))],
      "export type AskRequest = Requires<Or<AskFields, 'App' | 'Stream'>, 'App', 'Stream'>;\n",
    ],
    [
      'a value',
      [rule('a', requires({ kind: 'in', parameter: 'Mode', values: ['fast', 'slow'] }, present('App')))],
      "export type AskRequest = RequiresWhen<AskFields, 'Mode', 'fast' | 'slow', 'App'>;\n",
    ],
  ])('%s', (_, rules, want) => expect(aliasOf(rules)).toBe(want));

  test('without rules it is an interface, without fields an empty record', () => {
    expect(aliasOf([])).toMatch(/^export interface AskRequest \{/);
    const { request } = planOf({});
    expect(declarationsText(...emitRequestType(request, doc('Input.'), validatorsScope()))).toBe(
      '/** Input. */\nexport type AskRequest = Record<string, never>;\n',
    );
  });

  test('its comment tells every rule, and who knows it', () => {
    const { request } = planOf({
      request: object(fields, [
        rule('a', { kind: 'or', of: both }),
        rule('b', { kind: 'complex', is: present('App') }),
        rule('c', { kind: 'or', of: both }, { severity: 'advice' }),
      ]),
    });
    expect(commentText(requestDoc('Input.', request.rules))).toBe(
      '/**\n   * Input.\n   *\n   * - `a`: a.\n   * - `b` (at run time): b.\n   * - `c` (advice): c.\n   */',
    );
  });
});

test('an answer is data, without what does not apply', () => {
  const total = { field: 'Peak', join: 'maximum', of: 'Up', unit: 'Mbps', integer: false, measure: undefined } as const;
  const count = { field: 'Total', join: 'sum', of: undefined, unit: undefined, integer: true, measure: 'snapshots' } as const;
  const plan = planOf({ answer: { ...plainAnswer, echoes: ['App'], totals: [total, count], table: { field: 'List', name: 'domains', total: undefined } } });
  expect(declarationsText(emitAnswer(plan, validatorsScope()))).toBe(
    [
      '/** How the answer of Ask behaves over time. */',
      'export const AskAnswer: Answer = {',
      "  echoes: ['App'],",
      '  totals: [',
      "    { field: 'Peak', join: 'maximum', of: 'Up', unit: 'Mbps' },",
      "    { field: 'Total', join: 'sum', integer: true, measure: 'snapshots' },",
      '  ],',
      "  table: { field: 'List', name: 'domains' },",
      '};',
      '',
    ].join('\n'),
  );
});
