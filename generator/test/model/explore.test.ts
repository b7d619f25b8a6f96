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

/** Every field with all values that it is tried with; undefined is absent. */
const fields: readonly (readonly [Field, readonly (Json | undefined)[]])[] = [
  [field('A', { kind: 'boolean' }), [undefined, true, false]],
  [field('Mode', colours, { default: 'red' }), [undefined, 'red', 'blue']],
  [field('R', whole(0, 2), { required: true }), [0, 1, 2]],
  [field('N', whole(0, 2), { default: 1 }), [undefined, 0, 1, 2]],
  [
    field('List', { kind: 'list', element: colours, minItems: undefined, maxItems: 2 }),
    [undefined, ['red'], ['blue'], ['red', 'red'], ['blue', 'blue'], ['red', 'blue']],
  ],
  [
    field('Flags', { kind: 'list', element: { kind: 'boolean' }, minItems: undefined, maxItems: 2 }),
    [undefined, [true], [false], [true, true], [false, false], [true, false]],
  ],
];
const all = fields.map(([each]) => each);

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
      fc
        .constantFrom(1, 2)
        .map((atLeast): Condition => ({ kind: 'count', parameter: 'List', atLeast, atMost: undefined })),
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
);

/** Which rules hold for every request that can be written down. */
function written(rules: readonly Rule[]): ReadonlySet<string> {
  const concerned = fields.filter(([{ name }]) => rules.some(({ parameters }) => parameters.includes(name)));
  const outcomes = new Set<string>();
  const visit = (index: number, request: JsonObject): void => {
    const next = concerned[index];
    if (next === undefined) {
      const situation = writtenSituation(request, all);
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

test('what is explored is exactly what can be written down', () => {
  fc.assert(
    fc.property(fc.array(body, { minLength: 1, maxLength: 3 }), (bodies) => {
      const rules = bodies.map(rule);
      const names = new Set(rules.flatMap(({ parameters }) => parameters));
      const outcomes =
        explore(
          all.filter(({ name }) => names.has(name)),
          rules,
        ) ?? [];
      expect(new Set(outcomes.map(({ sent, holds }) => keyOf([...sent], holds)))).toEqual(written(rules));
    }),
    { numRuns: 500 },
  );
}, 120_000);
