import { describe, expect, test } from 'vitest';
import { firstDifference } from '../oracle/comparison.ts';
import { edited, type Edit, editsOf } from '../oracle/edits.ts';
import { oracleFor } from '../oracle/oracle.ts';
import { requestsOf } from '../oracle/space.ts';
import { readSpecs } from '../oracle/specs.ts';
import { requestSchema, shapesOf } from '../oracle/whole-schema.ts';
import { type GeneratedAction, generatedActions } from '../src/index.ts';
import { opinionOf } from './opinion.ts';

/** 2 March 2026, midnight in Beijing, in seconds since 1970. */
const now = 1_772_380_800;

const specs = readSpecs();
const shapes = new Map(generatedActions.map(({ name }) => [name, shapesOf(name, specs)]));
const inRequests = new Set([...shapes.values()].flatMap((names) => [...names]));
const files: readonly (readonly [file: Edit['file'], name: string, edits: readonly Edit[]])[] = [
  ...[...specs.actions].map(([name, spec]) => ['actions', name, editsOf('actions', name, spec)] as const),
  ...[...specs.shapes].filter(([name]) => inRequests.has(name)).map(([name, spec]) => ['shapes', name, editsOf('shapes', name, spec)] as const),
];

test('there are some hundred edits, of every sort', () => {
  const names = files.flatMap(([, , edits]) => edits.map(({ name }) => name));
  expect(names.length).toBeGreaterThan(300);
  for (const sort of ['dropped', 'another id', 'change places', 'days becomes', '< becomes', 'atLeast', 'required', 'otherwise', 'further', 'maxLength', 'pattern', 'without']) {
    expect(names.filter((name) => name.includes(sort)), sort).not.toEqual([]);
  }
});

describe.each(files.filter(([, , edits]) => edits.length > 0))('%s/%s', (file, name, edits) => {
  test('each edit makes the oracle differ from the validators', { timeout: 120_000 }, () => {
    const unnoticed = edits.filter((edit) => !generatedActions.some((action) => isAbout(action, file, name) && isNoticed(edit, action)));
    expect(unnoticed.map((edit) => edit.name)).toEqual([]);
  });
});

function isAbout(action: GeneratedAction, file: Edit['file'], name: string): boolean {
  return file === 'actions' ? action.name === name : shapes.get(action.name)?.has(name) === true;
}

/** Whether the oracle of the edited specs and the validator differ about some request that either spec makes worth trying. */
function isNoticed(edit: Edit, { name, validateRequest }: GeneratedAction): boolean {
  const schema = requestSchema(name, edited(specs, edit));
  const oracle = oracleFor(schema);
  return [requestSchema(name, specs), schema].some((tried) => {
    const found = firstDifference(requestsOf(tried, now), now, oracle, (request, at) => opinionOf(validateRequest, request, at));
    return found !== undefined;
  });
}
