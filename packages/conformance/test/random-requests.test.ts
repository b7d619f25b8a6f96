import { describe, expect, test } from 'vitest';
import { mutationsOf } from '../oracle/mutations.ts';
import { oracleFor } from '../oracle/oracle.ts';
import { Random } from '../oracle/random.ts';
import { validRequest } from '../oracle/random-request.ts';
import { readSpecs } from '../oracle/specs.ts';
import { requestSchema } from '../oracle/whole-schema.ts';
import { generatedActions } from '../src/index.ts';
import { opinionOf } from './opinion.ts';

/** 2 March 2026, midnight in Beijing, in seconds since 1970. */
const now = 1_772_380_800;

/** Valid requests an action, and those of them on which each mutation is tried. */
const runs = Number(process.env.RANDOM_REQUESTS ?? 2_000);
const mutated = Math.ceil(runs / 20);

const specs = readSpecs();

describe.each(generatedActions)('$name', ({ name, validateRequest }) => {
  const schema = requestSchema(name, specs);
  const oracle = oracleFor(schema);
  const random = new Random(1);
  const next = (): ReturnType<typeof validRequest> => validRequest(schema, oracle, now, random);
  const requests = Array.from({ length: mutated }, next);

  function differs(request: ReturnType<typeof validRequest>): boolean {
    const { violations, advice } = opinionOf(validateRequest, request, now);
    return violations.length > 0 || JSON.stringify(advice) !== JSON.stringify(oracle(request, now).advice);
  }

  test(`${runs} random requests that the specs allow are accepted, with the advice of the oracle`, { timeout: 3_600_000 }, () => {
    const differing = requests.filter(differs);
    // One at a time: a million of them would not fit into memory.
    for (let made = requests.length; made < runs; made += 1) {
      const request = next();
      if (differs(request)) differing.push(request);
    }
    expect(differing).toEqual([]);
  });

  test.each(mutationsOf(schema))('requests in which something is wrong are refused: $name', { timeout: 3_600_000 }, ({ rule, isAdvice, change }) => {
    const course = { schema, now, random: new Random(2) };
    const changed = requests.map((request) => change(request, course));
    expect(changed).not.toContain(undefined);
    const untold = changed.filter((request) => {
      const { violations, advice } = opinionOf(validateRequest, request, now);
      return !(isAdvice ? advice : violations).some((finding) => finding.rule === rule);
    });
    expect(untold).toEqual([]);
  });
});
