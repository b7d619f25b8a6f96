import { join } from 'node:path';
import { expect, test } from 'vitest';

import { emitActionList } from '../../src/emit/docs/action-list.ts';
import { emitActionPage } from '../../src/emit/docs/action-page.ts';
import { chinese } from '../../src/emit/docs/chinese.ts';
import { emitErrorPage } from '../../src/emit/docs/error-codes.ts';
import { emitFile } from '../../src/emit/emit-file.ts';
import { loadService } from '../../src/model/load-service.ts';
import { textsOf } from '../../src/model/texts-of.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { printFiles } from '../../src/print/print.ts';
import { readSpecFiles } from '../../src/spec/read-spec-files.ts';
import { action, service } from '../plan/model-builders.ts';

const { service: live } = loadService(readSpecFiles(join(import.meta.dirname, '../../..'), 'specs/live/2023-01-01'));
if (live === undefined) throw new Error('The specs of Live did not load.');
const { plan } = buildPlan(live);
const pages = new Map(
  printFiles(plan.files.filter(({ path }) => path.startsWith('docs/')).map((file) => ({ path: file.path, artifact: emitFile(file, plan) }))).map(({ path, text }) => [path, text]),
);
const english = [...pages.keys()].filter((path) => path.startsWith('docs/actions/'));

test('what pages say is what zh.yaml is asked for, and nothing is asked for that no page says', () => {
  const words = chinese(live);
  const said = new Set<string>();
  const language = {
    ...words,
    say: (text: string) => (said.add(text), words.say(text)),
    rule: (...given: Parameters<typeof words.rule>) => {
      const inChinese = words.rule(...given);
      if (!/\p{Script=Han}/u.test(inChinese)) throw new Error(`No Chinese: ${inChinese}`);
      said.add(given[0].sentence);
      return inChinese;
    },
    absent: (text: string, side: 'request' | 'answer') => (said.add(text), words.absent(text, side)),
    value: (value: string | number, meaning: string) => (said.add(meaning), words.value(value, meaning)),
  };
  for (const each of plan.actions) emitActionPage(each, live, language);
  emitActionList(plan, language);
  emitErrorPage(live, language);
  const asked = textsOf(live).map(({ text }) => text);
  expect(asked.filter((text) => !said.has(text) && !live.editions.some(({ title }) => title === text))).toEqual(
    // A source that no fact cites is on no page.
    asked.filter((text) => !said.has(text) && live.sources.some(({ title }) => title === text)),
  );
  const made = new Set(plan.actions.flatMap(({ action: { request } }) => request.rules.map(({ sentence }) => sentence)).concat(live.shapes.flatMap(({ type }) => (type.kind === 'object' ? type.rules.map(({ sentence }) => sentence) : []))));
  expect([...said].filter((text) => !asked.includes(text) && !made.has(text) && /\p{L}/u.test(text))).toEqual([]);
});

test.each(english)('%s has the same in Chinese, row by row', (path) => {
  const page = pages.get(path) ?? '';
  const twin = pages.get(path.replace('docs/', 'docs/zh/')) ?? '';
  const outline = (text: string): readonly string[] => text.split('\n').map((line) => /^(?:#+|\||```\w*|- )/.exec(line)?.[0] ?? '').filter((start) => start !== '');
  expect(outline(twin)).toEqual(outline(page));
  const code = (text: string): readonly string[] => text.match(/^```(?:ts|json)\n[^]*?^```$/gm) ?? [];
  expect(code(twin)).toEqual(code(page));
});

test('without zh.yaml there are no Chinese pages', () => {
  const { files } = buildPlan(service({ actions: [action('Ask')] })).plan;
  expect(files.map(({ path }) => path).filter((path) => path.startsWith('docs/'))).toEqual(['docs/actions/Ask.md', 'docs/actions/README.md', 'docs/actions/error-codes.md']);
});

test('a text that nobody has translated stays as it is', () => {
  const [ask] = buildPlan(service({ chinese: [], actions: [action('Ask', { notes: ['Mind this.'] })] })).plan.actions;
  expect(ask && emitActionPage(ask, service(), chinese(service())).notes).toEqual(['Mind this.']);
});
