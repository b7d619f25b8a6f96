import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { judge } from '../../mutation/judge.mjs';
import { targets } from '../../mutation/targets.mjs';
import { filesOf } from '../../mutation/working-copy.mjs';

const root = join(import.meta.dirname, '../../..');

const source = 'const limit = 3;\nif (count > 0 &&\n    count < limit) stop();\n';
const mutant = (status: string, replacement: string, start: readonly [number, number], end: readonly [number, number]) => ({
  status,
  replacement,
  mutatorName: 'Any',
  location: { start: { line: start[0], column: start[1] }, end: { line: end[0], column: end[1] } },
});
const killed = mutant('Killed', 'false', [2, 5], [2, 14]);
const survived = mutant('Survived', 'count >= 0', [2, 5], [2, 14]);
const acrossLines = mutant('NoCoverage', 'true', [2, 5], [3, 18]);
const judged = (mutants: readonly ReturnType<typeof mutant>[], atLeast: number, listed: Parameters<typeof judge>[3] = {}) =>
  judge('some', atLeast, { 'a.ts': { source, mutants } }, listed);
const entry = { line: 'if (count > 0 &&', from: 'count > 0', to: ['count >= 0'], why: 'Nothing changes.' };

describe('what became of mutants', () => {
  test('timeouts are noticed, errors of the compiler are no mutants', () => {
    const { text, isEnough } = judged([killed, mutant('Timeout', 'x', [1, 1], [1, 2]), mutant('CompileError', 'x', [1, 1], [1, 2])], 100);
    expect(isEnough).toBe(true);
    expect(text).toBe(
      'a.ts: 3 mutants, 2 noticed, 0 survived, 0 without effect, 100.0 %\nsome: 2 of 2 mutants noticed, 100.0 %; at least 100 % must be.',
    );
  });

  test('survivors are shown with what they change, and too many of them are too many', () => {
    const mutants = [killed, killed, survived, acrossLines];
    const { text } = judged(mutants, 50);
    expect(text).toContain('\n  a.ts:2:5 Any: count > 0 → count >= 0\n');
    expect(text).toContain('\n  a.ts:2:5 Any: count > 0 && count < limit → true (no test comes here)\n');
    expect(text).toContain('2 of 4 mutants noticed, 50.0 %');
    expect([50, 50.1].map((atLeast) => judged(mutants, atLeast).isEnough)).toEqual([true, false]);
  });

  test('survivors that are listed do not count', () => {
    expect(judged([killed, survived, survived], 100, { 'a.ts': [entry] })).toMatchObject({ isEnough: true });
    expect(judged([killed, survived, acrossLines], 100, { 'a.ts': [entry] })).toMatchObject({ isEnough: false });
    expect(judged([killed, survived], 100, { 'a.ts': [{ ...entry, line: 'if (count > 0) {' }] })).toMatchObject({ isEnough: false });
    expect(judged([killed, survived], 100, { 'b.ts': [entry] })).toMatchObject({ isEnough: false });
  });

  test('what is listed and did not survive is told', () => {
    const { text, isEnough } = judged([killed], 0, { 'a.ts': [entry] });
    expect(isEnough).toBe(false);
    expect(text).toContain('Listed in survivors.json, and no survivor:\n  a.ts: if (count > 0 &&: count > 0 → count >= 0\n');
  });
});

test.each(Object.entries(targets))('the target %s has files to mutate and tests that are there', (_name, { groups }) => {
  for (const { mutate, tests } of groups) {
    for (const pattern of [...mutate, ...tests]) expect([pattern, filesOf(root, [pattern]).length > 0]).toEqual([pattern, true]);
  }
});

test('what is listed as without effect is in a file that is mutated, and has a reason', () => {
  const listed = JSON.parse(readFileSync(join(root, 'tools/mutation/survivors.json'), 'utf8')) as Readonly<Record<string, readonly typeof entry[]>>;
  const mutated = new Set(Object.values(targets).flatMap(({ groups }) => groups.flatMap(({ mutate }) => filesOf(root, mutate))));
  expect(Object.keys(listed).filter((path) => !mutated.has(path) || !existsSync(join(root, path)))).toEqual([]);
  expect(Object.values(listed).flat().filter(({ why }) => !/^[A-Z].*\.$/.test(why))).toEqual([]);
});
