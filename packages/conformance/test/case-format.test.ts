import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { listOf, mapOf, type Raw } from '../oracle/raw.ts';
import { readSpecs } from '../oracle/specs.ts';
import { requestSchema } from '../oracle/whole-schema.ts';
import { type CaseFile, caseFiles, type ConformanceCase, generatedActions } from '../src/index.ts';

const files = caseFiles();
const schema = JSON.parse(readFileSync(new URL('../cases.schema.json', import.meta.url), 'utf8')) as object;
const isCaseFile = new Ajv2020({ allErrors: true }).compile<CaseFile>(schema);
const specs = readSpecs();

test('every action has cases', () => {
  expect(files.map(({ action }) => action)).toEqual(generatedActions.map(({ name }) => name).toSorted());
});

describe.each(files)('the cases of $action', (file) => {
  test('have the format of the schema', () => {
    isCaseFile(file);
    expect(isCaseFile.errors ?? []).toEqual([]);
  });

  test('have names of their own', () => {
    const names = file.cases.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('have, for every rule, one that keeps it and one that breaks nothing else', () => {
    const lacking = rulesIn(requestSchema(file.action, specs)).filter(
      (rule) => !file.cases.some((each) => breaksOnly(each, rule)) || !file.cases.some((each) => each.about === rule && isClean(each)),
    );
    expect(lacking).toEqual([]);
  });

  test('have, for nine in ten that are invalid, one violation', () => {
    const invalid = file.cases.filter(({ verdict }) => verdict === 'invalid');
    const single = invalid.filter(({ violations }) => violations.length === 1);
    expect(single.length).toBeGreaterThan(invalid.length * 0.9 - 3);
  });
});

/** Ids of all rules of a request, of the objects in it too. */
function rulesIn(raw: Raw): readonly string[] {
  if (Array.isArray(raw)) return raw.flatMap(rulesIn);
  if (typeof raw !== 'object' || raw === null) return [];
  const own = listOf(raw.rules).map((rule) => String(mapOf(rule).id));
  const inner = [...Object.values(mapOf(raw.properties)), raw.items ?? null].flatMap(rulesIn);
  return [...new Set([...own, ...inner])];
}

function breaksOnly({ violations, advice }: ConformanceCase, id: string): boolean {
  const findings = [...violations, ...advice];
  return findings.length === 1 && findings[0]?.rule === id;
}

function isClean({ violations, advice }: ConformanceCase): boolean {
  return violations.length + advice.length === 0;
}
