import type { Condition, Group, ObjectType, Requires, Rule } from '../../model/model.ts';
import { aboutValue } from './about-value.ts';
import { fieldOf } from './field-of.ts';
import { implication } from './implication.ts';
import type { Schema } from './schema.ts';
import { emitConditionSchema } from './schema-of-condition.ts';

/** A rule as a schema, or why the schema leaves it out. */
export type RuleSchema =
  | { readonly expressed: true; readonly schema: Schema }
  | { readonly expressed: false; readonly reason: string };

/**
 * Emits what an object must fit for a rule to hold.
 *
 *     { not: { required: ['RegionList', 'UserRegionList'], properties: … } }
 */
export function emitRuleSchema({ body, severity }: Rule, object: ObjectType): RuleSchema {
  if (severity === 'advice') return leftOut('An advice refuses nothing.');
  switch (body.kind) {
    case 'requires':
      return expressed(dependencyOf(body, object) ?? emitConditionSchema(body, object));
    case 'allOrNone':
      return expressed(dependenciesOf(body, object) ?? emitConditionSchema(body, object));
    case 'or':
    case 'onlyOne':
    case 'zeroOrOne':
    case 'compare':
      return expressed(emitConditionSchema(body, object));
    case 'complex':
      return expressed(emitConditionSchema(body.is, object));
    case 'alone': {
      const value = implication({ contains: { const: body.value } }, { maxItems: 1 });
      return expressed(aboutValue(body.parameter, value, false));
    }
    case 'span':
      return leftOut('JSON Schema cannot measure the time between two instants.');
    case 'history':
    case 'notFuture':
      return leftOut('JSON Schema has no clock.');
  }
}

function expressed(schema: Schema | undefined): RuleSchema {
  return schema === undefined ? leftOut('JSON Schema cannot compute with values.') : { expressed: true, schema };
}

function leftOut(reason: string): RuleSchema {
  return { expressed: false, reason };
}

/** `{ dependentRequired: { Country: ['Area'] } }`; undefined unless all conditions are about simple presence. */
function dependencyOf(body: Requires, object: ObjectType): Schema | undefined {
  const when = simplePresence(body.if, object);
  const then = body.then.kind === 'all' ? body.then.of : [body.then];
  const needed = then.flatMap((condition) => simplePresence(condition, object) ?? []);
  if (when === undefined || needed.length < then.length) return undefined;
  return { dependentRequired: { [when]: needed } };
}

/** `{ dependentRequired: { App: ['Stream'], Stream: ['App'] } }` */
function dependenciesOf({ of }: Group, object: ObjectType): Schema | undefined {
  const names = of.flatMap((condition) => simplePresence(condition, object) ?? []);
  if (names.length < of.length) return undefined;
  return { dependentRequired: Object.fromEntries(names.map((name) => [name, names.filter((other) => other !== name)])) };
}

/** The parameter that must be present, where being present is only being there: a list may be empty, which is absent. */
function simplePresence(condition: Condition, object: ObjectType): string | undefined {
  if (condition.kind !== 'present' || fieldOf(object, condition.parameter).type.kind === 'list') return undefined;
  return condition.parameter;
}
