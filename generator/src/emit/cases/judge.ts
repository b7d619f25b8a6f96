import { ruleHolds } from '../../model/analysis/evaluate.ts';
import { writtenSituation } from '../../model/analysis/written-situation.ts';
import type { Json, JsonObject, ObjectType, Rule, Type } from '../../model/model.ts';
import { numbersReadBy, valuesReadBy } from '../../plan/read-values.ts';
import { checkValue } from './check-value.ts';
import type { Finding, Judgement } from './conformance-case.ts';
import { isList, isObject } from './json-kinds.ts';

/** Judges a request that is sent at a time, in seconds since 1970, by everything that the model says about it. */
export function judge(type: ObjectType, request: Json, now: number): Judgement {
  const judgement = { violations: [], advice: [] };
  judgeValue(type, request, { path: '', now, judgement });
  return judgement;
}

interface Place {
  readonly path: string;
  readonly now: number;
  readonly judgement: { readonly violations: Finding[]; readonly advice: Finding[] };
}

/** Notes everything about a value, and returns whether something is wrong. */
function judgeValue(type: Type, value: Json, place: Place): boolean {
  const { violations } = place.judgement;
  const before = violations.length;
  if (type.kind === 'shape') return judgeValue(type.shape.type, value, place);
  const checks = checkValue(type, value);
  if (type.kind === 'list' && isList(value)) {
    for (const [index, item] of value.entries()) judgeValue(type.element, item, { ...place, path: `${place.path}[${index}]` });
  } else if (type.kind === 'object' && isObject(value)) {
    judgeObject(type, value, place);
  }
  for (const rule of checks) violations.push({ rule, paths: [place.path] });
  return violations.length > before;
}

function judgeObject({ fields, rules }: ObjectType, value: JsonObject, place: Place): void {
  const { judgement, now } = place;
  const pathTo = (name: string): string => (place.path === '' ? name : `${place.path}.${name}`);
  const wrong = new Set<string>();
  for (const { name, type, required } of fields) {
    const sent = Object.hasOwn(value, name) ? value[name] : undefined;
    if (sent !== undefined) {
      if (judgeValue(type, sent, { ...place, path: pathTo(name) })) wrong.add(name);
    } else if (required) {
      judgement.violations.push({ rule: 'required', paths: [pathTo(name)] });
      wrong.add(name);
    }
  }
  for (const name of Object.keys(value)) {
    if (fields.some((field) => field.name === name)) continue;
    judgement.violations.push({ rule: 'unknown-field', paths: [pathTo(name)] });
  }
  const situation = writtenSituation(value, fields, now);
  for (const rule of rules) {
    if (readsOf(rule).some((name) => wrong.has(name)) || ruleHolds(rule.body, situation)) continue;
    const found = rule.severity === 'error' ? judgement.violations : judgement.advice;
    found.push({ rule: rule.id, paths: rule.parameters.map(pathTo) });
  }
}

const known = new WeakMap<Rule, readonly string[]>();

/** Parameters whose value a rule reads, not only whether they are there. */
function readsOf(rule: Rule): readonly string[] {
  let reads = known.get(rule);
  if (reads === undefined) {
    const alone = rule.body.kind === 'alone' ? [rule.body.parameter] : [];
    reads = [...alone, ...valuesReadBy(rule), ...numbersReadBy(rule)];
    known.set(rule, reads);
  }
  return reads;
}
