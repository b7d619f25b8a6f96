import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { listOf, mapOf, type Raw } from '../oracle/raw.ts';
import { readSpecs } from '../oracle/specs.ts';
import { requestSchema } from '../oracle/whole-schema.ts';
import { type CaseFile, caseFiles, type ConformanceCase, editionCaseFiles, generatedActions } from '../src/index.ts';

const files = [...caseFiles(), ...editionCaseFiles()];
const schema = JSON.parse(readFileSync(new URL('../cases.schema.json', import.meta.url), 'utf8')) as object;
const isCaseFile = new Ajv2020({ allErrors: true }).compile<CaseFile>(schema);
const specs = readSpecs();

test('every action has cases', () => {
  expect(caseFiles().map(({ action }) => action)).toEqual(generatedActions.map(({ name }) => name).toSorted());
});

test('every request of which an edition has more has cases, one of them with what it has more', () => {
  expect(editionCaseFiles().map(({ edition, action }) => `${edition ?? ''} ${action}`)).toEqual([
    'byteplus DescribeLiveBandwidthData', 'byteplus DescribeLiveP95PeakBandwidthData', 'byteplus DescribeLiveTrafficData',
  ]);
  for (const { action, cases } of editionCaseFiles()) {
    const own = new Set(caseFiles().find((file) => file.action === action)?.cases.map(({ name }) => name));
    expect(cases.filter(({ name, verdict }) => verdict === 'valid' && !own.has(name)).map(({ request }) => JSON.stringify(request)).join()).toContain('CMAF');
  }
});

describe.each(files)('the cases of $action $edition', (file) => {
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
