import { afterAll, describe, expect, test } from 'vitest';
import { compare, type Comparison } from '../oracle/comparison.ts';
import { oracleFor } from '../oracle/oracle.ts';
import { requestsOf, ruledParameters } from '../oracle/space.ts';
import { readSpecs } from '../oracle/specs.ts';
import { requestSchema } from '../oracle/whole-schema.ts';
import { generatedActions } from '../src/index.ts';
import { opinionOf } from './opinion.ts';

/** 2 March 2026, midnight in Beijing, in seconds since 1970. */
const now = 1_772_380_800;

const specs = readSpecs();
const found: { readonly action: string; readonly parameters: number; readonly comparison: Comparison }[] = [];

test('there is an oracle for every action', () => {
  expect([...specs.actions.keys()]).toEqual(generatedActions.map(({ name }) => name).toSorted());
});

describe.each(generatedActions)('$name', ({ name, validateRequest }) => {
  test('oracle and validator agree on every combination: verdict, rules, paths, order, advice', { timeout: 120_000 }, () => {
    const schema = requestSchema(name, specs);
    const requests = requestsOf(schema, now);
    const comparison = compare(requests, now, oracleFor(schema), (request, at) => opinionOf(validateRequest, request, at));
    found.push({ action: name, parameters: ruledParameters(schema).length, comparison });
    expect(comparison.first).toEqual([]);
    expect(comparison.differences).toBe(0);
  });
});

afterAll(() => {
  const sum = (figure: (comparison: Comparison) => number): number => found.reduce((total, { comparison }) => total + figure(comparison), 0);
  const lines = found.map(({ action, parameters, comparison: { requests, valid, differences } }) =>
    [action.padEnd(38), `${parameters} parameters in rules`, `${requests} requests`, `${valid} valid`, `${differences} differences`].join(', '),
  );
  const total = `${sum(({ requests }) => requests)} requests compared, ${sum(({ differences }) => differences)} differences`;
  console.info([...lines, total].join('\n'));
});
