import { isMap, isScalar, isSeq, type ParsedNode, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { DiagnosticList } from '../../diagnostics/diagnostic-list.ts';
import { forbiddenCharacter } from '../text/characters.ts';
import type { PlaceFinder } from './place-finder.ts';
import type { RawEntry, RawNode } from './raw-node.ts';

/** Turns a node of the YAML library into plain data; what specs may not hold is reported and becomes `broken`. */
export function toRawNode(node: ParsedNode, places: PlaceFinder, log: DiagnosticList): RawNode {
  if (isMap(node)) return toRawMap(node, places, log);
  if (isSeq(node)) return toRawList(node, places, log);
  if (isScalar(node)) return toRawScalar(node, places, log);
  const origin = places.at(node.range[0]);
  log.report('SPEC_YAML_FEATURE', origin, 'The file uses an alias ("*").');
  return { kind: 'broken', origin };
}

function toRawMap(map: YAMLMap.Parsed, places: PlaceFinder, log: DiagnosticList): RawNode {
  const entries = new Map<string, RawEntry>();
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? key.value : undefined;
    const keyOrigin = places.at(key.range[0]);
    if (typeof name !== 'string') {
      log.report('SPEC_YAML_SYNTAX', keyOrigin, 'A key is no text.');
    } else if (!entries.has(name)) {
      const raw: RawNode = value === null ? { kind: 'null', origin: keyOrigin } : toRawNode(value, places, log);
      entries.set(name, { key: name, keyOrigin, value: raw });
    }
  }
  return { kind: 'map', entries: [...entries.values()], origin: places.at(map.range[0]) };
}

function toRawList(list: YAMLSeq.Parsed, places: PlaceFinder, log: DiagnosticList): RawNode {
  const items = list.items.map((item) => toRawNode(item, places, log));
  return { kind: 'list', items, origin: places.at(list.range[0]) };
}

function toRawScalar(scalar: Scalar.Parsed, places: PlaceFinder, log: DiagnosticList): RawNode {
  const origin = places.at(scalar.range[0]);
  const { value } = scalar;
  switch (typeof value) {
    case 'string': {
      const forbidden = forbiddenCharacter(value);
      if (forbidden === undefined) return { kind: 'text', value, plain: scalar.type === 'PLAIN', origin };
      log.report('SPEC_CHARACTER', origin, `The text holds the character ${forbidden.name}.`);
      return { kind: 'broken', origin };
    }
    case 'number':
      return { kind: 'number', value, written: scalar.source, origin };
    case 'boolean':
      return { kind: 'boolean', value, origin };
    default:
      return { kind: 'null', origin };
  }
}
