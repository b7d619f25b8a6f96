import type { Action, Json, Service } from '../../model/model.ts';
import type { ActionPlan } from '../../plan/plan.ts';
import { type CallSample, callSample, isRanged } from './call-sample.ts';
import { type DisputeRow, disputeRows } from './dispute-rows.ts';
import { citedByEditions, editionFacts, type EditionSection, editionSections } from './edition-section.ts';
import type { Language } from './language.ts';
import { answerParts, type AnswerRow, answerRows, type PageFact, type PagePart, pageParts, type ParameterRow, parameterRow, type RuleRow, ruleRow } from './rows.ts';
import { pageCalls, type RuleCalls } from './rule-calls.ts';
import { type CitedSource, citedSources, instantWords } from './words.ts';

/** What the page of an action shows. */
export interface ActionPage {
  readonly name: string;
  readonly summary: string;
  readonly details: readonly string[];
  readonly notes: readonly string[];
  readonly page: { readonly id: string; readonly url: string; readonly seen: readonly string[] };
  readonly facts: readonly PageFact[];
  readonly sample: CallSample;
  readonly parameters: readonly ParameterRow[];
  /** Whether a parameter or a field is an instant, so that the page says what that is. */
  readonly instants: boolean;
  /** Enumerations and objects among the parameters. */
  readonly parts: readonly PagePart[];
  readonly rules: readonly RuleRow[];
  /** A right and a wrong call for every rule, those of objects among the parameters last. */
  readonly calls: readonly ToldCalls[];
  /** When those calls are made; undefined where that makes no difference. */
  readonly clock: string | undefined;
  readonly answer: readonly AnswerRow[];
  /** Enumerations of the answer that are not among the parameters. */
  readonly answerParts: readonly PagePart[];
  /** Whether ranges of this action can be joined, so that the table says how. */
  readonly joins: boolean;
  /** What editions of the service have more. */
  readonly editions: readonly EditionSection[];
  readonly examples: readonly PageExample[];
  readonly disputes: readonly DisputeRow[];
  readonly sources: readonly CitedSource[];
}

/** A right and a wrong call, and what the wrong one gets, in words. */
export type ToldCalls = Omit<RuleCalls, 'told'> & { readonly told: string };

/** A request and its answer. */
export interface PageExample {
  readonly title: string;
  readonly request: Json;
  readonly result: Json;
}

/** Emits what the page of an action shows. */
export function emitActionPage(plan: ActionPlan, service: Service, language: Language): ActionPage {
  const { action } = plan;
  const { say } = language;
  const { request, response, page, disputes } = action;
  const answer = answerRows(response, '', language);
  const parts = pageParts(request, language);
  const { calls, clock } = pageCalls(action);
  return {
    name: action.name,
    summary: say(action.docs.summary),
    details: action.docs.details.map(say),
    notes: action.notes.map(say),
    page: { id: page.id, url: page.url, seen: page.seen.map(say) },
    facts: [...factsOf(action, language), ...editionFacts(action, service, language)],
    sample: callSample(plan, service),
    parameters: request.fields.map((field) => parameterRow(field, language)),
    instants: isRanged(action) || answer.some(({ type }) => type === instantWords),
    parts,
    rules: request.rules.map((rule) => ruleRow(rule, request, language)),
    calls: calls.map((each) => ({ ...each, told: language.told[each.told] })),
    clock,
    answer,
    answerParts: answerParts(response, parts, language),
    joins: answer.some(({ join }) => join !== ''),
    editions: editionSections(action, service, language),
    examples: action.examples.map(({ title, request: sent, result }) => ({ title: say(title), request: sent, result })),
    disputes: disputeRows(disputes, language),
    sources: citedSources(service.sources, [...citedBy(action), ...citedByEditions(action, service)], language),
  };
}

function factsOf({ quota, delay, unitBase }: Action, { say, facts }: Language): readonly PageFact[] {
  return [
    { name: facts.quota, text: facts.requests(quota.perSecond), sources: quota.sources.join(', ') },
    ...(delay === undefined ? [] : [{ name: facts.delay, text: say(delay.text), sources: delay.sources.join(', ') }]),
    ...(unitBase === undefined ? [] : [{ name: facts.unitPrefixes, text: facts.steps(unitBase), sources: '' }]),
  ];
}

function citedBy({ quota, delay, request, disputes }: Action): readonly string[] {
  return [
    ...quota.sources,
    ...(delay?.sources ?? []),
    ...request.fields.flatMap(({ sources }) => sources),
    ...request.rules.flatMap(({ sources }) => sources),
    ...disputes.flatMap(({ sources }) => sources),
  ];
}
