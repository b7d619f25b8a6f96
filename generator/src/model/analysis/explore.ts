import type { Field, Rule } from '../model.ts';
import { assumedSituation, type Alternatives, type Answers } from './assumed-situation.ts';
import { type Assumption, assumptionsOf } from './assumption.ts';
import { isSatisfiable } from './difference-system.ts';
import { ruleHolds } from './evaluate.ts';
import { mentionsOf } from './mentions.ts';
import type { Difference } from './situation.ts';

/** A kind of request that can be: what is sent, and which rules hold. */
export interface Outcome {
  readonly sent: ReadonlySet<string>;
  /** One for each rule, in order. */
  readonly holds: readonly boolean[];
}

/** A parameter, and what is assumed of it. */
type Choice = readonly [name: string, assumption: Assumption];

/** Most situations that are gone through. */
const maxSituations = 200_000;

/**
 * Goes through every request that some rule can tell from another, and says which rules hold. Exact for presence,
 * enumerations, lists, and differences of instants and numbers; any other comparison is taken to be free, so that
 * there may be outcomes too many but never one too few. Undefined when there are too many situations.
 */
export function explore(fields: readonly Field[], rules: readonly Rule[]): readonly Outcome[] | undefined {
  const mentions = mentionsOf(rules);
  const choices: (readonly Choice[])[] = [];
  for (const field of fields) {
    const assumptions = assumptionsOf(field, mentions.get(field.name));
    if (assumptions === undefined) return undefined;
    choices.push(assumptions.map((assumption) => [field.name, assumption]));
  }
  if (choices.reduce((product, { length }) => product * length, 1) > maxSituations) return undefined;

  const byName = new Map(fields.map((field) => [field.name, field]));
  const outcomes = new Map<string, Outcome>();
  let visited = 0;
  for (const combination of combinationsOf(choices)) {
    const assumed = new Map(combination);
    const sent = new Set(combination.flatMap(([name, { isSent }]) => (isSent ? [name] : [])));
    for (const holds of truthsOf(byName, assumed, rules)) {
      visited++;
      if (visited > maxSituations) return undefined;
      outcomes.set([...sent].join() + holds.map(Number).join(''), { sent, holds });
    }
  }
  return [...outcomes.values()];
}

/** For one combination of values: which rules hold, for every answer that instants and numbers can give. */
function* truthsOf(
  fields: ReadonlyMap<string, Field>,
  assumed: ReadonlyMap<string, Assumption>,
  rules: readonly Rule[],
): Generator<readonly boolean[]> {
  const bounds = [...assumed].flatMap(boundsOf);
  const pending: { readonly answers: Answers; readonly known: readonly Difference[] }[] = [
    { answers: new Map(), known: bounds },
  ];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { answers, known } = next;
    const asked = new Map<string, Alternatives | undefined>();
    const situation = assumedSituation(fields, assumed, answers, (key, alternatives) => asked.set(key, alternatives));
    const holds = rules.map(({ body }) => ruleHolds(body, situation));
    const [open] = asked;
    if (open === undefined) {
      yield holds;
      continue;
    }
    const [key, alternatives] = open;
    for (const [index, answer] of [true, false].entries()) {
      const claim = alternatives?.[index];
      const more = claim === undefined ? known : [...known, claim];
      if (isSatisfiable(more)) pending.push({ answers: new Map([...answers, [key, answer]]), known: more });
    }
  }
}

/** Bounds of a number that no rule speaks of. */
function boundsOf([name, { minimum, maximum }]: Choice): readonly Difference[] {
  const bounds: Difference[] = [];
  if (minimum !== undefined) bounds.push({ plus: undefined, minus: name, limit: -minimum, isStrict: false });
  if (maximum !== undefined) bounds.push({ plus: name, minus: undefined, limit: maximum, isStrict: false });
  return bounds;
}

function* combinationsOf<T>(choices: readonly (readonly T[])[]): Generator<readonly T[]> {
  const [first, ...rest] = choices;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const combination of combinationsOf(rest)) for (const choice of first) yield [choice, ...combination];
}
