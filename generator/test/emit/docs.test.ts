import { describe, expect, test } from 'vitest';

import { callSample, sampleRequest } from '../../src/emit/docs/call-sample.ts';
import { english } from '../../src/emit/docs/english.ts';
import { emitReadme } from '../../src/emit/docs/readme.ts';
import { answerParts, answerRows, pageParts, parameterRow, ruleRow } from '../../src/emit/docs/rows.ts';
import { emitActionList } from '../../src/emit/docs/action-list.ts';
import { emitActionPage } from '../../src/emit/docs/action-page.ts';
import type { Action } from '../../src/model/model.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import type { Plan } from '../../src/plan/plan.ts';
import {
  action, enumOf, field, instant, integer, list, needed, number, object, plainAnswer, present, refer, rule, service, shape, text,
} from '../plan/model-builders.ts';
import { expressionText, statementsText } from './printed.ts';

const region = shape('Region', object([field('Area', text())], [rule('area', { kind: 'complex', is: present('Area') })]));
const protocol = shape('Protocol', enumOf('RTMP'));

function planOf(...actions: readonly Action[]): Plan {
  return buildPlan(service({ shapes: [protocol, region], actions })).plan;
}

test.each([
  [
    'everything a parameter has',
    needed('Width', enumOf(300), { default: 300, unit: 's', absent: 'the widest', sources: ['S', 'G'], docs: { summary: 'Width.', details: ['More.'] } }),
    { name: 'Width', type: 'integer', required: 'yes', fallback: '`300`', meaning: 'Width. More. In seconds. Left out: the widest.', sources: 'S, G' },
  ],
  [
    'limits',
    field('Names', list(text({ maxLength: 3, pattern: '^a|b$' }), { maxItems: 2 })),
    { name: 'Names', type: 'string[]', required: 'no', fallback: '', meaning: 'Names. At most 2 items. At most 3 characters. Matches `^a|b$`.', sources: '' },
  ],
  ['a shape', field('Regions', list(refer(region))), { name: 'Regions', type: 'Region[]', required: 'no', fallback: '', meaning: 'Regions.', sources: '' }],
])('a row of a parameter: %s', (_, given, want) => {
  const row = parameterRow(given, english);
  expect({ ...row, fallback: shown(row.fallback), meaning: shown(row.meaning) }).toEqual(want);
});

function shown(spans: ReturnType<typeof parameterRow>['meaning']): string {
  return spans.map((span) => (typeof span === 'string' ? span : span.kind === 'code' ? `\`${span.text}\`` : span.name)).join('');
}

test.each([
  ['compiler and check', rule('r', { kind: 'or', of: [present('A'), present('B')] })],
  ['check at run time', rule('r', { kind: 'complex', is: present('A') })],
  ['advice only', rule('r', { kind: 'or', of: [present('A'), present('B')] }, { severity: 'advice' })],
])('a rule is noticed by: %s', (want, given) => {
  expect(ruleRow(given, object([field('A', text()), field('B', text())]), english).noticed).toBe(want);
});

test('enumerations and objects among the parameters have parts of their own, shapes once', () => {
  const request = object([
    field('Mode', enumOf('fast')), field('App', text()), field('A', refer(region)), field('B', list(refer(region))), field('C', list(refer(protocol))),
    field('TagList', list(object([field('Key', text())]))),
  ]);
  expect(pageParts(request, english).map(({ name, values, fields, rules }) => [name, values.length, fields.length, rules.length])).toEqual([
    ['Mode', 1, 0, 0],
    ['Region', 0, 1, 1],
    ['Protocol', 1, 0, 0],
    ['TagList', 0, 1, 0],
  ]);
});

test('an answer is told field by field, with what is inside lists and shapes', () => {
  const answer = object([
    needed('Peak', number, { unit: 'Mbps', join: 'maximum' }),
    field('List', list(object([needed('Time', instant), field('Place', refer(region))])), { join: 'concatenation', absent: 'nothing was split' }),
    field('P95', number, { join: 'none' }),
  ]);
  expect(answerRows(answer, '', english).map((row) => [row.path, row.type, row.always, row.unit, row.join, shown(row.meaning)])).toEqual([
    ['Peak', 'number', 'yes', 'Mbps', 'maximum', 'Peak.'],
    ['List', 'object[]', 'no', '', 'one after the other', 'List. Left out: nothing was split.'],
    ['List[].Time', 'RFC 3339 string', 'yes', '', '', 'Time.'],
    ['List[].Place', 'Region', 'no', '', '', 'Place.'],
    ['List[].Place.Area', 'string', 'no', '', '', 'Area.'],
    ['P95', 'number', 'no', '', 'cannot be joined', 'P95.'],
  ]);
});

test('enumerations of an answer have parts too, once, and not again what the parameters have', () => {
  const answer = object([
    needed('Mode', enumOf('fast')),
    field('List', list(object([field('State', enumOf(0, 1)), field('Kind', refer(protocol)), field('Place', refer(region))]))),
    field('Kind', refer(protocol)),
  ]);
  const parts = pageParts(object([field('Mode', enumOf('fast'))]), english);
  expect(answerParts(answer, parts, english).map(({ name, values }) => [name, values.length])).toEqual([['State', 2], ['Protocol', 1]]);
});

const ranged = action('Ask', {
  request: object([needed('StartTime', instant), needed('EndTime', instant), field('Names', list(text()))], [rule('past', { kind: 'notFuture', parameter: 'StartTime' })]),
  response: object([needed('Total', integer())]),
  answer: { ...plainAnswer, totals: [{ field: 'Total', join: 'sum', of: undefined, unit: undefined, integer: true, measure: undefined }] },
  examples: [{ title: 'A day', request: { Names: ['x'], StartTime: '2025-02-10T00:00:00Z', EndTime: '2025-02-11T00:00:00Z' }, result: { Total: 1 } }],
});

describe('programs to paste', () => {
  test('ask for yesterday, for the history is limited', () => {
    const plan = planOf(ranged);
    const [ask] = plan.actions;
    const sample = ask && callSample(ask, plan.service);
    expect(sample?.ranged).toBe(true);
    expect(statementsText(sample?.statements ?? [])).toBe(
      [
        'const demo = new DemoClient();',
        "const answer = await demo.ask({ Names: ['x'], StartTime: hoursAgo(48), EndTime: hoursAgo(24) });",
        'console.log(answer.Total);',
      ].join('\n'),
    );
  });

  test('ask without parameters where there are none', () => {
    const plan = planOf(action('Ask'));
    const [ask] = plan.actions;
    expect(ask && statementsText(callSample(ask, plan.service).statements)).toBe(
      'const demo = new DemoClient();\nconst answer = await demo.ask();\nconsole.log(answer);',
    );
  });

  test('give times in the order of the fields', () => {
    expect(expressionText(sampleRequest(ranged, [24, 48]))).toBe("{ Names: ['x'], StartTime: hoursAgo(24), EndTime: hoursAgo(48) }");
  });

  test('of the packages are about the action with the most rules', () => {
    const readme = emitReadme(planOf(action('Another'), ranged));
    expect([readme.validate, readme.mock]).toEqual(['validateAskRequest', 'mockAsk']);
    expect(readme.actions.map(({ name }) => name)).toEqual(['Another', 'Ask']);
  });
});

test('a page cites the sources that its facts have, in the order of the service', () => {
  const { plan } = buildPlan(
    service({
      sources: ['A', 'B', 'C', 'D', 'E', 'F'].map((id) => ({ id, title: id, url: undefined, date: undefined })),
      actions: [
        action('Ask', {
          quota: { perSecond: 1, sources: ['F'] },
          delay: { text: 'a day', seconds: 1, sources: ['E'] },
          request: object([field('A', text(), { sources: ['D'] })], [rule('r', { kind: 'complex', is: present('A') }, { sources: ['C'] })]),
          disputes: [{ about: 'a', taken: 'b', sources: ['B'] }],
        }),
      ],
    }),
  );
  const [ask] = plan.actions;
  const page = ask && emitActionPage(ask, plan.service, english);
  expect(page?.sources.map(({ id }) => id)).toEqual(['B', 'C', 'D', 'E', 'F']);
  expect(page?.facts.map(({ text: fact }) => fact)).toEqual(['1 request per second and account', 'a day']);
});

test('disputes about the whole service are on the list of actions, with the documents that they name', () => {
  const sources = [{ id: 'S', title: 'Page', url: undefined, date: undefined }, { id: 'G', title: 'Go', url: undefined, date: undefined }];
  const disputes = [{ about: 'Which day.', taken: 'This day.', sources: ['G'] }];
  const { plan } = buildPlan(service({ sources, disputes, actions: [action('Ask')] }));
  const page = emitActionList(plan, english);
  expect(page.disputes).toEqual([{ about: 'Which day.', taken: 'This day.', sources: 'G' }]);
  expect(page.sources.map(({ id }) => id)).toEqual(['G']);
});
