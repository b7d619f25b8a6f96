import { afterAll, describe, expect, test } from 'vitest';
import { compare, type Comparison } from '../oracle/comparison.ts';
import { oracleFor } from '../oracle/oracle.ts';
import { requestsOf, ruledParameters } from '../oracle/space.ts';
import { readSpecs, specsIn } from '../oracle/specs.ts';
import { requestSchema } from '../oracle/whole-schema.ts';
import { editionCaseFiles, generatedAction, generatedActions } from '../src/index.ts';
import { opinionOf } from './opinion.ts';

/** 2 March 2026, midnight in Beijing, in seconds since 1970. */
const now = 1_772_380_800;

const specs = readSpecs();
const found: { readonly action: string; readonly parameters: number; readonly comparison: Comparison }[] = [];

test('there is an oracle for every action', () => {
  expect([...specs.actions.keys()]).toEqual(generatedActions.map(({ name }) => name).toSorted());
});

const questions = [
  ...generatedActions.map(({ name, validateRequest }) => ({ name, edition: undefined, validateRequest, there: specs })),
  ...editionCaseFiles().map(({ action, edition = '' }) => ({ name: action, edition, validateRequest: generatedAction(action).validateRequest, there: specsIn(edition, specs) })),
];

describe.each(questions)('$name $edition', ({ name, edition, validateRequest, there }) => {
  test('oracle and validator agree on every combination: verdict, rules, paths, order, advice', { timeout: 120_000 }, () => {
    const schema = requestSchema(name, there);
    const requests = requestsOf(schema, now);
    const comparison = compare(requests, now, oracleFor(schema), (request, at) => opinionOf(validateRequest, request, at, edition));
    found.push({ action: edition === undefined ? name : `${name} ${edition}`, parameters: ruledParameters(schema).length, comparison });
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
