import type { Action, Service } from '../../model/model.ts';
import { serviceRefs } from '../../plan/names.ts';
import type { ActionPlan } from '../../plan/plan.ts';
import { call, constant, data, type Expression, literal, member, name, object, run, type Statement } from '../code/expression.ts';

/** A program that asks one question, and works when it is pasted. */
export interface CallSample {
  /** The package to import the client from. */
  readonly from: string;
  readonly client: string;
  /** Whether it asks for a range, and so needs the function `hoursAgo`. */
  readonly ranged: boolean;
  readonly statements: readonly Statement[];
}

/**
 * Emits a call with the first example of an action. Its times are moved to yesterday, for the history is limited.
 *
 *     const live = new LiveClient();
 *     const answer = await live.describeLiveISPData();
 *     console.log(answer.ISPList);
 */
export function callSample({ action, method }: ActionPlan, service: Service): CallSample {
  const { client, description } = serviceRefs(service);
  const request = sampleRequest(action, [48, 24]);
  const asked = call(member(name(description.name), method), request.entries.length === 0 ? [] : [request]);
  return {
    from: `@volc-live/${service.packages.client}`,
    client: client.name,
    ranged: isRanged(action),
    statements: [
      constant(description.name, { kind: 'new', callee: name(client.name) }),
      constant('answer', { kind: 'await', of: asked }),
      run(call(member(name('console'), 'log'), [worthPrinting(action)])),
    ],
  };
}

/** The request of the first example, with its instants so many hours ago, in the order of the fields. */
export function sampleRequest(action: Action, hours: readonly number[]): Extract<Expression, { kind: 'object' }> {
  const instants = instantsOf(action);
  return object(
    Object.entries(action.examples[0]?.request ?? {}).map(([key, value]) => {
      const ago = hours[instants.indexOf(key)];
      return [key, ago === undefined ? data(value) : call(name('hoursAgo'), [literal(ago)])];
    }),
  );
}

/** Whether a request says from when to when. */
export function isRanged(action: Action): boolean {
  return instantsOf(action).length > 0;
}

function instantsOf({ request }: Action): readonly string[] {
  return request.fields.filter(({ type }) => type.kind === 'instant').map((field) => field.name);
}

/** The first number for the whole range, or the rows. */
function worthPrinting({ answer }: Action): Expression {
  const field = answer.totals[0]?.field ?? answer.series?.field ?? answer.table?.field;
  return field === undefined ? name('answer') : member(name('answer'), field);
}
