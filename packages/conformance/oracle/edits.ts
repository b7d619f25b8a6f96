import { isMap, listOf, mapOf, type Raw, type RawMap, textOf } from './raw.ts';
import type { Specs } from './specs.ts';

/** One change of one spec, of the sort that a slip of the hand makes. */
export interface Edit {
  /** `shapes/TimeRange: rules[2]: 366 days becomes 367 days`. */
  readonly name: string;
  readonly file: 'actions' | 'shapes';
  readonly of: string;
  /** The spec after the change. */
  readonly spec: RawMap;
}

/** The specs with an edit. */
export function edited(specs: Specs, { file, of, spec }: Edit): Specs {
  const changed = new Map([...specs[file], [of, spec]]);
  return { ...specs, [file]: changed };
}

/** Every edit of what a spec says about requests. */
export function editsOf(file: Edit['file'], of: string, spec: RawMap): readonly Edit[] {
  const root = file === 'actions' ? 'request' : 'schema';
  return [...rulesEdits(listOf(spec.rules)), ...schemaEdits(mapOf(spec[root]), root)].map(({ about, change }) => {
    const copy = structuredClone(spec);
    change(copy);
    return { name: `${file}/${of}: ${about}`, file, of, spec: copy };
  });
}

interface Slip {
  readonly about: string;
  readonly change: (spec: RawMap) => void;
}

function rulesEdits(rules: readonly Raw[]): readonly Slip[] {
  return rules.flatMap((raw, index) => {
    const rule = mapOf(raw);
    const at = `rules[${index}]`;
    const inRule = (about: string, change: (rule: RawMap) => void): Slip => ({
      about: `${at} ${textOf(rule.id)}: ${about}`,
      change: (spec) => change(mapOf(listOf(spec.rules)[index])),
    });
    return [
      { about: `${at} ${textOf(rule.id)}: dropped`, change: (spec: RawMap) => void listOf(spec.rules).splice(index, 1) },
      inRule('another id', (each) => void (each.id = `${textOf(each.id)}-x`)),
      inRule('error and advice change places', (each) => void (each.severity = each.severity === 'advice' ? 'error' : 'advice')),
      ...leavesOf(rule).flatMap(({ path, value }) => leafEdits(path, value).map(([about, next]) => inRule(about, (each) => put(each, path, next)))),
      ...kindEdits(rule).map(([about, change]) => inRule(about, change)),
    ];
  });
}

/** Each kind of group as another one. */
const otherKinds: Readonly<Record<string, string>> = { zeroOrOne: 'allOrNone', allOrNone: 'zeroOrOne', or: 'allOrNone', onlyOne: 'zeroOrOne' };

function kindEdits(rule: RawMap): readonly (readonly [about: string, change: (rule: RawMap) => void])[] {
  return Object.keys(rule).flatMap((kind): [string, (rule: RawMap) => void][] => {
    const other = otherKinds[kind];
    if (other !== undefined) {
      return [
        [`${kind} becomes ${other}`, (each) => void (each[other] = each[kind] ?? null, delete each[kind])],
        [`${kind} without its first condition`, (each) => void listOf(each[kind]).shift()],
      ];
    }
    if (kind !== 'requires') return [];
    return [['if and then change places', (each) => swap(mapOf(each.requires), 'if', 'then')]];
  });
}

/** What a value in a rule may be mistyped as. */
function leafEdits(path: readonly string[], value: Raw): readonly (readonly [about: string, next: Raw])[] {
  const key = path.at(-1) ?? '';
  if (['id', 'severity', 'sentence'].includes(path[0] ?? '') || path[0] === 'sources') return [];
  const days = /^(\d+) days?$/.exec(String(value));
  if (days !== null) return [-1, 1].map((more) => [`${String(value)} becomes ${Number(days[1]) + more} days`, `${Number(days[1]) + more} days`]);
  if (key === 'op') return ['<', '<=', '>', '!='].filter((op) => op !== value).map((op) => [`${String(value)} becomes ${op}`, op]);
  if (key === 'atLeast' || key === 'atMost') return [-1, 1].map((more) => [`${key} ${String(value)} becomes ${Number(value) + more}`, Number(value) + more]);
  if (['equals', 'contains', 'value'].includes(key)) return [[`${key} ${String(value)} becomes another value`, `${String(value)}x`]];
  return [];
}

function schemaEdits(schema: RawMap, path: string): readonly Slip[] {
  const at = (spec: RawMap): RawMap => mapOf(valueAt(spec, path.split('/')));
  const inSchema = (about: string, change: (schema: RawMap) => void): Slip => ({ about: `${path}: ${about}`, change: (spec) => change(at(spec)) });
  const names = Object.keys(mapOf(schema.properties));
  const required = listOf(schema.required);
  return [
    ...names.flatMap((name) => {
      const isRequired = required.includes(name);
      const others = required.filter((other) => other !== name);
      return [
        inSchema(`${name} is ${isRequired ? 'not ' : ''}required`, (each) => void (each.required = isRequired ? others : [...others, name])),
        inSchema(`${name} is spelt otherwise`, (each) => renameKey(mapOf(each.properties), name, `${name}x`)),
        ...schemaEdits(mapOf(mapOf(schema.properties)[name]), `${path}/properties/${name}`),
      ];
    }),
    ...listOf(schema.allOf).map((part, index) => inSchema(`without ${textOf(mapOf(part).$ref)}`, (each) => void listOf(each.allOf).splice(index, 1))),
    ...(isMap(schema.items) && schema.items.$ref === undefined ? schemaEdits(schema.items, `${path}/items`) : []),
    ...choiceEdits(schema).map(([about, change]) => inSchema(about, change)),
    ...['minLength', 'maxLength', 'minimum', 'maximum', 'minItems', 'maxItems'].flatMap((limit) => {
      const value = schema[limit];
      if (typeof value !== 'number') return [];
      return [-1, 1].map((more) => inSchema(`${limit} ${value} becomes ${value + more}`, (each) => void (each[limit] = value + more)));
    }),
    ...(typeof schema.pattern === 'string' ? [inSchema('no pattern', (each) => void delete each.pattern)] : []),
  ];
}

function choiceEdits(schema: RawMap): readonly (readonly [about: string, change: (schema: RawMap) => void])[] {
  const choices = listOf(schema.oneOf);
  if (choices.length === 0) return [];
  const renamed = (value: Raw | undefined): Raw => (typeof value === 'number' ? value + 1 : `${String(value)}x`);
  return [
    ...choices.map((choice, index): readonly [string, (schema: RawMap) => void] => [
      `${String(mapOf(choice).const)} is spelt otherwise`,
      (each) => void (mapOf(listOf(each.oneOf)[index]).const = renamed(mapOf(choice).const)),
    ]),
    ...choices.map((choice, index): readonly [string, (schema: RawMap) => void] => [
      `without ${String(mapOf(choice).const)}`,
      (each) => void listOf(each.oneOf).splice(index, 1),
    ]),
    ['a further value', (each) => void listOf(each.oneOf).push({ const: schema.type === 'integer' ? 7 : 'further' })],
  ];
}

interface Leaf {
  readonly path: readonly string[];
  readonly value: Raw;
}

function leavesOf(raw: Raw, path: readonly string[] = []): readonly Leaf[] {
  if (Array.isArray(raw)) return raw.flatMap((item, index) => leavesOf(item, [...path, String(index)]));
  if (isMap(raw)) return Object.entries(raw).flatMap(([key, value]) => leavesOf(value, [...path, key]));
  return [{ path, value: raw }];
}

function valueAt(raw: Raw | undefined, path: readonly string[]): Raw | undefined {
  return path.reduce<Raw | undefined>((value, key) => (Array.isArray(value) ? value[Number(key)] : mapOf(value)[key]), raw);
}

function put(rule: RawMap, path: readonly string[], value: Raw): void {
  const holder = valueAt(rule, path.slice(0, -1));
  const key = path.at(-1) ?? '';
  if (Array.isArray(holder)) holder[Number(key)] = value;
  else mapOf(holder)[key] = value;
}

function swap(map: RawMap, one: string, other: string): void {
  const kept = map[one] ?? null;
  map[one] = map[other] ?? null;
  map[other] = kept;
}

function renameKey(map: RawMap, from: string, to: string): void {
  map[to] = map[from] ?? null;
  delete map[from];
}
