import { describe, expect, test } from 'vitest';

import { lintTranslations } from '../../src/lint/lint-translations.ts';
import { loadService } from '../../src/model/load-service.ts';
import { chineseSentenceOf } from '../../src/model/sentences/chinese-sentence.ts';
import { demoAction, demoSpecs } from '../spec/demo-specs.ts';
import { loaded } from './loaded.ts';

function ruleOf(rule: string): string | undefined {
  const { request } = loaded({ actions: { Ask: demoAction({ rules: `- { id: a, severity: advice, ${rule} }\n` }) } }).actions[0] ?? {};
  const found = request?.rules[0];
  return found && chineseSentenceOf(found, request?.fields ?? []);
}

test.each([
  ['requires: { if: Text, then: Mode }', '传入 Text 时，必须同时传入 Mode。'],
  ['requires: { if: Text, then: { all: [Mode, Low, High] } }', '传入 Text 时，必须同时传入 Mode、Low 和 High。'],
  ['or: [Text, Mode]', 'Text 和 Mode 至少传入一个。'],
  ['onlyOne: [Text, Mode]', 'Text 和 Mode 必须且只能传入一个。'],
  ['allOrNone: [Text, Mode]', 'Text 和 Mode 必须同时传入，或都不传。'],
  ['zeroOrOne: [Text, Mode]', 'Text 和 Mode 不能同时传入。'],
  ['zeroOrOne: [Text, Mode, Low]', 'Text、Mode 和 Low 最多传入一个。'],
  ["compare: { left: Low, op: '<=', right: High }", 'Low 必须小于或等于 High。'],
  ["compare: { left: StartTime, op: '<', right: EndTime }", 'StartTime 必须早于 EndTime。'],
  ['alone: { parameter: Kinds, value: red }', 'Kinds 包含 red 时，不能同时包含其他值。'],
  ['span: { from: StartTime, to: EndTime, max: 31 days }', 'StartTime 与 EndTime 的间隔不能超过 31 天。'],
  ['history: { parameter: StartTime, max: 90 minutes }', 'StartTime 不能早于 90 分钟前。'],
  ['notFuture: StartTime', 'StartTime 不能晚于当前时间。'],
])('a rule in Chinese: %s', (rule, want) => {
  expect(ruleOf(rule)).toBe(want);
});

test.each([
  ['requires: { if: { parameter: Mode, equals: slow }, then: Text }'],
  ["compare: { left: { add: [Low, 1] }, op: '<', right: High }"],
  ['complex: { not: Text }'],
  ['zeroOrOne: [Text, Mode], sentence: Send one.'],
])('a rule whose Chinese a person writes: %s', (rule) => {
  expect(ruleOf(rule)).toBeUndefined();
});

describe('zh.yaml', () => {
  const rules = '- { id: a, severity: advice, zeroOrOne: [Text, Mode] }\n- { id: b, severity: advice, complex: { not: Text } }\n';
  const findings = (chinese: string): readonly string[] => {
    const found = lintTranslations(loaded({ chinese, actions: { Ask: demoAction({ rules }) } }));
    return found.map(({ code, origin, message }) => `${code} ${origin.file.split('/').at(-1)}:${origin.line} ${message}`);
  };

  test('is asked for every text of the specs, but not for sentences that are made', () => {
    const found = findings('Text must be left out.: 不能传入 Text。\n').join('\n');
    expect(found).toContain('There is no Chinese for "A parameter is wrong."');
    expect(found).not.toContain('Text must be left out.');
    expect(found).not.toContain('exclude each other');
    expect(findings('A.: 甲。\n').join('\n')).toContain('There is no Chinese for "Text must be left out."');
  });

  test('is told which of its entries nothing uses, with their place', () => {
    expect(findings('Demo: 演示\nNobody says this.: 没有。\n')).toContain('LINT_UNUSED_TRANSLATION zh.yaml:2 No text of the specs is "Nobody says this.".');
  });

  test('is not needed', () => {
    expect(lintTranslations(loaded({}))).toEqual([]);
  });

  test.each([
    ['a text twice', 'Demo: 演示\nDemo: 示例\n', 'SPEC_DUPLICATE_KEY'],
    ['something that is no text', 'Demo: [演示]\n', 'SPEC_TYPE'],
    ['markup', 'Demo: <b>演示</b>\n', 'SPEC_BAD_TEXT'],
    ['nothing', "Demo: ''\n", 'SPEC_BAD_TEXT'],
    ['a list', '- Demo\n', 'SPEC_TYPE'],
    ['an invisible character', 'Demo: 演\u202e示\n', 'SPEC_CHARACTER'],
  ])('is read as strictly as other specs: %s', (_, chinese, code) => {
    const { diagnostics } = loadService(demoSpecs({ chinese }));
    expect(diagnostics.map((each) => each.code)).toEqual([code]);
    expect(diagnostics[0]?.origin.file).toMatch(/zh\.yaml$/);
  });
});
