import type { ActionPlan, Plan } from '../../plan/plan.ts';
import { call, type Expression, name } from '../code/expression.ts';
import { type ActionRow, emitActionList } from './action-list.ts';
import { type CallSample, callSample, sampleRequest } from './call-sample.ts';

/** What the READMEs of the packages show; each takes what it needs. */
export interface Readme {
  readonly title: string;
  readonly version: string;
  /** Names of the packages. */
  readonly validators: string;
  readonly client: string;
  readonly mocks: string;
  /** One question to ask. */
  readonly sample: CallSample;
  /** `validateDescribeLiveBandwidthDataRequest`, and a call of it with a range that ends before it starts. */
  readonly validate: string;
  readonly validated: Expression;
  /** `mockDescribeLiveBandwidthData` */
  readonly mock: string;
  readonly actions: readonly ActionRow[];
}

/** Emits what the READMEs show. Their samples are about the action with the most rules, the first of those in name order. */
export function emitReadme(plan: Plan): Readme {
  const { service, actions } = plan;
  const shown = actions.reduce((most, each) => (each.request.rules.length > most.request.rules.length ? each : most));
  const { validators, client, mocks } = service.packages;
  return {
    ...emitActionList(plan),
    validators: `@volc-live/${validators}`,
    client: `@volc-live/${client}`,
    mocks: `@volc-live/${mocks}`,
    sample: callSample(shown, service),
    validate: shown.validateRequest.name,
    validated: validation(shown),
    mock: shown.mockHandler.name,
  };
}

/** A request that ends before it starts. */
function validation({ action, validateRequest }: ActionPlan): Expression {
  return call(name(validateRequest.name), [sampleRequest(action, [24, 48])]);
}
