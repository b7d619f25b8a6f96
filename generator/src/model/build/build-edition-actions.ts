import { didYouMean } from '../../diagnostics/nearest-name.ts';
import { shown } from '../../diagnostics/shown-text.ts';
import type { RawNamed } from '../../spec/decode/read-list.ts';
import type { RawProperty } from '../../spec/raw/raw-schema.ts';
import type { RawAction, RawAdditions, RawEdition, RawShape, RawSpecs } from '../../spec/raw/raw-specs.ts';
import { analyseRules } from '../analysis/analyse-rules.ts';
import type { Action } from '../model.ts';
import { visitObjects } from '../visit-type.ts';
import { buildAction } from './build-action.ts';
import type { BuildContext } from './build-context.ts';
import { SchemaBuilder } from './schema-builder.ts';
import { ShapeRegistry } from './shape-registry.ts';

/**
 * Builds the actions of which an edition has more, as they are there: the specs with what it adds go through the same
 * builders, so that an addition is checked like everything else.
 */
export function buildEditionActions(edition: RawEdition, specs: RawSpecs, given: BuildContext): readonly Action[] {
  const context: BuildContext = { ...given, isEdition: true };
  checkNames(edition, specs, context);
  const shapes = specs.shapes.map((shape) => withValues(shape, edition.adds, context));
  const actions = specs.actions.map((action) => withFields(action, edition.adds));
  const registry = new ShapeRegistry({ ...specs, shapes, actions }, context.log);
  const schemas = new SchemaBuilder(registry, context);
  const grown = new Set([...shapes, ...actions].filter((each, at) => each !== [...specs.shapes, ...specs.actions][at]));
  const built = actions.flatMap((raw) => {
    const leadsTo = registry.reachedFrom([raw.request, raw.response]);
    const isThere = !edition.without.some(({ value }) => value === raw.name);
    return isThere && [raw, ...leadsTo].some((each) => grown.has(each)) ? [buildAction(raw, leadsTo, schemas, context)] : [];
  });
  for (const { request } of built) visitObjects(request, (object) => analyseRules(object, context.log));
  return built;
}

function checkNames({ adds, without }: RawEdition, specs: RawSpecs, { log }: BuildContext): void {
  const shapes = specs.shapes.map(({ name }) => name);
  for (const { name } of adds.values) {
    if (shapes.includes(name.value)) continue;
    log.report('MODEL_UNKNOWN_SHAPE', name.origin, `No file defines the shape ${shown(name.value)}.`, didYouMean(name.value, shapes) || 'Name a shape of this service.');
  }
  const actions = specs.actions.map(({ name }) => name);
  for (const { name } of [...adds.request, ...adds.response]) {
    if (!actions.includes(name.value)) {
      log.report('MODEL_UNKNOWN_ACTION', name.origin, `The edition adds to the action ${shown(name.value)}, which no file defines.`, didYouMean(name.value, actions) || 'Name an action of this service.');
    } else if (without.some(({ value }) => value === name.value)) {
      log.report('MODEL_EDITION', name.origin, `The edition adds to the action ${shown(name.value)}, which it is without.`, 'Remove one of the two.');
    }
  }
}

/** A shape with the values that the edition has more. */
function withValues(shape: RawShape, { values }: RawAdditions, { log }: BuildContext): RawShape {
  const added = values.find(({ name }) => name.value === shape.name);
  const { schema } = shape;
  if (added === undefined || schema === undefined) return shape;
  if (schema.oneOf === undefined) {
    log.report('MODEL_EDITION', added.name.origin, `The edition adds values to the shape ${shown(shape.name)}, which lists none.`, 'Name a shape that is an enumeration.');
    return shape;
  }
  return { ...shape, schema: { ...schema, oneOf: [...schema.oneOf, ...(added.value ?? [])] } };
}

/** An action with the parameters and the fields of its answer that the edition has more. */
function withFields(action: RawAction, adds: RawAdditions): RawAction {
  const request = propertiesOf(action, adds.request);
  const response = propertiesOf(action, adds.response);
  if (request.length === 0 && response.length === 0) return action;
  return { ...action, request: withProperties(action.request, request), response: withProperties(action.response, response) };
}

function propertiesOf({ name }: RawAction, added: readonly RawNamed<readonly RawProperty[]>[]): readonly RawProperty[] {
  return added.find((entry) => entry.name.value === name)?.value ?? [];
}

function withProperties(schema: RawAction['request'], added: readonly RawProperty[]): RawAction['request'] {
  return schema && { ...schema, properties: [...schema.properties, ...added] };
}
