import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { formatDiagnostics } from '../../src/diagnostics/format-diagnostics.ts';
import { emitFile } from '../../src/emit/emit-file.ts';
import { loadService } from '../../src/model/load-service.ts';
import { buildPlans } from '../../src/plan/build-plan.ts';
import { printFiles } from '../../src/print/print.ts';
import type { SpecFile } from '../../src/spec/read-spec-files.ts';
import { demoFolder, demoService } from '../spec/demo-specs.ts';
import { excerptOf } from './excerpt.ts';
import { type Block, readScenario, withExcerpts } from './scenario-file.ts';

/** `RECORD=1` rewrites the excerpts; look at the diff before it is committed. */
const records = process.env.RECORD === '1';

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.md'));

test.each(files)('%s', (name) => {
  const path = join(import.meta.dirname, name);
  const scenario = readScenario(path);
  expect(scenario.specs.length).toBeGreaterThan(0);
  expect(scenario.excerpts.length).toBeGreaterThan(0);
  const made = generated(scenario.specs);
  const excerpts = scenario.excerpts.map(({ language, words: [file = '', excerpt = ''] }) => {
    const text = made.get(file);
    if (text === undefined) throw new Error(`${name} names ${file}, which is not made. Made: ${[...made.keys()].join(', ')}.`);
    return excerptOf(text, language, excerpt);
  });
  if (records) writeFileSync(path, withExcerpts(readFileSync(path, 'utf8'), excerpts));
  else expect(excerpts).toEqual(scenario.excerpts.map(({ text }) => text));
});

/** Every file that the specs of a scenario make, and `diagnostics` where they are wrong. */
function generated(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const specs = blocks.map(({ words: [file = ''], text }): SpecFile => ({ path: `${demoFolder}/${file}`, text: `${text}${remainder(file, text)}` }));
  const of = (kind: string): readonly SpecFile[] => specs.filter(({ path }) => path.startsWith(`${demoFolder}/${kind}/`));
  const more = specs.find(({ path }) => path === `${demoFolder}/service.yaml`)?.text ?? '';
  const service = { path: `${demoFolder}/service.yaml`, text: `${demoService}${more}` };
  const loaded = loadService({ folder: demoFolder, service, chinese: undefined, shapes: of('shapes'), actions: of('actions'), diagnostics: [] });
  const errors = loaded.diagnostics.filter(({ severity }) => severity === 'error');
  const planned = buildPlans(loaded.service === undefined ? [] : [loaded.service]);
  if (errors.length > 0) return new Map([['diagnostics', `${formatDiagnostics(errors)}\n`]]);
  if (planned.diagnostics.length > 0) return new Map([['diagnostics', `${formatDiagnostics(planned.diagnostics)}\n`]]);
  const printed = printFiles(planned.files.map(({ file, plan }) => ({ path: file.path, artifact: emitFile(file, plan) })));
  return new Map(printed.map(({ path, text }) => [path, text]));
}

/** What every action needs and no scenario is about. */
function remainder(file: string, text: string): string {
  if (!file.startsWith('actions/')) return '';
  const parts: readonly (readonly [key: string, text: string])[] = [
    ['action', `action: ${file.slice('actions/'.length, -'.yaml'.length)}\n`],
    ['method', 'method: POST\n'],
    ['summary', 'summary: An example.\n'],
    ['page', "page: { id: 1/2, url: https://example.com/docs/1/2, seen: ['2025-02-21'] }\n"],
    ['quota', 'quota: { perSecond: 30, sources: [S] }\n'],
    ['request', 'request: { type: object, properties: {} }\n'],
    ['response', 'response: { type: object, properties: { Done: { type: boolean, description: Whether it is done. } } }\n'],
    ['examples', 'examples: [{ title: An example, request: {}, result: {} }]\n'],
  ];
  return parts.filter(([key]) => !new RegExp(`^${key}:`, 'm').test(text)).map(([, part]) => part).join('');
}
