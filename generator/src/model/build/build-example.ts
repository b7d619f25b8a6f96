import type { RawExample } from '../../spec/raw/raw-specs.ts';
import type { RawMap, RawNode } from '../../spec/yaml/raw-node.ts';
import { ruleHolds } from '../analysis/evaluate.ts';
import { writtenSituation } from '../analysis/written-situation.ts';
import { checkObject } from '../check/check-value.ts';
import type { Example, Json, JsonObject } from '../model.ts';
import type { BuildContext } from './build-context.ts';
import type { BuiltObject } from './built-object.ts';

/** Builds an example as plain JSON; reports whatever does not fit the types, and rules that the request breaks. */
export function buildExample(
  raw: RawExample,
  request: BuiltObject,
  response: BuiltObject,
  { log }: BuildContext,
): Example {
  const example: Example = {
    title: raw.title,
    request: raw.request === undefined ? {} : toObject(raw.request),
    result: raw.result === undefined ? {} : toObject(raw.result),
  };
  if (raw.request !== undefined && request.complete) {
    checkObject(raw.request, request.type, 'request', 'closed', log);
    const { fields, rules } = request.type;
    const situation = writtenSituation(example.request, fields);
    for (const { id, body, sentence, severity } of rules) {
      if (severity === 'advice' || ruleHolds(body, situation)) continue;
      log.report('MODEL_EXAMPLE_RULE', raw.request.origin, `The example breaks the rule "${id}": ${sentence}`);
    }
  }
  if (raw.result !== undefined && response.complete) {
    checkObject(raw.result, response.type, 'response', 'open', log);
  }
  return example;
}

function toObject(node: RawMap): JsonObject {
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, toJson(value)]));
}

function toJson(node: RawNode): Json {
  switch (node.kind) {
    case 'text':
    case 'number':
    case 'boolean':
      return node.value;
    case 'null':
    case 'broken':
      return null;
    case 'list':
      return node.items.map(toJson);
    case 'map':
      return toObject(node);
  }
}
