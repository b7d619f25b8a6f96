import { parseInstant } from '@volc-live/validators';

import { editionNames } from '../edition.ts';
import { mistakeIn } from '../faults.ts';
import { actions } from '../gen/actions.ts';
import { CARRIERS } from '../world/carriers.ts';
import { AREAS, placesIn } from '../world/places.ts';
import { type Check, integer, isObject, list, mistake, number, object, oneOf, text } from './checks.ts';
import { type Problem, placeOf } from './problem.ts';
import type { Scenario } from './scenario.ts';

/** A scenario that was read, or everything that is wrong with it. */
export type ReadScenario =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Checks plain data, from a file or a request. */
export function readScenario(value: unknown): ReadScenario {
  const problems: Problem[] = [];
  scenario(value, [], problems);
  // Every field was looked at.
  return problems.length === 0 ? { ok: true, scenario: value as Scenario } : { ok: false, problems };
}

/** Takes a scenario of code, or throws a TypeError that says what is wrong with it. */
export function checkedScenario(value: Scenario): Scenario {
  const read = readScenario(value);
  if (read.ok) return read.scenario;
  const lines = read.problems.map(({ path, message, remedy }) => `${placeOf(path)} ${message}. ${remedy}`);
  throw new TypeError(`The scenario cannot be used: ${lines.join(' ')}`);
}

const names = actions.map((action) => action.name);
const name = text((it) => /^[\w.-]{1,100}$/.test(it), 'Write at most 100 letters, digits, dots, hyphens or underscores.');
const day = text(
  (it) => /^\d{4}-\d\d-\d\d$/.test(it) && parseInstant(`${it}T00:00:00Z`) !== undefined,
  'Write a day such as 2026-03-01.',
);
const instant = text((it) => parseInstant(it) !== undefined, 'Write a time such as 2026-03-01T00:00:00+08:00.');

const domain = object(
  { name, type: oneOf(['push', 'pull']) },
  {
    vhost: name,
    region: oneOf(['cn', 'cn-global', 'cn-oversea']),
    peakMbps: number(0.1, 1_000_000),
    created: day,
    deleted: day,
    status: oneOf([0, 1, 2]),
    events: number(0, 1),
    streams: integer(1, 200),
  },
);

const places = placesIn(AREAS);

/** A place must be one of the documentation: a province where there are provinces, else a country. */
const region: Check = (value, path, problems) => {
  const before = problems.length;
  object({ area: text(Boolean, 'Write an area such as CN.'), country: text(Boolean, 'Write a country such as CN.'), people: number(0.001, 1e9) }, {
    province: text(Boolean, 'Write a province such as beijing.'),
  })(value, path, problems);
  if (problems.length > before || !isObject(value)) return;
  const { area, country, province = '' } = value;
  if (places.some((place) => place.area === area && place.country === country && place.province === province)) return;
  const known = places.map((place) => [place.area, place.country, place.province].filter(Boolean).join('/'));
  problems.push(mistake(path, 'is no place that is known', `Use one of ${known.join(', ')}.`));
};

const fault: Check = (value, path, problems) => {
  if (!isObject(value)) return void problems.push(mistake(path, 'must be fields with values', 'Write action: and what becomes of it.'));
  const { action, times, ...rest } = value;
  oneOf(names)(action, [...path, 'action'], problems);
  const wrong = mistakeIn({ ...rest, ...(times === undefined ? {} : { times: times === 'always' ? Infinity : Number(times) }) });
  if (wrong !== undefined) problems.push(mistake(path, 'cannot be used', `In a fault, ${wrong}`));
};

const quotas: Check = (value, path, problems) => {
  if (value === false) return;
  object({}, Object.fromEntries(names.map((action) => [action, integer(1, 1_000_000)])))(value, path, problems);
};

const scenario = object(
  {},
  {
    edition: oneOf(editionNames),
    seed: integer(-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
    clock: instant,
    domains: list(domain, 200, 'name'),
    carriers: list(object({ code: oneOf(CARRIERS.map(({ code }) => code)), share: number(0.001, 1e9) }, {}), 100, 'code'),
    regions: list(region, 200),
    groups: list(object({ name }, { tasks: integer(1, 100) }), 100, 'name'),
    quotas,
    faults: list(fault, 1_000),
  },
);
