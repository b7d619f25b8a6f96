import type { DiagnosticList } from '../../diagnostics/diagnostic-list.ts';
import type { Field, ObjectType, Rule } from '../model.ts';
import { listed } from '../sentences/words.ts';
import { componentsOf } from './components.ts';
import { explore, type Outcome } from './explore.ts';

/**
 * Looks for mistakes in the rules of an object that no single rule shows: rules that nothing meets, rules that
 * contradict each other, parameters that can never be sent or never be left out, rules that others imply.
 */
export function analyseRules({ fields, rules }: ObjectType, log: DiagnosticList): void {
  for (const component of componentsOf(rules)) {
    const mentioned = new Set(component.flatMap(({ parameters }) => parameters));
    const concerned = fields.filter(({ name }) => mentioned.has(name));
    const outcomes = explore(concerned, component);
    if (outcomes === undefined) {
      const [first] = component;
      const message = `There are too many combinations to check ${namesOf(component)}.`;
      if (first !== undefined) log.report('MODEL_RULES_UNCHECKED', first.origin, message);
    } else {
      new RuleSet(component, outcomes).report(concerned, log);
    }
  }
}

/** Rules with parameters in common, and every way in which they can hold or not. */
class RuleSet {
  readonly #rules: readonly Rule[];
  readonly #outcomes: readonly Outcome[];

  constructor(rules: readonly Rule[], outcomes: readonly Outcome[]) {
    this.#rules = rules;
    this.#outcomes = outcomes;
  }

  report(fields: readonly Field[], log: DiagnosticList): void {
    const errors = this.#rules.filter(({ severity }) => severity === 'error');
    const impossible = this.#rules.filter((rule) => !this.#someMeets([rule]));
    for (const rule of impossible) {
      const message = `No request meets the rule "${rule.id}": ${rule.sentence}`;
      log.report('MODEL_RULE_IMPOSSIBLE', rule.origin, message);
    }
    if (!this.#someMeets(errors)) {
      if (impossible.length === 0) this.#reportContradiction(errors, log);
      return;
    }
    this.#reportParameters(fields, errors, log);
    this.#reportImplied(errors, log);
  }

  #reportContradiction(errors: readonly Rule[], log: DiagnosticList): void {
    const core = smallest(errors, (rules) => !this.#someMeets(rules));
    const last = core.at(-1);
    if (last === undefined) return;
    log.report('MODEL_RULES_CONTRADICT', last.origin, `No request meets ${namesOf(core)} together.`);
  }

  #reportParameters(fields: readonly Field[], errors: readonly Rule[], log: DiagnosticList): void {
    const meeting = this.#outcomes.filter((outcome) => this.#meets(outcome, errors));
    for (const { name, required, origin } of fields) {
      if (required) continue;
      if (!meeting.some(({ sent }) => sent.has(name))) {
        const message = `The rules let no request send "${name}".`;
        log.report('MODEL_DEAD_PARAMETER', origin, message);
      } else if (meeting.every(({ sent }) => sent.has(name))) {
        const message = `The rules let no request leave "${name}" out, but it is not listed as required.`;
        log.report('MODEL_FALSE_OPTIONAL', origin, message);
      }
    }
  }

  #reportImplied(errors: readonly Rule[], log: DiagnosticList): void {
    let kept = errors;
    for (const rule of this.#rules.toReversed()) {
      const others = kept.filter((other) => other !== rule);
      if (!this.#implies(others, rule)) continue;
      kept = others;
      const core = smallest(others, (rules) => this.#implies(rules, rule));
      const because = core.length === 0 ? 'the types alone' : namesOf(core);
      const message = `The rule "${rule.id}" never says anything new; it follows from ${because}.`;
      log.report('MODEL_RULE_IMPLIED', rule.origin, message);
    }
  }

  #someMeets(rules: readonly Rule[]): boolean {
    return this.#outcomes.some((outcome) => this.#meets(outcome, rules));
  }

  /** Whether every request that meets some rules meets another one too. */
  #implies(rules: readonly Rule[], rule: Rule): boolean {
    return this.#outcomes.every((outcome) => !this.#meets(outcome, rules) || this.#meets(outcome, [rule]));
  }

  #meets({ holds }: Outcome, rules: readonly Rule[]): boolean {
    return rules.every((rule) => holds[this.#rules.indexOf(rule)] === true);
  }
}

/** The rules without those that a claim about them does not need. */
function smallest(rules: readonly Rule[], isSo: (rules: readonly Rule[]) => boolean): readonly Rule[] {
  let kept = rules;
  for (const rule of rules) {
    const fewer = kept.filter((other) => other !== rule);
    if (isSo(fewer)) kept = fewer;
  }
  return kept;
}

/** `the rule "a"`, `the rules "a" and "b"`. */
function namesOf(rules: readonly Rule[]): string {
  const ids = rules.map(({ id }) => `"${id}"`);
  return `the ${ids.length === 1 ? 'rule' : 'rules'} ${listed(ids, 'and')}`;
}
