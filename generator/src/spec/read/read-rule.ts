import type { DiagnosticList } from '../../diagnostics/diagnostic-list.ts';
import { type MapReader, openMap } from '../decode/map-reader.ts';
import type { Reader } from '../decode/reader.ts';
import { readList, readNamed } from '../decode/read-list.ts';
import { readSentence } from '../decode/read-prose.ts';
import { readScalar, readText, readTextOf, readWord } from '../decode/read-scalar.ts';
import { type RawLimits, type RawRule, type RawRuleBody, severities } from '../raw/raw-rule.ts';
import { identifier, ruleId, sourceLetter } from '../text/text-kinds.ts';
import type { RawNode } from '../yaml/raw-node.ts';
import { readCompare, readCondition, readGroup, readRequires } from './read-condition.ts';
import { readDuration } from './read-duration.ts';

/** Keys of the kinds of rules; each rule has one of them. */
const kindKeys = [
  'requires',
  'or',
  'onlyOne',
  'allOrNone',
  'zeroOrOne',
  'compare',
  'complex',
  'alone',
  'span',
  'history',
  'notFuture',
] as const;

type KindKey = (typeof kindKeys)[number];

const ruleKeys = ['id', 'severity', 'sentence', 'sources', ...kindKeys] as const;

/** Reads one rule between parameters. */
export const readRule: Reader<RawRule> = (node, _name, log) => {
  const map = openMap(node, 'The rule', ruleKeys, log);
  if (map === undefined) return undefined;
  const id = map.required('id', readTextOf(ruleId));
  const severity = map.optional('severity', readWord(severities));
  const sentence = map.optional('sentence', readSentence);
  const sources = map.optional('sources', readList(readTextOf(sourceLetter))) ?? [];
  const body = readOnlyKind(map, log);
  return id === undefined ? undefined : { origin: id.origin, id, severity, sentence, sources, body };
};

/** Reads the one kind that a rule has; undefined, and reported, when it has none or several. */
function readOnlyKind(map: MapReader<(typeof ruleKeys)[number]>, log: DiagnosticList): RawRuleBody | undefined {
  const kinds = kindKeys.filter((key) => map.placeOf(key) !== undefined);
  const [kind] = kinds;
  if (kind !== undefined && kinds.length === 1) return map.required(kind, readBody(kind));
  if (kind === undefined && map.hasUnknownKey) return undefined;
  const found = kind === undefined ? 'no kind' : `more than one kind: ${kinds.join(', ')}`;
  log.report('SPEC_RULE_KIND', map.origin, `The rule has ${found}.`, `Give one of ${kindKeys.join(', ')}.`);
  return undefined;
}

function readBody(kind: KindKey): Reader<RawRuleBody> {
  switch (kind) {
    case 'requires':
      return readRequires;
    case 'or':
    case 'onlyOne':
    case 'allOrNone':
    case 'zeroOrOne':
      return readGroup(kind);
    case 'compare':
      return readCompare;
    case 'complex':
      return (node, name, log) => {
        const is = readCondition(node, name, log);
        return is && { kind: 'complex', is };
      };
    case 'alone':
      return readAlone;
    case 'span':
      return readSpan;
    case 'history':
      return readHistory;
    case 'notFuture':
      return (node, name, log) => {
        const parameter = readTextOf(identifier)(node, name, log);
        return parameter && { kind: 'notFuture', parameter };
      };
  }
}

const readAlone: Reader<RawRuleBody> = (node, name, log) => {
  const map = openMap(node, `"${name}"`, ['parameter', 'value'], log);
  const parameter = map?.required('parameter', readTextOf(identifier));
  const value = map?.required('value', readScalar);
  return parameter && value && { kind: 'alone', parameter, value };
};

const readSpan: Reader<RawRuleBody> = (node, name, log) => {
  const map = openMap(node, `"${name}"`, ['from', 'to', 'by', 'max'], log);
  const from = map?.required('from', readTextOf(identifier));
  const to = map?.required('to', readTextOf(identifier));
  const by = map?.optional('by', readTextOf(identifier));
  const max = map?.required('max', readLimits);
  if (from === undefined || to === undefined || max === undefined) return undefined;
  if (by === undefined && map?.placeOf('by') !== undefined) return undefined;
  return { kind: 'span', origin: node.origin, from, to, by, max };
};

const readHistory: Reader<RawRuleBody> = (node, name, log) => {
  const map = openMap(node, `"${name}"`, ['parameter', 'by', 'max'], log);
  const parameter = map?.required('parameter', readTextOf(identifier));
  const by = map?.optional('by', readTextOf(identifier));
  const max = map?.required('max', readLimits);
  if (parameter === undefined || max === undefined) return undefined;
  if (by === undefined && map?.placeOf('by') !== undefined) return undefined;
  return { kind: 'history', origin: node.origin, parameter, by, max };
};

/** Reads one length of time, or one for each value of another parameter. */
function readLimits(node: RawNode, name: string, log: DiagnosticList): RawLimits | undefined {
  return node.kind === 'map' ? readNamed(readText, readDuration)(node, name, log) : readDuration(node, name, log);
}
