import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { type CaseFile, caseFiles } from '../src/index.ts';

/** A rule as the exported document carries it beside a schema. */
interface ExportedRule {
  readonly id: string;
  readonly severity: 'error' | 'advice';
  /** `schema` where JSON Schema says it, `x` where it cannot. */
  readonly expressedIn: 'schema' | 'x';
  readonly reason?: string;
}

interface ExportedDocument {
  readonly paths: Readonly<Record<string, unknown>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

const document = JSON.parse(readFileSync(new URL('../../../openapi/live-2023-01-01.json', import.meta.url), 'utf8')) as ExportedDocument;
const ajv = formats.default(new Ajv2020({ strict: false, allErrors: true }));
ajv.addSchema({ $id: 'https://example.com/live', ...document });

/** The request schema of an action, compiled by a validator that knows nothing of us. */
function schemaOf(action: string): ValidateFunction {
  return ajv.compile({ $ref: `https://example.com/live#/components/schemas/${action}Request` });
}

/** Every rule of the document, by id: a shape and the actions that use it carry it with the same id. */
function exportedRules(value: unknown): readonly ExportedRule[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Object.hasOwn(value, 'x-volc-rules') ? (value as { readonly 'x-volc-rules': readonly ExportedRule[] })['x-volc-rules'] : [];
  return [...own, ...Object.values(value).flatMap(exportedRules)];
}

const rules = new Map(exportedRules(document.components.schemas).map((rule) => [rule.id, rule]));

/** Whether JSON Schema can see a fault: every check of a value, and the rules that the document puts into schemas. */
function isExpressed(rule: string): boolean {
  return rules.get(rule)?.expressedIn !== 'x';
}

const files: readonly CaseFile[] = caseFiles();
const all = files.flatMap(({ action, cases }) => cases.map((each) => ({ action, ...each })));

describe('the exported schemas, under a validator of somebody else', () => {
  test.each(files)('agree with every case of $action', ({ action, cases }) => {
    const isValid = schemaOf(action);
    const wrong = cases.filter(({ request, violations }) => isValid(request) === violations.some(({ rule }) => isExpressed(rule)));
    expect(wrong.map(({ name, violations }) => ({ name, violations }))).toEqual([]);
  });

  test('see cases that break expressed rules, and are blind to those that break others only', () => {
    const blind = all.filter(({ violations }) => violations.length > 0 && violations.every(({ rule }) => !isExpressed(rule)));
    const seen = all.filter(({ violations }) => violations.some(({ rule }) => rules.get(rule)?.expressedIn === 'schema'));
    expect(blind.length).toBeGreaterThan(50);
    expect(seen.length).toBeGreaterThan(50);
    expect(all.length).toBeGreaterThan(1_900);
  });
});

describe('what JSON Schema cannot say', () => {
  test('is in the document as data, for each rule that some case breaks', () => {
    const broken = new Set(all.flatMap(({ about, violations, advice }) => [...violations, ...advice].map(({ rule }) => rule).filter((rule) => rule === about)));
    const checks = new Set(['type', 'unknown-field']);
    const missing = [...broken].filter((rule) => !rules.has(rule) && !checks.has(rule));
    expect(missing).toEqual([]);
    expect([...rules.values()].filter(({ expressedIn }) => expressedIn === 'x').length).toBeGreaterThan(5);
  });
});
