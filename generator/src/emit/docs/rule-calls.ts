import { numberIn } from '../../model/instant.ts';
import type { Action, Json, Rule } from '../../model/model.ts';
import type { Draft } from '../cases/conformance-case.ts';
import { basesOf, type RuleDrafts } from '../cases/emit-cases.ts';
import { instantText } from '../cases/instant-text.ts';
import { judge } from '../cases/judge.ts';
import type { Site } from '../cases/rule-site.ts';
import { now } from '../cases/samples.ts';
import { inSpecOrder, valueAt, withoutName, withValue } from '../cases/sent-path.ts';
import { isList, isObject } from '../cases/json-kinds.ts';
import { data, type Expression } from '../code/expression.ts';

/** A call that keeps a rule, and a call that breaks it and nothing else. */
export interface RuleCalls {
  /** The id of the rule. */
  readonly rule: string;
  /** The parameters that matter; undefined where no such call was found. */
  readonly right: Expression | undefined;
  readonly wrong: Expression | undefined;
  /** What the wrong call gets. */
  readonly told: 'violation' | 'advice';
  /** Where: `RegionList[0].Country`. */
  readonly paths: readonly string[];
}

/** The calls for the rules of an action. */
export interface PageCalls {
  /** Rules of the request, then those of objects in it. */
  readonly calls: readonly RuleCalls[];
  /** When the calls are made, `2026-03-02T00:00:00+08:00`; undefined where no rule asks for it. */
  readonly clock: string | undefined;
}

/** A right and a wrong call for every rule, from the requests that the test cases are made of. */
export function pageCalls(action: Action): PageCalls {
  const ruled = basesOf(action).rules.filter(({ site }) => !site.again);
  return {
    calls: ruled.map((each) => callsOf(each, action)),
    clock: ruled.some(({ rule }) => readsClock(rule)) ? instantText(now) : undefined,
  };
}

function callsOf({ site, rule, drafts }: RuleDrafts, action: Action): RuleCalls {
  const pair = nearestPair(site, rule, drafts);
  const [finding] = pair.wrong === undefined ? [] : findingsOf(pair.wrong);
  const { right, wrong } = readable(site, pair, action);
  return {
    rule: rule.id,
    right: shown(site, rule, right, action),
    wrong: shown(site, rule, wrong, action),
    told: rule.severity === 'advice' ? 'advice' : 'violation',
    paths: finding?.paths ?? [],
  };
}

interface Pair {
  readonly right: Draft | undefined;
  readonly wrong: Draft | undefined;
}

/**
 * Of the right requests one with the most parameters of the rule, and the wrong one that differs from it in the fewest:
 * what a rule asks for is seen best where a single change mends the call.
 */
function nearestPair({ way }: Site, rule: Rule, drafts: readonly Draft[]): Pair {
  const told = drafts.map((draft) => {
    const values = rule.parameters.map((name) => valueAt(draft.request, [...way, name]));
    const texts = values.map((value) => JSON.stringify(value));
    return { draft, texts, present: values.filter(isPresent).length, findings: findingsOf(draft) };
  });
  const rights = told.filter(({ findings }) => findings.length === 0);
  const wrongs = told.filter(({ findings: [first] }) => first?.rule === rule.id);
  const pairs = wrongs.flatMap((wrong) =>
    rights.map((right) => ({
      pair: { right: right.draft, wrong: wrong.draft },
      differences: right.texts.filter((text, place) => text !== wrong.texts[place]).length,
      present: right.present,
    })),
  );
  const [best] = pairs.toSorted((one, other) => other.present - one.present || one.differences - other.differences);
  return best?.pair ?? { right: rights[0]?.draft, wrong: wrongs[0]?.draft };
}

function isPresent(value: Json | undefined): boolean {
  return value !== undefined && !(isList(value) && value.length === 0);
}

function findingsOf({ judgement: { violations, advice } }: Draft): Draft['judgement']['violations'] {
  return [...violations, ...advice];
}

interface Requests {
  readonly right: Json | undefined;
  readonly wrong: Json | undefined;
}

/** Where ranges start that may start anywhere: 2025-12-01T00:00:00+08:00, so that a length can be read off their end. */
const firstOfMonth = now - 91 * 86_400;

/** The requests with their instants moved together to the start of a month, if that changes nothing about the rule. */
function readable(site: Site, pair: Pair, action: Action): Requests {
  const right = pair.right?.request;
  const wrong = pair.wrong?.request;
  if (right === undefined) return { right, wrong };
  const start = Math.min(...instantsOf(site).map((name) => numberIn(valueAt(right, [...site.way, name]))));
  const moved = (request: Json): Json => movedBy(request, site, firstOfMonth - start);
  const isSame = [pair.right, pair.wrong].every(
    (draft) => draft === undefined || JSON.stringify(judge(action.request, moved(draft.request), now)) === JSON.stringify(draft.judgement),
  );
  return isSame ? { right: moved(right), wrong: wrong === undefined ? undefined : moved(wrong) } : { right, wrong };
}

function readsClock({ body }: Rule): boolean {
  return body.kind === 'history' || body.kind === 'notFuture';
}

function movedBy(request: Json, site: Site, seconds: number): Json {
  return instantsOf(site).reduce((changed, name) => {
    const way = [...site.way, name];
    const moved = numberIn(valueAt(changed, way)) + seconds;
    return Number.isFinite(moved) ? withValue(changed, way, instantText(moved)) : changed;
  }, request);
}

function instantsOf({ object }: Site): readonly string[] {
  return object.fields.filter(({ type }) => withoutName(type).kind === 'instant').map(({ name }) => name);
}

/** The parameters that the rule is about, and those that only this call needs. */
function shown({ way, base }: Site, rule: Rule, request: Json | undefined, action: Action): Expression | undefined {
  if (!isObject(request)) return undefined;
  const [holder] = way;
  const about = new Set(holder === undefined ? rule.parameters : [holder]);
  const entries = Object.entries(request).filter(([name]) => about.has(name) || valueAt(base, [name]) === undefined);
  return data(inSpecOrder(action.request, Object.fromEntries(entries)));
}
