import type { Action, Edition, Json, JsonObject, Rule, Service } from '../../model/model.ts';
import type { ConformanceCase, Draft } from './conformance-case.ts';
import { fieldCases } from './field-cases.ts';
import { instantText } from './instant-text.ts';
import { ruleCases } from './rule-cases.ts';
import { type Site, sitesOf } from './rule-site.ts';
import { ages, now, Samples } from './samples.ts';
import { inSpecOrder } from './sent-path.ts';
import { exampleCases, wholeCases } from './whole-cases.ts';

/**
 * Emits the cases of an action as a file of JSON that any language can read.
 *
 *     { "service": "live", "version": "2023-01-01", "action": "DescribeLiveISPData", "cases": [ … ] }
 *
 * Those of an edition that has more are about its request.
 */
export function emitCases(action: Action, service: Service, edition?: Edition): JsonObject {
  const there = edition?.actions.find(({ name }) => name === action.name) ?? action;
  return {
    $schema: edition === undefined ? '../cases.schema.json' : '../../cases.schema.json',
    service: service.name,
    version: service.version,
    ...(edition === undefined ? {} : { edition: edition.name }),
    action: action.name,
    cases: casesOf(there).map((each): Json => ({ ...each, violations: each.violations.map((finding) => ({ ...finding })), advice: each.advice.map((finding) => ({ ...finding })) })),
  };
}

/** Every case of an action: examples, the whole request, then for each of its objects the rules and the fields. */
export function casesOf(action: Action): readonly ConformanceCase[] {
  const { samples, sites, rules } = basesOf(action);
  const drafts = [
    ...wholeCases(action, sites[0]?.base),
    ...rules.flatMap((each) => each.drafts),
    ...sites.flatMap((site) => fieldCases(site, action, samples)),
  ];
  return withoutTwins([...exampleCases(action), ...drafts.map((draft) => caseOf(draft, action))]);
}

/** What the cases of an action are made from. */
export interface Bases {
  readonly samples: Samples;
  /** None where no valid request was found; the suites tell that the rules have no cases then. */
  readonly sites: readonly Site[];
  /** Requests about every rule of every site. */
  readonly rules: readonly RuleDrafts[];
}

/** Requests about a rule. */
export interface RuleDrafts {
  readonly site: Site;
  readonly rule: Rule;
  readonly drafts: readonly Draft[];
}

/** The cases and the page of an action are made from the same requests, which take long to find. */
const known = new WeakMap<Action, Bases>();

/** The least requests of an action, with the first samples that allow any, and the requests about its rules. */
export function basesOf(action: Action): Bases {
  let bases = known.get(action);
  if (bases === undefined) {
    bases = madeBases(action);
    known.set(action, bases);
  }
  return bases;
}

function madeBases(action: Action): Bases {
  for (const age of ages) {
    const samples = new Samples(action, age);
    const sites = sitesOf(action, samples);
    if (sites.length === 0) continue;
    const rules = sites.flatMap((site) => site.object.rules.map((rule) => ({ site, rule, drafts: ruleCases(site, rule, action, samples) })));
    return { samples, sites, rules };
  }
  return { samples: new Samples(action, 0), sites: [], rules: [] };
}

function caseOf({ name, about, request, judgement: { violations, advice } }: Draft, action: Action): ConformanceCase {
  const ordered = about === 'order' ? request : inSpecOrder(action.request, request);
  const verdict = violations.length === 0 ? 'valid' : 'invalid';
  return { name, about, now: instantText(now), request: ordered, verdict, violations, advice };
}

/** One case of a name, and one of a request that is about the same. */
function withoutTwins(cases: readonly ConformanceCase[]): readonly ConformanceCase[] {
  const names = new Set<string>();
  const requests = new Set<string>();
  return cases.filter(({ name, about, request }) => {
    const content = `${about} ${JSON.stringify(request)}`;
    const isTwin = names.has(name) || requests.has(content);
    names.add(name);
    requests.add(content);
    return !isTwin;
  });
}
