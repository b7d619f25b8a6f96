import type { Service } from '../../model/model.ts';
import { serviceRefs } from '../../plan/names.ts';
import type { ActionPlan } from '../../plan/plan.ts';
import { rangeOf } from '../client/range.ts';

/** Names in a program that asks for a long range. */
export interface RangeSample {
  /** The variable with the client: `live`. */
  readonly instance: string;
  /** The descriptor to ask with: `DescribeLiveTrafficData`. */
  readonly action: string;
  /** The method that asks it: `describeLiveTrafficData`. */
  readonly method: string;
  /** The factory of its MSW handlers: `mockDescribeLiveTrafficData`. */
  readonly mock: string;
  /** A field of its answer to print: `TotalUpTraffic`. */
  readonly total: string;
}

/** Emits the names for the first of the actions whose answers can be joined into a total; undefined where there is none. */
export function rangeSample(actions: readonly ActionPlan[], service: Service): RangeSample | undefined {
  const shown = actions.find(({ action }) => rangeOf(action)?.joinable === true && action.answer.totals.length > 0);
  const total = shown?.action.answer.totals[0]?.field;
  if (shown === undefined || total === undefined) return undefined;
  return { instance: serviceRefs(service).description.name, action: shown.descriptor.name, method: shown.method, mock: shown.mockHandler.name, total };
}
