import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { lintService } from '../../src/lint/lint-service.ts';
import { lintText } from '../../src/lint/lint-text.ts';
import { loaded } from '../model/loaded.ts';
import { repository, runCli, specsOnly } from '../pipeline/workspace.ts';
import { type ActionParts, demoAction } from '../spec/demo-specs.ts';
import { put } from '../write/temp-folder.ts';

vi.setConfig({ testTimeout: 120_000 });

function findings(parts: ActionParts): readonly string[] {
  const quiet: ActionParts = { request: 'properties: {}\n', response: 'properties: {}\n', example: 'request: {}\nresult: {}\n' };
  return lintService(loaded({ actions: { Ask: demoAction({ ...quiet, ...parts }) } })).map(({ code, message }) => `${code} ${message}`);
}

const request = (...fields: readonly string[]): ActionParts => ({ request: `properties:\n${fields.map((field) => `  ${field}\n`).join('')}` });

/** A rule, inside another, that compares a term with a number. */
const compared = (term: string): ActionParts => ({
  ...request(
    ...['A', 'B', 'C'].map((name) => `${name}: { type: integer, description: A number., sources: [S] }`),
    'E: { type: integer, description: A choice., sources: [S], oneOf: [{ const: 1, description: The first. }, { const: 2, description: The second. }] }',
  ),
  rules: `- { id: few, requires: { if: E, then: { not: { compare: { left: ${term}, op: '>', right: 3 } } } }, sources: [S] }\n`,
});

const alone = ['LINT_COMPARISON_ALONE The rule "few" compares more than a difference of two parameters.'];

describe('what a service could tell better', () => {
  test.each<readonly [string, ActionParts, readonly string[]]>([
    ['nothing', request('A: { type: string, description: A text., sources: [S] }'), []],
    ['a field without a source', request('A: { type: string, description: A text. }'), ['LINT_NO_SOURCE No source says the field "A".']],
    ['a field that is not described', request('A: { type: string, description: To be described., sources: [S] }'), ['LINT_UNDESCRIBED "A" is not described.']],
    ['a unit in words', request('A: { type: integer, description: Longest wait in seconds., sources: [S] }'), ['LINT_UNIT_IN_WORDS The description of "A" names the unit "seconds".']],
    ['a unit where it belongs', request('A: { type: integer, description: Longest wait., unit: s, sources: [S] }'), []],
    ['two spellings', request('CName: { type: string, description: A., sources: [S] }', 'CNAME: { type: string, description: A., sources: [S] }'), ['LINT_NAME_CASE The field "CNAME" is spelled "CName" elsewhere.']],
    [
      'values that nobody explains',
      request("A: { type: string, description: A., oneOf: [{ const: on-air, description: On air. }, { const: b, description: To be described. }, { const: c, description: The third. }], sources: [S] }"),
      ['LINT_UNEXPLAINED_VALUE The description of the value "on-air" of "A" only repeats it.', 'LINT_UNDESCRIBED The value "b" of "A" is not described.'],
    ],
    ['a product', compared('{ multiply: [A, B] }'), alone],
    ['a sum of three', compared('{ add: [A, { add: [B, C] }] }'), alone],
    ['a multiple', compared('{ multiply: [A, 2] }'), alone],
    ['a product with a value of an enumeration', compared('{ multiply: [A, E] }'), alone],
    ['a difference', compared('{ subtract: [A, B] }'), []],
    ['a difference and a value of an enumeration', compared('{ add: [{ subtract: [A, B] }, E] }'), []],
    ['inside lists', request('A: { type: array, description: A., sources: [S], items: { type: object, properties: { B: { type: string, description: B. } } } }'), ['LINT_NO_SOURCE No source says the field "B".']],
  ])('%s', (_, parts, want) => {
    expect(findings(parts)).toEqual(want);
  });
});

describe('what a file could say better', () => {
  const schema = '# yaml-language-server: $schema=../../../schema/action.json\n';

  test('the order of required fields, and the line for editors', () => {
    const text = 'action: Ask\nrequest:\n  type: object\n  required: [B, A] # both\n  properties:\n    A: { type: string }\n    B: { type: string }\n';
    const { diagnostics, mended } = lintText({ path: 'a.yaml', text });
    expect(diagnostics.map(({ code, origin: { line, column } }) => `${line}:${column} ${code}`)).toEqual(['4:13 LINT_REQUIRED_ORDER', '1:1 LINT_SCHEMA_LINE']);
    expect(mended.text).toBe(`${schema}${text.replace('[B, A]', '[A, B]')}`);
    expect(lintText(mended).diagnostics).toEqual([]);
  });

  test('another line for editors gives way', () => {
    expect(lintText({ path: 'a.yaml', text: '# yaml-language-server: $schema=x.json\naction: Ask\n' }).mended.text).toBe(`${schema}action: Ask\n`);
  });
});

describe('the command', () => {
  test('has nothing to say about our own specs', () => {
    expect(runCli(['lint', '--root', repository])).toMatchObject({ code: 0, error: '' });
  });

  test('mends what is safe to mend, and tells the rest', () => {
    const root = specsOnly();
    const path = 'specs/live/2023-01-01/actions/ListDomainDetail.yaml';
    const right = readFileSync(join(root, path), 'utf8');
    const line = right.slice(0, right.indexOf('required: [PageNum')).split('\n').length;
    put(root, path, right.replace('required: [PageNum, PageSize]', 'required: [PageSize, PageNum]'));
    expect(runCli(['lint', '--root', root])).toMatchObject({ code: 1, error: expect.stringContaining(`${path}:${line}:13  warning LINT_REQUIRED_ORDER`) });
    expect(runCli(['lint', '--fix', '--root', root])).toMatchObject({ code: 0, error: '', out: expect.stringContaining(`mended   ${path}`) });
    expect(readFileSync(join(root, path), 'utf8')).toBe(right);
  });
});

describe('a new action', () => {
  test('loads, generates, and is told to be unfinished', () => {
    const root = specsOnly();
    const path = 'specs/live/2023-01-01/actions/KillStream.yaml';
    expect(runCli(['new-action', 'KillStream', '--root', root])).toMatchObject({ code: 0, error: '' });
    const run = runCli(['lint', '--root', root]);
    expect(run.code).toBe(1);
    expect(run.error).toContain(`${path}:2:9  warning LINT_PAGE`);
    expect(run.error).toContain('"KillStream" is not described.');
    expect(runCli(['gen', '--root', root]).code).toBe(0);
    expect(existsSync(join(root, 'packages/client/src/gen/actions/KillStream.ts'))).toBe(true);
    expect(runCli(['new-action', 'KillStream', '--root', root])).toMatchObject({ code: 1, error: `${path} is there already.\n` });
  });

  test.each(['', '../Evil', 'killStream', '__proto__', 'Con'])('has a name that can be one; not %j', (name) => {
    expect(runCli(['new-action', name, '--root', specsOnly()]).code).toBe(2);
  });
});
