import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caseFiles, type ConformanceCase } from '../src/index.ts';
import { generateKinds } from './generated-kinds.ts';

const root = join(import.meta.dirname, '../../..');

const kinds = generateKinds();

/** What rules are read from: those of the service, and ones of every kind, which the service has not all. */
const sources = [
  { types: 'live', docs: join(root, 'docs/actions'), cases: caseFiles() },
  { types: 'kinds', docs: kinds.docs, cases: caseFiles(kinds.cases) },
];

/** A rule that the page of an action says the compiler enforces. */
interface TypedRule {
  /** The name under which the types of its service are imported. */
  readonly types: string;
  readonly action: string;
  readonly rule: string;
}

const typedRules: readonly TypedRule[] = sources.flatMap(({ types, docs }) =>
  readdirSync(docs).flatMap((file) => {
    const page = readFileSync(join(docs, file), 'utf8');
    return [...page.matchAll(/^\| `([a-z0-9-]+)` \| compiler and check \|/gm)].map(([, rule = '']) => ({ types, action: file.replace('.md', ''), rule }));
  }),
);

const cases = new Map(sources.flatMap((source) => source.cases.map((file) => [file.action, file.cases])));

/** Requests that are about a rule and keep it, and ones that break it and nothing else. */
function casesOf({ action, rule }: TypedRule): { readonly keep: readonly ConformanceCase[]; readonly break: readonly ConformanceCase[] } {
  const about = (cases.get(action) ?? []).filter((each) => each.about === rule);
  return {
    keep: about.filter(({ verdict }) => verdict === 'valid'),
    break: about.filter(({ violations }) => violations.length === 1 && violations[0]?.rule === rule),
  };
}

let folder: string;
/** The first message of the compiler for each line that has an error, from 1. */
let errors: ReadonlyMap<number, string>;
const lines: string[] = [];
const lineOf = new Map<ConformanceCase, number>();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'type-cases-'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  lines.push("import type * as live from '@volc-live/validators';", `import type * as kinds from ${JSON.stringify(kinds.types)};`);
  for (const typed of typedRules) {
    const { keep, break: wrong } = casesOf(typed);
    for (const each of [...keep, ...wrong]) {
      lineOf.set(each, lines.length + 1);
      lines.push(`export const c${lines.length}: ${typed.types}.${typed.action}Request = ${JSON.stringify(each.request)};`);
    }
  }
  writeFileSync(join(folder, 'cases.ts'), `${lines.join('\n')}\n`);
  const options = { strict: true, exactOptionalPropertyTypes: true, noEmit: true, module: 'nodenext', target: 'es2022', types: [], customConditions: ['@volc-live/source'], allowImportingTsExtensions: true, skipLibCheck: true };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['cases.ts'] }));
  const compiler = join(createRequire(import.meta.url).resolve('@typescript/native/package.json'), '../bin/tsc');
  const { stdout } = spawnSync(process.execPath, [compiler, '-p', folder, '--pretty', 'false'], { encoding: 'utf8' });
  const found = [...stdout.matchAll(/^(?:.*\/)?cases\.ts\((\d+),\d+\): error TS\d+: (.*)$/gm)];
  errors = new Map(found.toReversed().map(([, line, message = '']) => [Number(line), message]));
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  kinds.remove();
});

describe.each(typedRules)('$rule of $action', (typed) => {
  const { keep, break: wrong } = casesOf(typed);

  test('has calls that compile and calls that do not', () => {
    const kept = keep.filter((each) => !errors.has(lineOf.get(each) ?? 0));
    const refused = wrong.filter((each) => errors.has(lineOf.get(each) ?? 0));
    expect([kept.length > 0, refused.length > 0]).toEqual([true, true]);
  });

  test('does not compile in any call that breaks it, and the message says where to look', () => {
    for (const each of wrong) {
      const message = errors.get(lineOf.get(each) ?? 0) ?? `"${each.name}" compiles.`;
      // The name of the request, a field of the rule, or the value that stands where it must not.
      const names = each.violations.flatMap(({ paths }) => paths.map((path) => path.split(/[.[\]]+/).at(-1) ?? ''));
      const values = Object.values(each.request as object).flat().filter((value) => typeof value === 'string');
      expect(message).toMatch(new RegExp([`${typed.action}Request`, ...names, ...values.map((value) => `'"${value}"'`)].join('|')));
    }
  });
});

test('all that is said here is said of many calls', () => {
  const broken = typedRules.flatMap((typed) => casesOf(typed).break);
  expect(typedRules.length).toBeGreaterThanOrEqual(16);
  expect(broken.length).toBeGreaterThanOrEqual(35);
  expect(lineOf.size - broken.length).toBeGreaterThanOrEqual(60);
});
