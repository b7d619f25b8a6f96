import type { RuleBody, Term } from '../../src/model/model.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import type { ActionPlan } from '../../src/plan/plan.ts';
import { action, enumOf, field, object, service, shape, text } from '../plan/model-builders.ts';

/** Shapes that actions of these tests may use. */
export const protocol: ReturnType<typeof shape> = shape('Protocol', enumOf('RTMP', 'QUIC'));
export const status: ReturnType<typeof shape> = shape('Status', enumOf(0, 1));
export const region: ReturnType<typeof shape> = shape('Region', object([field('Area', text())]));

/** The plan of an action `Ask`. */
export function planOf(more: Parameters<typeof action>[1]): ActionPlan {
  const [plan] = buildPlan(service({ shapes: [protocol, region, status], actions: [action('Ask', more)] })).plan.actions;
  if (plan === undefined) throw new Error('The plan has no action.');
  return plan;
}

/** The number of a parameter, in an arithmetic rule. */
export function value(parameter: string): Term {
  return { kind: 'value', parameter };
}

/** That a number is at most another. */
export function order(left: string, right: string): RuleBody {
  return { kind: 'compare', left: value(left), op: '<=', right: value(right) };
}
