import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import Handlebars from 'handlebars';
import { describe, expect, test } from 'vitest';

import { emitFile } from '../../src/emit/emit-file.ts';
import { loadService } from '../../src/model/load-service.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { printFiles } from '../../src/print/print.ts';
import { templateFolder, templateHelpers } from '../../src/print/template.ts';
import { action, enumOf, field, instant, list, needed, object, refer, rule, service, shape, text } from '../plan/model-builders.ts';
import { readSpecFiles } from '../../src/spec/read-spec-files.ts';

const templates = readdirSync(templateFolder).map((file) => [file, readFileSync(join(templateFolder, file), 'utf8')] as const);

/** Every mustache of a template, blocks included, with the path of names that leads to it. */
function mustaches(program: hbs.AST.Program): readonly (hbs.AST.MustacheStatement | hbs.AST.BlockStatement)[] {
  return program.body.flatMap((node) => {
    if (node.type === 'MustacheStatement') return [node as hbs.AST.MustacheStatement];
    if (node.type !== 'BlockStatement') return node.type === 'ContentStatement' || node.type === 'CommentStatement' ? [] : never(node.type);
    const block = node as hbs.AST.BlockStatement;
    return [block, ...mustaches(block.program), ...(block.inverse === undefined ? [] : mustaches(block.inverse))];
  });
}

function never(type: string): never {
  throw new TypeError(`A template has no place for ${type}.`);
}

describe.each(templates)('%s', (_, source) => {
  test('every value goes through a helper that escapes it', () => {
    for (const node of mustaches(Handlebars.parse(source))) {
      const { original } = node.path as hbs.AST.PathExpression;
      if (node.type === 'BlockStatement') expect(['if', 'unless', 'each']).toContain(original);
      else {
        expect(Object.keys(templateHelpers), `{{${original}}}`).toContain(original);
        expect(node.params, `{{${original}}}`).toHaveLength(1);
        expect(node.escaped, 'three braces').toBe(true);
      }
    }
  });
});

/** A service in which every list of every page has a row. */
const region = shape('Region', object([field('Area', text())], [rule('shaped', { kind: 'or', of: [{ kind: 'present', parameter: 'Area' }] })]));
const ask = action('Ask', {
  docs: { summary: 'Asks.', details: ['In detail.'] },
  notes: ['A note.'],
  delay: { text: '5 minutes', seconds: 300, sources: ['S'] },
  unitBase: 1000,
  disputes: [{ about: 'About.', taken: 'Taken.', sources: ['S'] }],
  request: object(
    [needed('StartTime', instant), field('Mode', enumOf('fast'), { default: 'fast' }), field('Regions', list(refer(region)))],
    [rule('past', { kind: 'notFuture', parameter: 'StartTime' }, { parameters: ['StartTime'], sources: ['S'] })],
  ),
  response: object([field('Total', text(), { join: 'sum', unit: 'GB' })]),
  examples: [{ title: 'One', request: { StartTime: '2025-02-10T00:00:00Z' }, result: { Total: 'x' } }],
});
const { plan } = buildPlan(service({
  shapes: [region],
  actions: [ask],
  chinese: [],
  sources: [{ id: 'S', title: 'A page', url: 'https://example.com/', date: '2025-02-21' }],
  errors: (['service', 'gateway'] as const).map((from) => ({
    code: from, statuses: [400], number: 1, from, meaning: 'Wrong.', remedy: 'Mend it.', retryable: false, sources: ['S'], origin: service().origin,
  })),
  editions: [
    {
      name: 'abroad',
      title: 'Demo abroad',
      endpoint: { host: 'abroad.example.com', path: '/' },
      signing: { service: 'demo', region: 'eu-1' },
      environment: { accessKeyId: 'ABROAD_KEY', secretAccessKey: 'ABROAD_SECRET', sessionToken: undefined, folder: 'abroad' },
      dayOffset: 'Z',
      without: ['Ask'],
      quotas: {},
      actions: [],
      sources: ['S'],
      origin: { file: 'specs/demo/2023-01-01/service.yaml', line: 1, column: 1 },
    },
  ],
}));

const loaded = loadService(readSpecFiles(join(import.meta.dirname, '../../..'), 'specs/live/2023-01-01')).service;
if (loaded === undefined) throw new Error('The specs of Live did not load.');
const live = buildPlan(loaded).plan;

test('every name in a template is in its view', () => {
  const empty = new Set<string>();
  const seen = new Set<string>();
  // What the small service has nothing of, such as long ranges, ours has.
  for (const each of [plan, live]) {
    for (const file of each.files) {
      const artifact = emitFile(file, each);
      if (artifact.kind !== 'page') continue;
      const source = readFileSync(join(templateFolder, `${artifact.template}.md.hbs`), 'utf8');
      expectNames(Handlebars.parse(source), artifact.view, (path, filled) => (filled ? seen : empty).add(`${artifact.template} ${path}`));
    }
  }
  expect([...empty].filter((path) => !seen.has(path)), 'lists without a row, of which this test sees nothing').toEqual([]);
});

/** Handlebars says nothing about a name that is misspelt in a block, so the names are looked up here. */
function expectNames(program: hbs.AST.Program, view: unknown, onList: (path: string, filled: boolean) => void): void {
  for (const node of program.body) {
    if (node.type !== 'MustacheStatement' && node.type !== 'BlockStatement') continue;
    const { params, path } = node as hbs.AST.MustacheStatement;
    const [param] = params as hbs.AST.PathExpression[];
    if (param === undefined) throw new TypeError('Every helper takes a value.');
    if (!param.data) expect(hasPath(view, param.parts), `${param.original} at ${param.loc.start.line}`).toBe(true);
    if (node.type !== 'BlockStatement') continue;
    const { program: inner, inverse } = node as hbs.AST.BlockStatement;
    const value = param.parts.reduce<unknown>((each, part) => Reflect.get(Object(each), part), view);
    if ((path as hbs.AST.PathExpression).original === 'each') {
      const rows = value as readonly unknown[];
      onList(param.original, rows.length > 0);
      for (const row of rows) expectNames(inner, row, onList);
    } else if (param.data) {
      // `@last` and its like are of the loop, not of the view.
      expectNames(inner, view, onList);
    } else {
      const shown = Boolean(value) === ((path as hbs.AST.PathExpression).original === 'if');
      onList(param.original, shown);
      if (shown) expectNames(inner, view, onList);
    }
    if (inverse !== undefined) expectNames(inverse, view, onList);
  }
}

function hasPath(value: unknown, parts: readonly string[]): boolean {
  const [first, ...rest] = parts;
  if (first === undefined) return true;
  return first in Object(value) && hasPath(Reflect.get(Object(value), first), rest);
}

test('a page starts with its header and a heading, and tables have no empty line inside', () => {
  const pages = plan.files.filter(({ path }) => path.endsWith('.md')).map((file) => ({ path: file.path, artifact: emitFile(file, plan) }));
  for (const { text: page } of printFiles(pages)) {
    expect(page).toMatch(/^<!-- @generated from \S+ by @volc-live\/generator\. Do not edit\. -->\n\n# \S/);
    expect(page).not.toMatch(/\|\n\n\|(?!.*\|\n\|---)/);
    expect(page).not.toMatch(/\n{3}/);
    expect(page).toMatch(/[^\n]\n$/);
  }
});
