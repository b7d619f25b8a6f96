import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ts } from 'ts-morph';
import { describe, expect, test } from 'vitest';

import { emitFile } from '../../src/emit/emit-file.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { printFiles } from '../../src/print/print.ts';
import type { Service } from '../../src/model/model.ts';
import { attacks } from '../print/hostile-text.ts';
import {
  action, enumOf, field, instant, list, needed, object, plainAnswer, present, refer, requires, rule, service, shape, text,
} from '../plan/model-builders.ts';

/** A service in which every text that a spec could bring is the given one; only names are as the loader lets them be. */
function hostile(evil: string): Service {
  const docs = { summary: evil, details: [evil, evil] };
  const values = enumOf(evil, 'other');
  const enumeration = { ...values, values: values.values.map((each) => ({ ...each, meaning: evil })) };
  const all = { docs, absent: evil, unit: evil, sources: [evil], measure: evil };
  const protocol = shape('Protocol', enumeration, { docs });
  const said = { sentence: evil, sources: [evil], parameters: [evil, 'Mode'] };
  const region = shape('Region', object([field('Area', text({ pattern: evil }), all)], [rule('area', { kind: 'complex', is: present('Area') }, said)]), { docs });
  const request = object(
    [
      needed('StartTime', instant, all),
      field('Mode', enumeration, { ...all, default: evil }),
      field('Names', list(text({ pattern: evil })), all),
      field('Protocols', list(refer(protocol)), all),
      field('Regions', list(refer(region)), all),
      field('TagList', list(object([field('Key', text(), all)])), all),
    ],
    [
      rule('alone', { kind: 'alone', parameter: 'Protocols', value: evil }, said),
      rule('when', requires({ kind: 'in', parameter: 'Mode', values: ['other'] }, present('Names')), said),
      rule('has', { kind: 'complex', is: { kind: 'contains', parameter: 'Names', value: evil } }, said),
      rule('past', { kind: 'notFuture', parameter: 'StartTime' }, said),
    ],
  );
  const total = { field: evil, join: 'sum', of: evil, unit: evil, integer: true, measure: evil } as const;
  const series = { field: evil, time: evil, step: evil, keys: [evil], values: [{ field: evil, join: 'sum', unit: evil, integer: true, measure: evil }] } as const;
  const json = { [evil === '__proto__' ? 'proto' : evil]: [evil] };
  const ask = action('Ask', {
    docs,
    notes: [evil],
    page: { id: evil, url: evil, seen: [evil] },
    quota: { perSecond: 1, sources: [evil] },
    delay: { text: evil, seconds: 1, sources: [evil] },
    disputes: [{ about: evil, taken: evil, sources: [evil] }],
    request,
    response: object([field('Mode', enumeration, all), field('Regions', list(refer(region)), all), field('RowList', list(object([field('Key', text(), all)])), all)]),
    answer: { ...plainAnswer, echoes: [evil], totals: [total], series, table: { field: evil, name: evil, total: evil } },
    examples: [{ title: evil, request: json, result: json }],
  });
  return service({
    title: evil,
    docs,
    endpoint: { host: evil, path: evil },
    signing: { service: evil, region: evil },
    chinese: [{ text: evil, translated: evil, origin: service().origin }],
    sources: [{ id: evil, title: evil, url: evil, date: evil }],
    errors: [{ code: evil, statuses: [400], number: 1, from: 'service', meaning: evil, remedy: evil, retryable: true, sources: [evil], origin: service().origin }],
    shapes: [protocol, region],
    actions: [ask, action('Reply', { docs, examples: [{ title: evil, request: {}, result: json }] })],
  });
}

const printed = (of: Service): readonly { readonly path: string; readonly text: string }[] => {
  const { plan } = buildPlan(of);
  return printFiles(plan.files.filter(({ content }) => content.kind !== 'openapi').map((file) => ({ path: file.path, artifact: emitFile(file, plan) })));
};

/** Names of everything in a file but what its literals and comments hold, and the values of its texts. */
function partsOf(source: ts.SourceFile): { readonly shape: readonly string[]; readonly texts: readonly string[] } {
  const found: string[] = [];
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) texts.push(node.text);
    // A property is a name or a text, as its key needs.
    else if (ts.isIdentifier(node)) found.push(ts.isPropertyAssignment(node.parent) ? 'key' : node.text);
    else found.push(ts.SyntaxKind[node.kind]);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { shape: found, texts };
}

const parse = (path: string, written: string): ts.SourceFile => ts.createSourceFile(path, written, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS);
const harmless = new Map(printed(hostile('Harmless')).map((file) => [file.path, file.text]));

describe.each(attacks.filter((attack) => attack.trim() !== '' || attack === '\u0085').map((attack) => [attack]))('%j', (attack) => {
  const files = printed(hostile(attack));
  const code = files.filter(({ path }) => path.endsWith('.ts'));
  const pages = files.filter(({ path }) => path.endsWith('.md'));

  test('changes no file of code but in texts and comments', () => {
    const texts: string[] = [];
    for (const { path, text: written } of code) {
      const source = parse(path, written);
      expect((source as unknown as { parseDiagnostics: readonly unknown[] }).parseDiagnostics, path).toEqual([]);
      const want = partsOf(parse(path, harmless.get(path) ?? '')).shape.filter((each) => each !== 'key');
      const parts = partsOf(source);
      expect(parts.shape.filter((each) => each !== 'key' && each !== 'ComputedPropertyName'), path).toEqual(want);
      texts.push(...parts.texts);
    }
    expect(texts).toContain(attack);
  });

  test('opens nothing in a page', () => {
    for (const { path, text: page } of pages) {
      const prose = page.replace(/^```[a-z]+\n[^]*?\n```$/gm, '').replace(/(?<!\\)(`+)(?!`).*?(?<!`)\1(?!`)|<code>[\w &#;]*<\/code>|^<!--.*-->$/gm, 'x');
      expect(prose, path).not.toMatch(/(?<!\\)(?:\\\\)*<(?!code>)|\{\{|(?<!\\)\]\((?:javascript|x)|[\u2028\u2029\u202e\u200b\0]/);
      expect(page.match(/^```/gm)?.length, path).toBe(harmless.get(path)?.match(/^```/gm)?.length);
      expect(page.match(/^#+ /gm)?.length, path).toBe(harmless.get(path)?.match(/^#+ /gm)?.length);
      expect(cells(page), path).toEqual(cells(harmless.get(path) ?? ''));
    }
  });
});

/** How many cells each row of a table has. */
function cells(page: string): readonly number[] {
  return page.split('\n').filter((line) => line.startsWith('|')).map((line) => line.match(/(?<!\\)(?:\\\\)*\|/g)?.length ?? 0);
}

describe('emitters hold no text of code', () => {
  const folder = join(import.meta.dirname, '../../src/emit');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/^(?:openapi|cases)\b/.test(path))
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const);

  test.each(files)('%s', (_, source) => {
    const withoutComments = source.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
    // What prints is above this floor, and ts-morph is for its types only.
    expect(withoutComments).not.toMatch(/from '[^']*\/print\//);
    expect(withoutComments).not.toMatch(/import (?!type )[^;]*'(?:ts-morph|handlebars)'/);
    // Braces, semicolons, arrows, comment signs and line breaks in a text would be code in the making.
    for (const [quoted] of withoutComments.matchAll(/'[^'\n]*'|`[^`]*`/g)) {
      const said = quoted.replace(/\$\{[^}]*\}/g, '');
      expect(said.replace(/; (?=[a-z])/g, ' '), said).not.toMatch(/[{};]|=>|\/\*|\*\/|\\n|\n/);
    }
  });
});
