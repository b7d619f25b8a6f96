import { afterAll, describe, expect, test } from 'vitest';
import { compare } from '../oracle/comparison.ts';
import { mutationsOf } from '../oracle/mutations.ts';
import { oracleFor } from '../oracle/oracle.ts';
import { Random } from '../oracle/random.ts';
import { validRequest } from '../oracle/random-request.ts';
import { secondsOf } from '../oracle/instants.ts';
import { requestsOf } from '../oracle/space.ts';
import { readSpecs } from '../oracle/specs.ts';
import { requestSchema } from '../oracle/whole-schema.ts';
import { caseFiles } from '../src/index.ts';
import { generateKinds, kindSpecs } from './generated-kinds.ts';
import { opinionOf } from './opinion.ts';

/** 2 March 2026, midnight in Beijing, in seconds since 1970. */
const now = 1_772_380_800;

const specs = readSpecs(kindSpecs);
const kinds = generateKinds();
afterAll(kinds.remove);

const actions = await Promise.all(
  [...specs.actions.keys()].map(async (action) => ({ action, schema: requestSchema(action, specs), validate: await kinds.validatorOf(action) })),
);

describe.each(actions)('$action', ({ action, schema, validate }) => {
  const oracle = oracleFor(schema);

  test('oracle and validator agree on every combination', { timeout: 60_000 }, () => {
    const comparison = compare(requestsOf(schema, now), now, oracle, (request, at) => opinionOf(validate, request, at));
    expect(comparison.first).toEqual([]);
    expect(comparison.valid).toBeGreaterThan(0);
  });

  test('oracle and validator come to the verdict of every derived case', () => {
    const { cases } = caseFiles(kinds.cases).find((file) => file.action === action) ?? { cases: [] };
    const wanted = cases.map(({ violations, advice }) => ({ violations, advice }));
    expect(cases.length).toBeGreaterThan(100);
    expect(cases.map(({ request, now: at }) => opinionOf(validate, request, secondsOf(at)))).toEqual(wanted);
    expect(cases.map(({ request, now: at }) => oracle(request as never, secondsOf(at)))).toEqual(wanted);
  });

  test('every rule has a case that keeps it and one that breaks nothing else', () => {
    const { cases } = caseFiles(kinds.cases).find((file) => file.action === action) ?? { cases: [] };
    const rules = mutationsOf(schema).flatMap(({ rule }) => (rule.includes('-') && rule !== 'one-of' && rule !== 'unknown-field' ? [rule] : []));
    const lacking = rules.filter(
      (rule) =>
        !cases.some(({ about, violations, advice }) => about === rule && violations.length + advice.length === 0) ||
        !cases.some(({ violations, advice }) => [...violations, ...advice].map((finding) => finding.rule).join() === rule),
    );
    expect(lacking).toEqual([]);
  });

  test.each(mutationsOf(schema))('requests in which something is wrong are refused: $name', ({ rule, isAdvice, change }) => {
    const course = { schema, now, random: new Random(3) };
    const changed = Array.from({ length: 50 }, () => change(validRequest(schema, oracle, now, course.random), course));
    const untold = changed.filter((request) => {
      const { violations, advice } = opinionOf(validate, request, now);
      return !(isAdvice ? advice : violations).some((finding) => finding.rule === rule);
    });
    expect(untold).toEqual([]);
  });
});
