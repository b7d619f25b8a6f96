import type { DiagnosticList } from '../../diagnostics/diagnostic-list.ts';
import { didYouMean } from '../../diagnostics/nearest-name.ts';
import { shown } from '../../diagnostics/shown-text.ts';
import type { RawMap, RawNode } from '../../spec/yaml/raw-node.ts';
import { isReadable } from '../build/built-object.ts';
import type { ListType, ObjectType, Type } from '../model.ts';
import { checkScalar } from './check-scalar.ts';

/** Whether values of enumerations that the spec does not know are accepted: in answers they are. */
export type Openness = 'closed' | 'open';

/** Reports everything about a value of an example that does not fit a type, each at its own place. */
export function checkValue(node: RawNode, type: Type, name: string, openness: Openness, log: DiagnosticList): void {
  if (!isReadable(type) || node.kind === 'broken') return;
  switch (type.kind) {
    case 'shape':
      return checkValue(node, type.shape.type, name, openness, log);
    case 'list':
      return checkList(node, type, name, openness, log);
    case 'object':
      if (node.kind === 'map') return checkObject(node, type, name, openness, log);
      return reportMisfit(node, name, 'is no map', 'Write a map.', log);
    case 'text':
    case 'number':
    case 'boolean':
    case 'instant':
    case 'enum': {
      if (node.kind === 'list' || node.kind === 'map' || node.kind === 'null') {
        return reportMisfit(node, name, 'is no single value', 'Write a single value.', log);
      }
      const isOpenEnum = type.kind === 'enum' && openness === 'open';
      const asked: Type = isOpenEnum ? plainOf(type.scalar) : type;
      const problem = checkScalar(node.value, asked);
      if (problem !== undefined) reportMisfit(node, name, problem.message, problem.remedy, log);
    }
  }
}

/** Reports what does not fit an object: fields it does not have, fields that are missing, values. */
export function checkObject(
  node: RawMap,
  type: ObjectType,
  name: string,
  openness: Openness,
  log: DiagnosticList,
): void {
  const fields = new Map(type.fields.map((field) => [field.name, field]));
  for (const { key, keyOrigin, value } of node.entries) {
    const field = fields.get(key);
    if (field !== undefined) {
      checkValue(value, field.type, key, openness, log);
    } else {
      const remedy = didYouMean(key, fields.keys()) || 'Remove it, or add it to the schema.';
      log.report('MODEL_EXAMPLE', keyOrigin, `The example has ${shown(key)}, which "${name}" does not have.`, remedy);
    }
  }
  for (const field of type.fields) {
    if (!field.required || node.entries.some(({ key }) => key === field.name)) continue;
    log.report(
      'MODEL_EXAMPLE',
      node.origin,
      `The example lacks "${field.name}", which "${name}" must have.`,
      `Add "${field.name}".`,
    );
  }
}

function checkList(node: RawNode, type: ListType, name: string, openness: Openness, log: DiagnosticList): void {
  if (node.kind !== 'list') return reportMisfit(node, name, 'is no list', 'Write a list.', log);
  const { minItems, maxItems } = type;
  if (minItems !== undefined && node.items.length < minItems) {
    reportMisfit(node, name, 'is too short', `Give at least ${minItems} items.`, log);
  }
  if (maxItems !== undefined && node.items.length > maxItems) {
    reportMisfit(node, name, 'is too long', `Give at most ${maxItems} items.`, log);
  }
  for (const [index, item] of node.items.entries()) checkValue(item, type.element, `${name}[${index}]`, openness, log);
}

function plainOf(scalar: 'text' | 'integer'): Type {
  if (scalar === 'text') return { kind: 'text', minLength: undefined, maxLength: undefined, pattern: undefined };
  return { kind: 'number', integer: true, minimum: undefined, maximum: undefined };
}

function reportMisfit(node: RawNode, name: string, problem: string, remedy: string, log: DiagnosticList): void {
  log.report('MODEL_EXAMPLE', node.origin, `"${name}" of the example ${problem}.`, remedy);
}
