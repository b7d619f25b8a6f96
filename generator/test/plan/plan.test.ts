import { expect, test } from 'vitest';

import type { ObjectType } from '../../src/model/model.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import type { ActionPlan } from '../../src/plan/plan.ts';
import {
  action, enumOf, field, instant, integer, list, needed, object, plainAnswer, present, refer, requires, rule, service, shape, text,
} from './model-builders.ts';

function planOf(more: Parameters<typeof action>[1]): ActionPlan {
  const [planned] = buildPlan(service({ actions: [action('Ask', more)] })).plan.actions;
  if (planned === undefined) throw new Error('The plan has no action.');
  return planned;
}

const nestedNames = (plan: ActionPlan): readonly string[] => plan.nested.map(({ type }) => type.name);

test('an action has the same words everywhere', () => {
  const plan = planOf({});
  const { method, descriptor, request, result, rules, answer, validateRequest, validateResult, mockAction, mockHandler } = plan;
  expect({
    method,
    names: [descriptor, request.type, result.type, rules, answer, validateRequest, validateResult, mockAction, mockHandler].map(
      ({ name }) => name,
    ),
  }).toEqual({
    method: 'ask',
    names: ['Ask', 'AskRequest', 'AskResult', 'AskRules', 'AskAnswer', 'validateAskRequest', 'validateAskResult', 'ask', 'mockAsk'],
  });
});

const point = object([needed('TimeStamp', instant), needed('Value', integer())]);
const series = { field: 'DataList', time: 'TimeStamp', step: 'Width', keys: [], values: [] };
const detail = { field: 'DetailDataList', by: 'DetailField', dimensions: [], totals: [], series };
const split = (points: ObjectType): ObjectType => object([field('Domain', text()), needed('DataList', list(points))]);

test.each<[string, Parameters<typeof action>[1], readonly string[]]>([
  ['an item after its list', { response: object([field('DomainList', list(object([field('Name', text())])))]) }, ['AskDomain']],
  [
    'items of items after both, inner ones first',
    { response: object([field('Areas', list(object([field('Countries', list(object([field('Code', text())])))])))]) },
    ['AskAreaCountry', 'AskArea'],
  ],
  ['an object after its field', { response: object([field('Owner', object([field('Name', text())]))]) }, ['AskOwner']],
  ['a data point', { response: object([field('DataList', list(point))]), answer: { ...plainAnswer, series } }, ['AskPoint']],
  [
    'equal data points once',
    {
      response: object([field('DataList', list(point)), field('DetailDataList', list(split(point)))]),
      answer: { ...plainAnswer, series, detail },
    },
    ['AskPoint', 'AskSplit'],
  ],
  [
    'other data points of the split apart',
    {
      response: object([field('DataList', list(point)), field('DetailDataList', list(split(object([needed('TimeStamp', instant)]))))]),
      answer: { ...plainAnswer, series, detail },
    },
    ['AskPoint', 'AskSplitPoint', 'AskSplit'],
  ],
  [
    'the same list in request and answer apart',
    {
      request: object([field('TagList', list(object([field('Key', text())])))]),
      response: object([field('TagList', list(object([field('Key', text())])))]),
    },
    ['AskTag', 'AskTagRow'],
  ],
])('objects inside are named: %s', (_, more, want) => expect(nestedNames(planOf(more))).toEqual(want));

test('names that the seam or the language has are kept free', () => {
  const order = { kind: 'compare', left: { kind: 'value', parameter: 'Count' }, op: '<', right: { kind: 'value', parameter: 'New' } } as const;
  const plan = planOf({
    request: object([needed('Count', integer()), needed('New', integer())], [rule('span', order), rule('time-order', order), rule('time-order', order)]),
  });
  expect(plan.request.rules.map(({ name }) => name)).toEqual(['spanRule', 'timeOrder', 'timeOrderRule']);
  expect(plan.request.fields.map(({ local }) => local)).toEqual(['countValue', 'newValue']);
});

test('only a number that a rule reads is kept', () => {
  const span = { kind: 'span', from: 'StartTime', to: 'EndTime', by: 'Width', max: [{ at: 300, seconds: 60 }] } as const;
  const plan = planOf({
    request: object(
      [needed('StartTime', instant), needed('EndTime', instant), field('Width', enumOf(300, 3600)), field('Other', integer())],
      [rule('longest', span)],
    ),
  });
  expect(plan.request.fields.map(({ local }) => local)).toEqual(['startTime', 'endTime', 'width', undefined]);
});

test('an object shape has a form for each side that uses it, an enumeration one for both', () => {
  const region = shape('Region', object([field('Area', text())], [rule('r', requires(present('Area'), present('Area')))]));
  const protocol = shape('Protocol', enumOf('RTMP'));
  const shapes = [protocol, region];
  const ask = action('Ask', {
    request: object([field('Regions', list(refer(region))), field('Protocols', list(refer(protocol)))]),
    response: object([field('Protocols', list(refer(protocol)))]),
  });
  const { plan } = buildPlan(service({ shapes, actions: [ask] }));
  expect(plan.shapes.map((each) => (each.kind === 'enum' ? each.list.name : [each.request?.type.name, each.request?.fieldsType.name, each.result?.type.name]))).toEqual([
    'PROTOCOLS',
    ['Region', 'RegionFields', undefined],
  ]);
});

test('every file says what it is made from', () => {
  const region = shape('Region', object([field('Area', text())]), { madeFrom: ['a/Region.yaml', 'a/Part.yaml'] });
  const ask = action('Ask', { request: object([field('Region', refer(region))]), madeFrom: ['a/Ask.yaml', 'a/Region.yaml'] });
  const { plan } = buildPlan(service({ shapes: [region], actions: [ask] }));
  const made = new Map(plan.files.map(({ path, madeFrom }) => [path, madeFrom]));
  expect(made.get('packages/validators/src/gen/shapes/Region.ts')).toEqual(['a/Region.yaml', 'a/Part.yaml']);
  expect(made.get('packages/validators/src/gen/actions/Ask.ts')).toEqual(['a/Ask.yaml', 'a/Region.yaml']);
  expect(made.get('docs/actions/Ask.md')).toContain('specs/demo/2023-01-01/service.yaml');
  expect(made.get('packages/client/src/gen/demo-client.ts')).toContain(ask.origin.file);
  expect([...made.keys()]).toEqual([...made.keys()].toSorted());
});
