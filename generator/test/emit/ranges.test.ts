import { expect, test } from 'vitest';

import { emitDescriptor } from '../../src/emit/client/action.ts';
import { emitClient } from '../../src/emit/client/live-client.ts';
import { FileScope } from '../../src/emit/file-scope.ts';
import type { Action, Answer, Join, RuleBody, Type } from '../../src/model/model.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { action, integer, needed, object, plainAnswer, rule, service } from '../plan/model-builders.ts';
import { declarationsText } from './printed.ts';

const instant: Type = { kind: 'instant' };
const packages = { validators: 'validators', client: 'client', mocks: 'mocks', cli: undefined };

const span: RuleBody = {
  kind: 'span',
  from: 'Begin',
  to: 'Finish',
  by: 'Step',
  max: [{ at: 60, seconds: 3600 }, { at: 3600, seconds: 86_400 }],
};

/** An answer with one total that joins so, and points of a width. */
function answerWith(join: Join): Answer {
  return {
    ...plainAnswer,
    totals: [{ field: 'Sum', join, of: 'Value', unit: undefined, integer: false, measure: undefined }],
    series: {
      field: 'Points',
      time: 'At',
      step: 'Step',
      keys: [],
      values: [{ field: 'Value', join: 'sum', unit: undefined, integer: false, measure: 'traffic.up' }],
    },
  };
}

function planOf(answer: Answer, rules: readonly RuleBody[], dayOffset = 'Z'): Plan {
  const fields = [needed('Begin', instant), needed('Finish', instant), needed('Step', integer(), { required: false, default: 60 })];
  const request: Action['request'] = object(fields, rules.map((body, index) => rule(`rule-${String(index)}`, body)));
  return buildPlan(service({ dayOffset, actions: [action('Ask', { request, answer })] })).plan;
}

function descriptorOf(plan: Plan): string {
  const [ask] = plan.actions;
  if (ask === undefined) throw new Error('The plan has no action.');
  return declarationsText(...emitDescriptor(ask, plan.service, new FileScope('client', 'gen/actions/Ask.ts', packages)));
}

test('an action about a range says how it may be cut and joined', () => {
  const written = descriptorOf(planOf(answerWith('sum'), [span, { kind: 'notFuture', parameter: 'Begin' }], '+08:00'));
  expect(written).toContain("JoinableAction<WithTimes<AskRequest, 'Begin' | 'Finish'>, AskResult>");
  expect(written).toContain("    times: ['Begin', 'Finish'],\n");
  expect(written).toContain(
    [
      '    range: {',
      "      from: 'Begin',",
      "      to: 'Finish',",
      "      rule: 'rule-0',",
      "      by: 'Step',",
      '      max: [{ at: 60, seconds: 3600 }, { at: 3600, seconds: 86400 }],',
      "      step: 'Step',",
      '      defaults: { Step: 60 },',
      '      dayOffset: 28800,',
      '      past: true,',
      '      join: AskAnswer,',
      '    },',
    ].join('\n'),
  );
});

test('a total that cannot be joined is named, and the type says so', () => {
  const written = descriptorOf(planOf(answerWith('none'), [span], '-03:30'));
  expect(written).toContain('RangedAction<');
  expect(written).toContain("unjoinable: ['Sum'],");
  expect(written).toContain('dayOffset: -12600,');
  expect(written).not.toMatch(/join:|past:/);
});

test('without a rule on its length a range is none, but moments are', () => {
  const written = descriptorOf(planOf(answerWith('sum'), []));
  expect(written).toContain("export const Ask: Action<WithTimes<AskRequest, 'Begin' | 'Finish'>, AskResult> =");
  expect(written).not.toContain('range:');
});

test('an advice limits nothing', () => {
  const plan = planOf(answerWith('sum'), []);
  const advised = rule('span', span, { severity: 'advice' });
  const [ask] = plan.service.actions;
  if (ask === undefined) throw new Error('The service has no action.');
  const request: Action['request'] = { ...ask.request, rules: [advised] };
  expect(descriptorOf(buildPlan(service({ actions: [{ ...ask, request }] })).plan)).not.toContain('range:');
});

test('a client has the methods for ranges where an action has one', () => {
  const classOf = (plan: Plan): string => declarationsText(emitClient(plan, new FileScope('client', 'gen/demo-client.ts', packages)));
  expect(classOf(planOf(answerWith('sum'), [span]))).toContain('export class DemoClient extends RangeClient {');
  expect(classOf(planOf(answerWith('sum'), []))).toContain('export class DemoClient extends ServiceClient {');
});
