import type { RawSchema } from '../../spec/raw/raw-schema.ts';
import type { RawAction, RawShape } from '../../spec/raw/raw-specs.ts';
import { buildAnswer } from '../answer/build-answer.ts';
import type { Action, Field } from '../model.ts';
import { prefixedUnits } from '../quantities.ts';
import { visitFields } from '../visit-type.ts';
import { type BuildContext, buildSources } from './build-context.ts';
import { buildDisputes } from './build-disputes.ts';
import { docsWithSummary } from './build-docs.ts';
import { buildExample } from './build-example.ts';
import type { BuiltObject } from './built-object.ts';
import type { SchemaBuilder } from './schema-builder.ts';

/** Builds one action. `reached` are the shapes that it leads to, in the order of first mention. */
export function buildAction(
  raw: RawAction,
  reached: readonly RawShape[],
  schemas: SchemaBuilder,
  context: BuildContext,
): Action {
  const request = buildSide(raw, 'request', schemas, context);
  const response = buildSide(raw, 'response', schemas, context);
  for (const built of request.fields) {
    const key = Object.values(built.answer).find((said) => said !== undefined);
    if (key === undefined) continue;
    const message = `The parameter "${built.field.name}" has a key that only fields of an answer have.`;
    context.log.report('MODEL_ANSWER_KEY', key.origin, message);
  }
  checkUnitBase(raw, response, context);
  return {
    kind: 'action',
    name: raw.name,
    method: raw.method,
    changes: raw.changes,
    command: context.commands.get(raw.name) ?? raw.name,
    docs: docsWithSummary(raw),
    notes: raw.notes.map(({ value }) => value),
    page: { id: raw.page.id, url: raw.page.url, seen: raw.page.seen.map(({ value }) => value) },
    quota: { perSecond: raw.quota.perSecond, sources: buildSources(raw.quota.sources, context) },
    delay: raw.delay && { ...raw.delay, sources: buildSources(raw.delay.sources, context) },
    unitBase: raw.unitBase?.value,
    disputes: [raw.disputes, ...reached.map(({ disputes }) => disputes)].flatMap((disputes) =>
      buildDisputes(disputes, context),
    ),
    request: request.type,
    response: response.type,
    answer: buildAnswer(response, request, context),
    examples: raw.examples.map((example) => buildExample(example, request, response, context)),
    madeFrom: [raw.origin.file, ...reached.map(({ origin }) => origin.file)],
    origin: raw.origin,
  };
}

const unreadableObject: BuiltObject = { type: { kind: 'object', fields: [], rules: [] }, fields: [], complete: false };

/** Builds the request or the response, which must be an object written in place; rules are about the request. */
function buildSide(
  raw: RawAction,
  side: 'request' | 'response',
  schemas: SchemaBuilder,
  context: BuildContext,
): BuiltObject {
  const schema: RawSchema | undefined = raw[side];
  if (schema === undefined) return unreadableObject;
  if (schema.type?.value === 'object') return schemas.object(schema, side === 'request' ? raw.rules : []);
  if (schema.type !== undefined || schema.ref !== undefined) {
    const message = `The ${side} is no object written in place.`;
    context.log.report('MODEL_SIDE', schema.origin, message);
  }
  return unreadableObject;
}

function checkUnitBase(raw: RawAction, response: BuiltObject, context: BuildContext): void {
  const prefixed: Field[] = [];
  visitFields(response.type, (field) => {
    if (field.unit !== undefined && prefixedUnits.has(field.unit)) prefixed.push(field);
  });
  const [first] = prefixed;
  if (first !== undefined && raw.unitBase === undefined) {
    const message = `The answer has "${first.name}" in ${first.unit}, but the action has no "unitBase".`;
    context.log.report('MODEL_UNIT_BASE', raw.origin, message, 'Add "unitBase": 1000 or 1024.');
  } else if (first === undefined && raw.unitBase !== undefined && response.complete) {
    const message = 'The action has "unitBase", but no field of its answer has a unit with a prefix.';
    context.log.report('MODEL_UNIT_BASE', raw.unitBase.origin, message, 'Remove "unitBase".');
  }
}
