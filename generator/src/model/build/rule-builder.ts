import type { RawCompare, RawCondition, RawGroup, RawHistory, RawRequires, RawRuleBody, RawSpan } from '../../spec/raw/raw-rule.ts';
import type { Compare, Condition, Group, Requires, RuleBody } from '../model.ts';
import type { BuildContext } from './build-context.ts';
import { buildCompare } from './build-compare.ts';
import { buildLimits } from './build-limits.ts';
import type { BuiltObject } from './built-object.ts';
import { ParameterFinder } from './parameter-finder.ts';

/** The fields that a rule may name. */
export type RuleScope = Pick<BuiltObject, 'fields' | 'complete'>;

/** Builds rules of one object; a rule with a mistake is reported and comes out undefined. */
export class RuleBuilder {
  readonly #find: ParameterFinder;
  readonly #context: BuildContext;

  constructor(scope: RuleScope, context: BuildContext) {
    this.#find = new ParameterFinder(scope, context);
    this.#context = context;
  }

  /** Builds what a rule demands. */
  body(raw: RawRuleBody): RuleBody | undefined {
    switch (raw.kind) {
      case 'complex': {
        const is = this.#condition(raw.is);
        return is && { kind: 'complex', is };
      }
      case 'alone': {
        const parameter = this.#find.findOf(raw.parameter, 'list');
        if (parameter === undefined || !this.#find.canBe(parameter, raw.value)) return undefined;
        return { kind: 'alone', parameter: raw.parameter.value, value: raw.value.value };
      }
      case 'span':
        return this.#span(raw);
      case 'history':
        return this.#history(raw);
      case 'notFuture': {
        const parameter = this.#find.findOf(raw.parameter, 'instant');
        return parameter && { kind: 'notFuture', parameter: raw.parameter.value };
      }
      case 'requires':
      case 'or':
      case 'onlyOne':
      case 'allOrNone':
      case 'zeroOrOne':
      case 'compare':
        return this.#need(raw);
    }
  }

  #condition(raw: RawCondition): Condition | undefined {
    switch (raw.kind) {
      case 'present':
        return this.#find.find(raw.parameter) && { kind: 'present', parameter: raw.parameter.value };
      case 'in': {
        const parameter = this.#find.findOf(raw.parameter, 'value');
        if (parameter === undefined) return undefined;
        const known = raw.values.filter((value) => this.#find.canBe(parameter, value));
        if (known.length < raw.values.length) return undefined;
        return { kind: 'in', parameter: raw.parameter.value, values: known.map(({ value }) => value) };
      }
      case 'contains': {
        const parameter = this.#find.findOf(raw.parameter, 'list');
        if (parameter === undefined || !this.#find.canBe(parameter, raw.value)) return undefined;
        return { kind: 'contains', parameter: raw.parameter.value, value: raw.value.value };
      }
      case 'count': {
        const { atLeast, atMost } = raw;
        if (atLeast !== undefined && atMost !== undefined && atLeast.value > atMost.value) {
          const message = `No list has at least ${atLeast.value} and at most ${atMost.value} items.`;
          this.#context.log.report('MODEL_BOUNDS', atLeast.origin, message);
          return undefined;
        }
        if (this.#find.findOf(raw.parameter, 'list') === undefined) return undefined;
        return { kind: 'count', parameter: raw.parameter.value, atLeast: atLeast?.value, atMost: atMost?.value };
      }
      case 'not': {
        const of = this.#condition(raw.of);
        return of && { kind: 'not', of };
      }
      case 'all': {
        const of = this.#conditions(raw.of);
        return of && { kind: 'all', of };
      }
      case 'requires':
      case 'or':
      case 'onlyOne':
      case 'allOrNone':
      case 'zeroOrOne':
      case 'compare':
        return this.#need(raw);
    }
  }

  /** What may stand alone as a rule, and inside another condition. */
  #need(raw: RawRequires | RawGroup | RawCompare): Requires | Group | Compare | undefined {
    switch (raw.kind) {
      case 'requires':
        return this.#requires(raw.if, raw.then);
      case 'or':
      case 'onlyOne':
      case 'allOrNone':
      case 'zeroOrOne': {
        const of = this.#conditions(raw.of);
        return of && { kind: raw.kind, of };
      }
      case 'compare':
        return buildCompare(raw, this.#find, this.#context);
    }
  }

  /** All of them, so that every mistake is told; undefined when one has a mistake. */
  #conditions(raw: readonly RawCondition[]): readonly Condition[] | undefined {
    const conditions = raw.map((inner) => this.#condition(inner));
    const good = conditions.filter((condition) => condition !== undefined);
    return good.length === conditions.length ? good : undefined;
  }

  #requires(rawIf: RawCondition, rawThen: RawCondition): Requires | undefined {
    const [when, then] = this.#conditions([rawIf, rawThen]) ?? [];
    if (when === undefined || then === undefined) return undefined;
    // oxlint-disable-next-line unicorn/no-thenable -- `then` is a word of the dialect; a condition is never awaited.
    return { kind: 'requires', if: when, then };
  }

  #span(raw: RawSpan): RuleBody | undefined {
    const from = this.#find.findOf(raw.from, 'instant');
    const to = this.#find.findOf(raw.to, 'instant');
    const by = raw.by && this.#find.findOf(raw.by, 'value');
    if (from === undefined || to === undefined || (raw.by !== undefined && by === undefined)) return undefined;
    const max = buildLimits(raw.max, by, raw.origin, this.#find, this.#context);
    return max && { kind: 'span', from: raw.from.value, to: raw.to.value, by: raw.by?.value, max };
  }

  #history(raw: RawHistory): RuleBody | undefined {
    const parameter = this.#find.findOf(raw.parameter, 'instant');
    const by = raw.by && this.#find.findOf(raw.by, 'value');
    if (parameter === undefined || (raw.by !== undefined && by === undefined)) return undefined;
    const max = buildLimits(raw.max, by, raw.origin, this.#find, this.#context);
    return max && { kind: 'history', parameter: raw.parameter.value, by: raw.by?.value, max };
  }
}
