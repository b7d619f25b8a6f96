import { numberIn } from '../../model/instant.ts';
import type { Action, Json, Rule } from '../../model/model.ts';
import { type Boundary, boundariesOf, requestsAt } from './boundary.ts';
import type { Draft, Finding } from './conformance-case.ts';
import { instantText } from './instant-text.ts';
import { mended } from './mend.ts';
import { type Choices, choicesOf } from './rule-choices.ts';
import { type Site, siteName } from './rule-site.ts';
import type { Samples } from './samples.ts';
import { isList } from './json-kinds.ts';
import { pathOf, valueAt, type Way, withoutName, withValue } from './sent-path.ts';

/** Most combinations of values that are tried for a rule, and most cases that come of them. */
const maxTried = 512;
const maxCases = 32;

/** A draft, and whether it breaks the rule that it is about. */
interface Trial extends Draft {
  readonly breaks: boolean;
}

/**
 * Requests that keep a rule and requests that break it and nothing else: combinations of absent parameters, values
 * that the rule names and other values, and both sides of every limit.
 */
export function ruleCases(site: Site, rule: Rule, action: Action, samples: Samples): readonly Draft[] {
  const trials = [...combinationTrials(site, rule, action, samples), ...otherOffsets(site, rule, action, samples)];
  const kept = trials.slice(0, maxCases);
  const missing = [true, false].flatMap((breaks) =>
    kept.some((trial) => trial.breaks === breaks) ? [] : trials.filter((trial) => trial.breaks === breaks).slice(0, 1),
  );
  const all = [...kept, ...missing];
  if (!site.again) return [...all, ...wrongParameters(site, rule, all, action, samples)];
  return [true, false].flatMap((breaks) => all.filter((trial) => trial.breaks === breaks).slice(0, 1));
}

/**
 * Requests that would break the rule, if it were not for a parameter that is wrong itself: a rule about its value says
 * nothing then, a rule about its presence does.
 */
function wrongParameters(site: Site, rule: Rule, trials: readonly Trial[], action: Action, samples: Samples): readonly Draft[] {
  const breaking = trials.find(({ breaks }) => breaks);
  if (breaking === undefined) return [];
  return rule.parameters.flatMap((name) => {
    const way = [...site.way, name];
    const value = valueAt(breaking.request, way);
    if (value === undefined) return [];
    const wrong = isList(value) ? [...value, null] : null;
    const isOurs = isOfRule(site, rule);
    const aim = { pinned: pinnedBy(site, rule), allows: (finding: Finding) => isOurs(finding) || finding.paths.join().startsWith(pathOf(way)) };
    const found = mended(withValue(breaking.request, way, wrong), aim, action, samples);
    return found === undefined ? [] : [{ name: `${siteName(site)}${rule.id}: ${name} is wrong itself`, about: rule.id, ...found }];
  });
}

function isOfRule(site: Site, rule: Rule): (finding: Finding) => boolean {
  const paths = pinnedBy(site, rule).map(pathOf).join();
  return (finding) => finding.rule === rule.id && finding.paths.join() === paths;
}

function pinnedBy({ way }: Site, { parameters }: Rule): readonly Way[] {
  return parameters.map((parameter) => [...way, parameter]);
}

function combinationTrials(site: Site, rule: Rule, action: Action, samples: Samples): readonly Trial[] {
  const { object, way, base } = site;
  const boundaries = boundariesOf(rule, object);
  const parameters = rule.parameters.map((name) => {
    const place = object.fields.findIndex((field) => field.name === name);
    const field = object.fields[place];
    const choices: Choices = field === undefined ? [] : choicesOf(rule, field, place, [...way, name], samples);
    return { name, choices, isList: field !== undefined && withoutName(field.type).kind === 'list' };
  });
  const varied = parameters.filter(({ choices }) => choices.length > 1);
  const trials: Trial[] = [];
  const add = (request: Json, name: string): boolean => {
    const trial = trialOf(site, rule, request, name, action, samples);
    if (trial !== undefined) trials.push(trial);
    return trial !== undefined;
  };
  for (const values of combinationsOf(parameters.map(({ choices }) => choices))) {
    const named = (name: string): Json | undefined => values[parameters.findIndex((parameter) => parameter.name === name)];
    const request = parameters.reduce((changed, { name }, index) => withValue(changed, [...way, name], values[index]), base);
    const words = new Map(varied.map(({ name }) => [name, `${name} ${describe(named(name))}`]));
    const isMeasured = boundaries.length > 0 && boundaries.every(({ measure }) => !Number.isNaN(measure(valueAt(request, way) ?? null)));
    if (!isMeasured && words.size > 0) add(request, [...words.values()].join(', '));
    addBoundaries(request, site, boundaries, words, add);
  }
  for (const { name, isList: list, choices } of parameters) {
    if (list && choices.includes(undefined)) add(withValue(base, [...way, name], []), `${name} an empty list`);
  }
  return trials;
}

function addBoundaries(
  request: Json,
  { object, way }: Site,
  boundaries: readonly Boundary[],
  words: ReadonlyMap<string, string>,
  add: (request: Json, name: string) => boolean,
): void {
  for (const [index, boundary] of boundaries.entries()) {
    // What is measured is said by its distance from the limit.
    const others = [...words].filter(([parameter]) => !boundary.parameters.includes(parameter)).map(([, word]) => word);
    for (const [distance, name] of boundary.distances) {
      const which = boundaries.length > 1 ? [`comparison ${index + 1}: ${name}`] : [name];
      const full = [...which, ...others].join(', ');
      requestsAt(request, way, object, boundary, distance).some((found) => add(found, full));
    }
  }
}

/** The same instants, written with other offsets: at a limit and beyond it. */
function otherOffsets(site: Site, rule: Rule, action: Action, samples: Samples): readonly Trial[] {
  const { object, way, base } = site;
  const instants = rule.parameters.filter((name) => {
    const field = object.fields.find((known) => known.name === name);
    return field !== undefined && withoutName(field.type).kind === 'instant';
  });
  return boundariesOf(rule, object).slice(0, 1).flatMap((boundary) =>
    boundary.distances.flatMap(([distance, name]) => {
      const offsets = [-300, 0, 345];
      const found = requestsAt(base, way, object, boundary, distance).map((request) => {
        const rewritten = instants.reduce((changed, parameter, index) => {
          const seconds = numberIn(valueAt(changed, [...way, parameter]));
          const text = Number.isNaN(seconds) ? undefined : instantText(seconds, offsets[index % offsets.length]);
          return text === undefined ? changed : withValue(changed, [...way, parameter], text);
        }, request);
        return trialOf(site, rule, rewritten, `${name}, with other offsets`, action, samples);
      });
      return found.find((trial) => trial !== undefined) ?? [];
    }),
  );
}

/** The request with the least changes beside the parameters of the rule after which nothing else is wrong. */
function trialOf(site: Site, rule: Rule, request: Json, name: string, action: Action, samples: Samples): Trial | undefined {
  const found = mended(request, { pinned: pinnedBy(site, rule), allows: isOfRule(site, rule) }, action, samples);
  if (found === undefined) return undefined;
  const { violations, advice } = found.judgement;
  return { name: `${siteName(site)}${rule.id}: ${name}`, about: rule.id, ...found, breaks: violations.length + advice.length > 0 };
}

function* combinationsOf(choices: readonly Choices[]): Generator<readonly (Json | undefined)[]> {
  const sizes = choices.map(({ length }) => length);
  const count = Math.min(maxTried, sizes.reduce((product, size) => product * size, 1));
  for (let number = 0; number < count; number++) {
    let rest = number;
    yield choices.map((values, index) => {
      const size = sizes[index] ?? 1;
      const value = values[rest % size];
      rest = Math.floor(rest / size);
      return value;
    });
  }
}

function describe(value: Json | undefined): string {
  if (value === undefined) return 'absent';
  if (!isList(value)) return typeof value === 'object' ? 'sent' : JSON.stringify(value);
  const words = value.filter((item) => typeof item !== 'object').map(String);
  const text = words.length === value.length && value.length < 3 ? `[${words.join(', ')}]` : '';
  return text !== '' && text.length < 40 ? text : `of ${value.length}`;
}
