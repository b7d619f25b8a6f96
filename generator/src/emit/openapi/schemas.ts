import type { ActionPlan, ObjectPlan, Plan, ShapePlan } from '../../plan/plan.ts';
import { emitEnvelopeSchemas, emitSuccess } from './envelope.ts';
import type { EnvelopeNames } from './names.ts';
import { plain } from './plain.ts';
import type { Schema } from './schema.ts';
import { emitObjectSchema } from './schema-of-object.ts';
import { emitEnumSchema } from './schema-of-type.ts';

type Named = readonly [name: string, schema: Schema];

/** Emits every named schema: shapes, then actions, both in name order, then what all answers share. */
export function emitSchemas({ service, shapes, actions }: Plan, names: EnvelopeNames): { readonly [name: string]: Schema } {
  return {
    ...Object.fromEntries(shapes.flatMap(ofShape)),
    ...Object.fromEntries(actions.flatMap((action) => ofAction(action, names))),
    ...emitEnvelopeSchemas(service, names),
  };
}

function ofShape(plan: ShapePlan): readonly Named[] {
  const description = [plan.shape.docs.summary, ...plan.shape.docs.details].join('\n\n');
  if (plan.kind === 'enum') return [[plan.type.name, { ...emitEnumSchema(plan.enumeration), description }]];
  const { request, result, nested } = plan;
  return [
    ...[request, result].flatMap((object) => (object === undefined ? [] : [named(object, description)])),
    ...nested.map(ofNested),
  ];
}

function ofAction(plan: ActionPlan, names: EnvelopeNames): readonly Named[] {
  const { action, request, result, nested } = plan;
  const answer = emitObjectSchema(result, `What ${action.name} found.`);
  return [
    // In a query the parameters stand one by one.
    ...(action.method === 'GET' ? [] : [named(request, `What ${action.name} is asked.`)]),
    [result.type.name, { ...answer, 'x-volc-answer': plain(action.answer) }],
    ...nested.map(ofNested),
    [names.successes.get(action.name) ?? '', emitSuccess(action.name, result.type.name, names)],
  ];
}

function ofNested(plan: ObjectPlan): Named {
  return named(plan, plan.foundIn === undefined ? 'An object.' : words[plan.foundIn.as](plan.foundIn.list));
}

const words = {
  point: (list: string): string => `A data point of ${list}.`,
  split: (list: string): string => `A part of the split in ${list}.`,
  item: (list: string): string => `An item of ${list}.`,
} as const;

function named(plan: ObjectPlan, description: string): Named {
  return [plan.type.name, emitObjectSchema(plan, description)];
}
