import type { AnyMockAction, QueryShape } from '../actions/mock-action.ts';
import type { MockService } from '../actions/mock-service.ts';

/** Most items of a list that are looked for. */
const MOST_ITEMS = 1_000;

/**
 * Reads the parameters of a GET from its query, where everything is text: a value becomes a number or a boolean where the
 * spec has one and the text is one, so that everything else is found wrong by the same checks as JSON.
 */
export function readQuery(query: string, { facts }: AnyMockAction, service: MockService): Readonly<Record<string, unknown>> {
  const pairs = new URLSearchParams(query);
  const used = new Set(['Action', 'Version']);
  const take = (name: string): readonly string[] => {
    used.add(name);
    return pairs.getAll(name);
  };
  const read = (shape: QueryShape, name: string): unknown => {
    if (typeof shape === 'string') return valueOf(take(name).at(-1), shape);
    if (!isList(shape)) return fieldsOf(Object.entries(shape), `${name}.`);
    const [item] = shape;
    if (service.queryLists === 'indexed') return itemsOf(item, name);
    const items = take(name).map((text) => (typeof item === 'string' ? valueOf(text, item) : text));
    return items.length === 0 ? undefined : items;
  };
  const itemsOf = (item: QueryShape, name: string): unknown => {
    const items: unknown[] = [];
    while (items.length < MOST_ITEMS) {
      const next = read(item, `${name}.${String(items.length + 1)}`);
      if (next === undefined) break;
      items.push(next);
    }
    return items.length === 0 ? undefined : items;
  };
  const fieldsOf = (shapes: readonly (readonly [string, QueryShape])[], prefix: string): Record<string, unknown> | undefined => {
    const found = shapes.map(([name, shape]) => [name, read(shape, `${prefix}${name}`)] as const).filter(([, value]) => value !== undefined);
    return found.length === 0 ? undefined : Object.fromEntries(found);
  };
  const known = fieldsOf(Object.entries(facts.query ?? {}), '') ?? {};
  const unknown = [...pairs].filter(([name]) => !used.has(name));
  return { ...known, ...Object.fromEntries(unknown) };
}

function isList(shape: Exclude<QueryShape, string>): shape is readonly [QueryShape] {
  return Array.isArray(shape);
}

function valueOf(text: string | undefined, kind: 'text' | 'number' | 'boolean'): unknown {
  if (kind === 'number' && text !== undefined && /^-?\d{1,300}(?:\.\d{1,300})?$/.test(text)) return Number(text);
  if (kind === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}
