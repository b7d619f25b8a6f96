import type { DiagnosticList } from '../../diagnostics/diagnostic-list.ts';
import { shown } from '../../diagnostics/shown-text.ts';
import { type MapReader, openMap } from '../decode/map-reader.ts';
import type { Reader } from '../decode/reader.ts';
import { readList, readNamed } from '../decode/read-list.ts';
import { readLine, readParagraphs } from '../decode/read-prose.ts';
import {
  readInteger,
  readNumber,
  readScalar,
  readText,
  readTextOf,
  readTrue,
  readWord,
} from '../decode/read-scalar.ts';
import { problemOfPattern } from '../pattern/check-pattern.ts';
import { joins, type RawOver, type RawSchema, roles, units } from '../raw/raw-schema.ts';
import {
  commonKeys,
  keywordsOf,
  schemaKeys,
  type SchemaKey,
  schemaTypes,
  siblingKeys,
} from '../raw/schema-keywords.ts';
import { identifier, quantity, sourceLetter } from '../text/text-kinds.ts';
import type { Placed, RawNode } from '../yaml/raw-node.ts';
import { readChoice } from './read-choice.ts';
import { readDimension } from './read-dimension.ts';
import { readRef, type RefPrefix } from './read-ref.ts';

/** Largest bound of a length or a count of items. */
const maxCount = 1_000_000;

/** Reads a Schema Object of the dialect's subset. */
export function readSchema(prefix: RefPrefix): Reader<RawSchema> {
  const read: Reader<RawSchema> = (node, name, log) => {
    const before = log.count;
    const map = openMap(node, `The schema of "${name}"`, schemaKeys, log);
    if (map === undefined) return undefined;
    const ref = map.optional('$ref', readRef(prefix));
    const type = map.placeOf('$ref') === undefined ? map.required('type', readWord(schemaTypes)) : undefined;
    const allowed = allowedKeys(map, type?.value);
    refuseMisplaced(map, name, allowed, log);
    const has = (key: SchemaKey): boolean => allowed === undefined || allowed.includes(key);
    const facet = <T>(key: SchemaKey, reader: Reader<T>): T | undefined =>
      has(key) ? map.optional(key, reader) : undefined;
    if (type?.value === 'array' && map.placeOf('items') === undefined) {
      log.report('SPEC_MISSING_KEY', node.origin, `The list "${name}" has no "items".`, 'Add "items".');
    }
    const schema = {
      origin: node.origin,
      ref,
      type,
      format: facet('format', readWord(['date-time'])),
      description: facet('description', readParagraphs),
      default: facet('default', readScalar),
      minLength: facet('minLength', readInteger(0, maxCount)),
      maxLength: facet('maxLength', readInteger(0, maxCount)),
      pattern: facet('pattern', readPattern),
      minimum: facet('minimum', readNumber),
      maximum: facet('maximum', readNumber),
      items: facet('items', read),
      minItems: facet('minItems', readInteger(0, maxCount)),
      maxItems: facet('maxItems', readInteger(0, maxCount)),
      properties: (facet('properties', readNamed(readTextOf(identifier), read)) ?? []).map((entry) => ({
        name: entry.name,
        schema: entry.value,
      })),
      required: facet('required', readList(readTextOf(identifier))) ?? [],
      oneOf: facet('oneOf', readList(readChoice, 1)),
      allOf: facet('allOf', readList(readPart(prefix), 1)) ?? [],
      absent: facet('absent', readLine),
      unit: facet('unit', readWord(units)),
      sources: facet('sources', readList(readTextOf(sourceLetter))) ?? [],
      join: facet('join', readWord(joins)),
      over: facet('over', readOver),
      measure: facet('measure', readTextOf(quantity)),
      role: facet('role', readWord(roles)),
      step: facet('step', readTextOf(identifier)),
      splitBy: facet('splitBy', readTextOf(identifier)),
      dimension: facet('dimension', readDimension),
      table: facet('table', readTextOf(quantity)),
      total: facet('total', readTrue),
    };
    return { ...schema, intact: log.count === before };
  };
  return read;
}

/** Keys that fit the type, or stand beside a `$ref`; undefined when the type is not known. */
function allowedKeys(
  map: MapReader<SchemaKey>,
  type: keyof typeof keywordsOf | undefined,
): readonly SchemaKey[] | undefined {
  if (map.placeOf('$ref') !== undefined) return siblingKeys;
  return type === undefined ? undefined : [...commonKeys, ...keywordsOf[type]];
}

function refuseMisplaced(
  map: MapReader<SchemaKey>,
  name: string,
  allowed: readonly SchemaKey[] | undefined,
  log: DiagnosticList,
): void {
  if (allowed === undefined) return;
  for (const key of schemaKeys) {
    const place = map.placeOf(key);
    if (place === undefined || allowed.includes(key)) continue;
    log.report(
      'SPEC_MISPLACED_KEY',
      place,
      `The schema of "${name}" has the key "${key}", which does not fit its type.`,
    );
  }
}

/** Reads an item of `allOf`, which is a `$ref` and nothing else. */
function readPart(prefix: RefPrefix): Reader<Placed<string>> {
  return (node, name, log) => openMap(node, `"${name}"`, ['$ref'], log)?.required('$ref', readRef(prefix));
}

const readPattern: Reader<Placed<string>> = (node, name, log) => {
  const text = readText(node, name, log);
  if (text === undefined) return undefined;
  const problem = problemOfPattern(text.value);
  if (problem === undefined) return text;
  log.report('SPEC_BAD_PATTERN', text.origin, `The pattern ${shown(text.value)} ${problem}.`);
  return undefined;
};

const readOver: Reader<Placed<RawOver>> = (node: RawNode, name, log) => {
  const text = readText(node, name, log);
  if (text === undefined) return undefined;
  const [list = '', field = '', ...rest] = text.value.split('.');
  if (rest.length === 0 && identifier.accepts(list) && identifier.accepts(field)) {
    return { value: { list, field }, origin: text.origin };
  }
  log.report('SPEC_BAD_NAME', text.origin, `"${name}" is ${shown(text.value)}.`, 'Write "List.Field".');
  return undefined;
};
