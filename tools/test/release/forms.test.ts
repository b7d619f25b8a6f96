import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = join(import.meta.dirname, '../../../.github/ISSUE_TEMPLATE');

interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: readonly { readonly type: string; readonly id?: string; readonly attributes: { readonly label?: string; readonly value?: string; readonly options?: readonly string[] } }[];
}

/** GitHub shows no form at all when one key of it is wrong. */
test.each(readdirSync(folder).filter((name) => name !== 'config.yml'))('%s is a form that GitHub takes', (name) => {
  const form = parse(readFileSync(join(folder, name), 'utf8')) as Form;
  expect(Object.keys(form).toSorted()).toEqual(['body', 'description', 'labels', 'name']);
  const questions = form.body.filter(({ type }) => type !== 'markdown');
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  expect(new Set(questions.map(({ attributes }) => attributes.label)).size).toBe(questions.length);
  for (const { type, id, attributes } of form.body) {
    expect(['markdown', 'textarea', 'input', 'dropdown']).toContain(type);
    if (type === 'markdown') expect(attributes.value).toBeTypeOf('string');
    else expect([id, attributes.label]).toEqual([expect.stringMatching(/^[a-z]+$/), expect.any(String)]);
    if (type === 'dropdown') expect(attributes.options?.length).toBeGreaterThan(1);
  }
});
