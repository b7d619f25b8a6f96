import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ruleHolds } from '../../src/model/analysis/evaluate.ts';
import { explore } from '../../src/model/analysis/explore.ts';
import { writtenSituation } from '../../src/model/analysis/written-situation.ts';
import type {
  CompareOp,
  Condition,
  Field,
  Json,
  JsonObject,
  Rule,
  RuleBody,
  Term,
  Type,
} from '../../src/model/model.ts';
import { parametersOf } from '../../src/model/visit-rule.ts';

const origin = { file: 'a.yaml', line: 1, column: 1 };

function field(name: string, type: Type, more: Partial<Field> = {}): Field {
  const docs = { summary: 'A.', details: [] };
  const none = { default: undefined, absent: undefined, unit: undefined, join: undefined, measure: undefined };
  return { kind: 'field', name, docs, type, required: false, ...none, sources: [], origin, ...more };
}

function rule(body: RuleBody): Rule {
  const parameters = [...parametersOf(body)];
  return { kind: 'rule', id: 'a', severity: 'error', body, sentence: 'A.', parameters, sources: [], origin };
}

const colours: Type = {
  kind: 'enum',
  scalar: 'text',
  values: ['red', 'blue'].map((value) => ({ value, meaning: 'A.' })),
};
const whole = (minimum: number, maximum: number): Type => ({ kind: 'number', integer: true, minimum, maximum });

const list = (element: Type, minItems: number | undefined, maxItems: number): Type => ({
  kind: 'list',
  element,
  minItems,
  maxItems,
});

/** A field with all values that it is tried with; undefined is absent. */
type Tried = readonly [Field, readonly (Json | undefined)[]];

const fields: readonly Tried[] = [
  [field('A', { kind: 'boolean' }), [undefined, true, false]],
  [field('Mode', colours, { default: 'red' }), [undefined, 'red', 'blue']],
  [field('R', whole(0, 2), { required: true }), [0, 1, 2]],
  [field('N', whole(0, 2), { default: 1 }), [undefined, 0, 1, 2]],
  [
    field('List', list(colours, undefined, 2)),
    [undefined, ['red'], ['blue'], ['red', 'red'], ['blue', 'blue'], ['red', 'blue']],
  ],
  [
    field('Flags', list({ kind: 'boolean' }, 2, 3)),
    [undefined, [true, true], [false, false], [true, false], [true, true, true], [false, false, true], [false, true, true], [false, false, false]],
  ],
];
const all = fields.map(([each]) => each);

/** Another number, without bounds, with all values that can stand differently to those of the others. */
const open: Tried = [field('Open', { kind: 'number', integer: true, minimum: undefined, maximum: undefined }), [undefined, ...numbers(-6, 8)]];

const now = 1_740_801_906;
const moment = (seconds: number): string => `${new Date((now + seconds) * 1000).toISOString().slice(0, 19)}Z`;
const moments = [undefined, ...numbers(-6, 6).map(moment)];

/** Instants around now. */
const timed: readonly Tried[] = [
  [field('Start', { kind: 'instant' }), moments],
  [field('End', { kind: 'instant' }), moments],
  ...fields.slice(1, 4),
];

/** Fractions, close enough to each other that all orders of two of them between halves are there. */
const eighths = [undefined, ...numbers(0, 8).map((eighth) => eighth / 8)];
const fractions: readonly Tried[] = ['X', 'Y'].map((name) => [
  field(name, { kind: 'number', integer: false, minimum: 0, maximum: 1 }),
  eighths,
]);

function numbers(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

const parameter = fc.constantFrom(...all.map(({ name }) => name));
const term: fc.Arbitrary<Term> = fc.oneof(
  fc.constantFrom('R', 'N').map((name): Term => ({ kind: 'value', parameter: name })),
  fc.integer({ min: -1, max: 3 }).map((number): Term => ({ kind: 'number', number })),
  fc.tuple(fc.constantFrom('add', 'subtract'), fc.constantFrom('R', 'N'), fc.integer({ min: -1, max: 2 })).map(
    ([kind, name, number]): Term => ({
      kind,
      left: { kind: 'value', parameter: name },
      right: { kind: 'number', number },
    }),
  ),
);
const op: fc.Arbitrary<CompareOp> = fc.constantFrom('<', '<=', '=', '!=', '>=', '>');
const { condition } = fc.letrec<{ condition: Condition }>((tie) => {
  const some = fc.array(tie('condition'), { minLength: 2, maxLength: 3 });
  return {
    condition: fc.oneof(
      { maxDepth: 3 },
      parameter.map((name): Condition => ({ kind: 'present', parameter: name })),
      fc.constantFrom('red', 'blue').map((value): Condition => ({ kind: 'in', parameter: 'Mode', values: [value] })),
      fc.constantFrom(0, 1, 2).map((value): Condition => ({ kind: 'in', parameter: 'N', values: [value] })),
      fc.constantFrom('red', 'blue').map((value): Condition => ({ kind: 'contains', parameter: 'List', value })),
      fc.boolean().map((value): Condition => ({ kind: 'contains', parameter: 'Flags', value })),
      fc
        .tuple(fc.constantFrom('List', 'Flags'), fc.constantFrom(1, 2, 3))
        .map(([name, atLeast]): Condition => ({ kind: 'count', parameter: name, atLeast, atMost: undefined })),
      fc
        .tuple(fc.constantFrom('List', 'Flags'), fc.constantFrom(1, 2))
        .map(([name, atMost]): Condition => ({ kind: 'count', parameter: name, atLeast: undefined, atMost })),
      fc.tuple(term, op, term).map(([left, sign, right]): Condition => ({ kind: 'compare', left, op: sign, right })),
      tie('condition').map((of): Condition => ({ kind: 'not', of })),
      fc
        .tuple(fc.constantFrom('all', 'or', 'onlyOne', 'allOrNone', 'zeroOrOne'), some)
        .map(([kind, of]): Condition => ({ kind, of })),
    ),
  };
});
const body: fc.Arbitrary<RuleBody> = fc.oneof(
  condition.map((is): RuleBody => ({ kind: 'complex', is })),
  fc.constantFrom('red', 'blue').map((value): RuleBody => ({ kind: 'alone', parameter: 'List', value })),
  fc.boolean().map((value): RuleBody => ({ kind: 'alone', parameter: 'Flags', value })),
);

const openBody: fc.Arbitrary<RuleBody> = fc
  .tuple(term, op, fc.constantFrom<Condition[]>([], [{ kind: 'present', parameter: 'Open' }], [{ kind: 'in', parameter: 'Open', values: [2, 4] }]), op, term)
  .map(([left, sign, more, other, right]): RuleBody => {
    const value: Term = { kind: 'value', parameter: 'Open' };
    const sides = [{ kind: 'compare', left, op: sign, right: value }, { kind: 'compare', left: value, op: other, right }] as const;
    return { kind: 'zeroOrOne', of: [...sides, ...more] };
  });

const limits = fc.oneof(
  fc.record({ by: fc.constant(undefined), max: fc.nat(2).map((seconds) => [{ at: undefined, seconds }]) }),
  fc.record({ by: fc.constant('Mode'), max: fc.nat(2).map((seconds) => [{ at: 'red', seconds }, { at: 'blue', seconds: 1 }]) }),
  fc.record({ by: fc.constant('N'), max: fc.nat(2).map((seconds) => [{ at: 1, seconds }]) }),
);
const sides = fc.constantFrom(['Start', 'End'], ['End', 'Start']);
const timedBody: fc.Arbitrary<RuleBody> = fc.oneof(
  fc.tuple(sides, limits).map(([[from = '', to = ''], limit]): RuleBody => ({ kind: 'span', from, to, ...limit })),
  fc.tuple(sides, limits).map(([[name = ''], limit]): RuleBody => ({ kind: 'history', parameter: name, ...limit })),
  sides.map(([name = '']): RuleBody => ({ kind: 'notFuture', parameter: name })),
  fc.tuple(op, fc.integer({ min: -2, max: 2 })).map(([sign, number]): RuleBody => {
    const [left, end] = ['Start', 'End'].map((name): Term => ({ kind: 'value', parameter: name })) as [Term, Term];
    return { kind: 'compare', left, op: sign, right: { kind: 'add', left: end, right: { kind: 'number', number } } };
  }),
);

const half = fc.constantFrom(-0.5, 0, 0.5, 1).map((number): Term => ({ kind: 'number', number }));
const fraction: fc.Arbitrary<Term> = fc.constantFrom('X', 'Y').map((name) => ({ kind: 'value', parameter: name }));
const fractionBody: fc.Arbitrary<RuleBody> = fc
  .tuple(fraction, op, fc.oneof(half, fraction, fc.tuple(fraction, half).map(([left, right]): Term => ({ kind: 'add', left, right }))))
  .map(([left, sign, right]) => ({ kind: 'compare', left, op: sign, right }));

/** Which rules hold for every request that can be written down. */
function written(tried: readonly Tried[], rules: readonly Rule[]): ReadonlySet<string> {
  const outcomes = new Set<string>();
  const visit = (index: number, request: JsonObject): void => {
    const next = tried[index];
    if (next === undefined) {
      const situation = writtenSituation(request, tried.map(([each]) => each), now);
      outcomes.add(
        keyOf(
          Object.keys(request),
          rules.map(({ body: its }) => ruleHolds(its, situation)),
        ),
      );
      return;
    }
    const [{ name }, values] = next;
    for (const value of values) visit(index + 1, value === undefined ? request : { ...request, [name]: value });
  };
  visit(0, {});
  return outcomes;
}

const keyOf = (sent: readonly string[], holds: readonly boolean[]): string =>
  `${sent.toSorted().join()}|${holds.join()}`;

/** How many times as many runs as usual; nightly runs take more. */
const fuzz = Number(process.env.FUZZ ?? 1);

test.each([
  ['values', fields, body, 3, 500],
  ['numbers without bounds', [...fields.slice(2, 4), open], openBody, 2, 100],
  ['times', timed, timedBody, 3, 100],
  ['fractions', fractions, fractionBody, 3, 300],
] as const)('what is explored of %s is exactly what can be written down', (_what, tried, bodies, most, numRuns) => {
  fc.assert(
    fc.property(fc.array(bodies, { minLength: 1, maxLength: most }), (some) => {
      const rules = some.map(rule);
      const names = new Set(rules.flatMap(({ parameters }) => parameters));
      const concerned = tried.filter(([{ name }]) => names.has(name));
      const outcomes = explore(concerned.map(([each]) => each), rules) ?? [];
      expect(new Set(outcomes.map(({ sent, holds }) => keyOf([...sent], holds)))).toEqual(written(concerned, rules));
    }),
    { numRuns: Math.ceil(numRuns * fuzz) },
  );
}, 7_200_000);
