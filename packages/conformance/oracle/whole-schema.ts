import { isMap, listOf, mapOf, type RawMap, textOf } from './raw.ts';
import type { Specs } from './specs.ts';

/**
 * A Schema Object without references: what a `$ref` or an `allOf` brings in stands in its place. An object holds its
 * rules too, under the key `rules`, those of its parts first.
 */
export type WholeSchema = RawMap;

/** The request of an action, without references. */
export function requestSchema(action: string, specs: Specs): WholeSchema {
  const spec = mapOf(specs.actions.get(action));
  return withRules(whole(mapOf(spec.request), specs), spec);
}

function whole(schema: RawMap, specs: Specs): WholeSchema {
  const { $ref, allOf, properties, items, ...rest } = schema;
  const target = $ref === undefined ? {} : shapeSchema(textOf($ref), specs);
  const parts = listOf(allOf).map((part) => whole(mapOf(part), specs));
  const own = Object.fromEntries(Object.entries(mapOf(properties)).map(([name, field]) => [name, whole(mapOf(field), specs)]));
  const merged: RawMap = { ...target, ...rest };
  if (isMap(items)) merged.items = whole(items, specs);
  if (properties !== undefined || parts.length > 0) {
    const all = [...parts, { properties: own, required: listOf(rest.required), rules: [] }];
    merged.properties = Object.assign({}, ...all.map((part) => mapOf(part.properties))) as RawMap;
    merged.required = all.flatMap((part) => listOf(part.required));
    merged.rules = all.flatMap((part) => listOf(part.rules));
  }
  return merged;
}

/** `../shapes/Region.yaml` and `./Region.yaml` are the shape Region. */
function shapeSchema(path: string, specs: Specs): WholeSchema {
  const spec = mapOf(specs.shapes.get(/([^/]+)\.yaml$/.exec(path)?.[1] ?? ''));
  return withRules(whole(mapOf(spec.schema), specs), spec);
}

function withRules(schema: WholeSchema, spec: RawMap): WholeSchema {
  return spec.rules === undefined ? schema : { ...schema, rules: [...listOf(schema.rules), ...listOf(spec.rules)] };
}

/** Names of the shapes that the request of an action refers to, at any depth. */
export function shapesOf(action: string, specs: Specs): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (text: string): void => {
    for (const [, name = ''] of text.matchAll(/"\$ref":"[^"]*?([^"/]+)\.yaml"/g)) {
      if (found.has(name)) continue;
      found.add(name);
      visit(JSON.stringify(mapOf(specs.shapes.get(name)).schema ?? null));
    }
  };
  visit(JSON.stringify(mapOf(specs.actions.get(action)).request ?? null));
  return found;
}
