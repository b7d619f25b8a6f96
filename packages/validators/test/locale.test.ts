import type { Kind, Locale, RuleFacts, RuleKind, Validation } from '@volc-live/validators';
import * as checks from '@volc-live/validators/codegen/v1';
import { type ObjectCheck, optional, required, validator } from '@volc-live/validators/codegen/v1';
import { zh } from '@volc-live/validators/zh';
import { describe, expect, it } from 'vitest';
import { day, now } from './told.ts';

function rule(kind: RuleKind, more?: Partial<RuleFacts>): RuleFacts {
  return { id: 'the-rule', kind, parameters: ['A', 'B'], sentence: 'A and B agree.', ...more };
}

const hundred = Array.from({ length: 100 }, () => 0);

/** Per kind: a check and an input that break it, and the words in Chinese. */
const kinds: Readonly<Record<Kind, readonly (readonly [check: ObjectCheck, input: unknown, message: string, remedy: string])[]>> = {
  required: [[(report, { A }) => checks.text(report, 'A', A, required), {}, '缺少参数 A。', '请传入 A。']],
  type: [
    [(report, { A }) => checks.text(report, 'A', A, required), { A: 5 }, 'A 的类型应为字符串，实际为 5。', '请传入字符串。'],
    [(report, { A }) => void checks.integer(report, 'A', A, required), { A: 1.5 }, 'A 的类型应为整数，实际为 1.5。', '请传入整数。'],
    [(report, { A }) => void checks.number(report, 'A', A, required), { A: '1' }, 'A 的类型应为数字，实际为 "1"。', '请传入数字。'],
    [(report, { A }) => checks.boolean(report, 'A', A, required), { A: null }, 'A 的类型应为布尔值，实际为 null。', '请传入布尔值。'],
    [(report, { A }) => checks.list(report, 'A', A, optional, checks.anyText), { A: {} }, 'A 的类型应为数组，实际为 object。', '请传入数组。'],
    [() => {}, [], '请求 的类型应为对象，实际为 list。', '请传入对象。'],
  ],
  length: [
    [(report, { A }) => checks.boundedText(report, 'A', A, required, { minLength: 2, maxLength: 3 }), { A: 'x' }, 'A 的长度应为 2 到 3 个字符，实际为 1 个。', '请使用 2 到 3 个字符。'],
    [(report, { A }) => checks.boundedText(report, 'A', A, required, { maxLength: 1 }), { A: 'xy' }, 'A 的长度应为 不超过 1 个字符，实际为 2 个。', '请使用 不超过 1 个字符。'],
    [(report, { A }) => checks.boundedText(report, 'A', A, required, { minLength: 1 }), { A: '' }, 'A 的长度应为 至少 1 个字符，实际为 0 个。', '请使用 至少 1 个字符。'],
  ],
  pattern: [[(report, { A }) => checks.boundedText(report, 'A', A, required, { pattern: /^x$/u }), { A: 'y' }, 'A 应符合 ^x$，实际为 "y"。', '请仅使用允许的字符。']],
  range: [[(report, { A }) => void checks.integer(report, 'A', A, required, { minimum: 1, maximum: 9 }), { A: 0 }, 'A 的取值范围为 1 到 9，实际为 0。', '请使用 1 到 9 之间的值。']],
  items: [[(report, { A }) => checks.listSize(report, 'A', A, { minItems: 2, maxItems: 3 }), { A: [] }, 'A 应包含 2 到 3 个元素，实际为 0 个。', '请传入 2 到 3 个元素。']],
  'one-of': [
    [(report, { A }) => checks.oneOf(report, 'A', A, optional, ['red', 'green']), { A: 'gren' }, 'A 的取值应为 red、green 之一，实际为 "gren"。', '是否想填 green？'],
    [(report, { A }) => checks.oneOf(report, 'A', A, optional, ['red', 'green']), { A: 5 }, 'A 的取值应为 red、green 之一，实际为 5。', '请使用其中之一。'],
  ],
  'unknown-field': [
    [(report, request) => checks.closed(report, request, ['Area']), { area: 1 }, '接口没有参数 area。', '是否想填 Area？'],
    [(report, request) => checks.closed(report, request, ['Area']), { Zone: 1 }, '接口没有参数 Zone。', '请删除该参数。'],
  ],
  instant: [
    ['2025-02-10T00:00:00.5Z', '请去掉秒的小数部分。'],
    ['2025-02-10T00:00:00', '请加上时区偏移，例如 +08:00 或 Z。'],
    ['2025-02-30T00:00:00Z', '请使用真实存在的日期和时间。'],
    ['2025-02-10', '请写成 2025-02-10T00:00:00+08:00 的形式。'],
  ].map(([A = '', remedy = '']) => [(report, request) => void checks.instant(report, 'A', request.A, required), { A }, `A 应为 RFC 3339 格式的时间，实际为 "${A}"。`, remedy] as const),
  more: [
    [(report, { A }) => checks.list(report, 'A', A, optional, checks.anyText), { A: hundred }, 'A 还有更多错误。', '请先修正以上错误。'],
    [(report, request) => checks.closed(report, request, []), { ...hundred }, '请求 还有更多错误。', '请先修正以上错误。'],
  ],
  unreadable: [
    [() => { throw new Error('hostile'); }, {}, '无法读取 请求。', '请传入普通数据。'],
    [(report, { A }) => checks.object(report, 'A', A, optional, () => { throw new Error('hostile'); }), { A: {} }, '无法读取 A。', '请传入普通数据。'],
  ],
  requires: [
    [(report) => checks.broken(report, rule('requires'), checks.requires), { A: 1 }, '不满足规则 the-rule（A and B agree.）', '请同时传入 B。'],
    [(report) => checks.broken(report, rule('requires'), checks.requires), { A: 1, B: 1 }, '不满足规则 the-rule（A and B agree.）', '请修改 A、B。'],
  ],
  or: [[(report) => checks.broken(report, rule('or'), checks.or), {}, 'A、B 至少传入一个。', '请传入 A、B 之一。']],
  onlyOne: [[(report) => checks.broken(report, rule('onlyOne'), checks.onlyOne), {}, 'A、B 必须且只能传入一个。', '请只传入 A、B 之一。']],
  allOrNone: [[(report) => checks.broken(report, rule('allOrNone'), checks.allOrNone), {}, 'A、B 需同时传入或都不传。', '请同时传入 A、B，或都不传。']],
  zeroOrOne: [
    [(report) => checks.broken(report, rule('zeroOrOne'), checks.zeroOrOne), {}, 'A、B 不支持同时传入。', '请只传入 A、B 之一。'],
    [(report, { In }) => checks.object(report, 'In', In, optional, (inner) => checks.broken(inner, rule('zeroOrOne'), checks.zeroOrOne)), { In: {} }, 'In：A、B 不支持同时传入。', '请只传入 A、B 之一。'],
  ],
  compare: [[(report) => checks.broken(report, rule('compare'), checks.compare), {}, '不满足规则 the-rule（A and B agree.）', '请修改 A、B。']],
  complex: [[(report) => checks.broken(report, rule('complex'), checks.complex), {}, '不满足规则 the-rule（A and B agree.）', '请修改 A、B。']],
  alone: [[(report, { A }) => checks.alone(report, rule('alone', { parameters: ['A'], value: 'QUIC' }), A, 'QUIC'), { A: ['QUIC', 'x'] }, 'A 包含 QUIC 时，不能同时包含其他值。', '请单独传入 QUIC，或不传入它。']],
  span: [[(report) => checks.span(report, rule('span', { max: [{ seconds: 31 * day }] }), 0, 31 * day + 3660, 31 * day), {}, '单次查询最大时间跨度为 31 天，实际为 31 天 1 小时 1 分钟。', '请缩短 1 小时 1 分钟。']],
  history: [[(report) => checks.history(report, rule('history', { max: [{ seconds: 366 * day }] }), now / 1000 - 366 * day - 61, 366 * day), {}, '历史查询最大时间范围为 366 天，实际为 366 天 1 分钟 1 秒前。', '请使用 2024-02-10T00:00:00Z 或之后的时间。']],
  notFuture: [[(report) => checks.notFuture(report, rule('notFuture', { parameters: ['A'] }), now / 1000 + 0.5), {}, 'A 不能晚于当前时间，实际晚 0 秒。', '请使用 2025-02-10T00:00:00Z 或之前的时间。']],
};

function lastOf(verdict: Validation<unknown>): unknown {
  return verdict.ok ? undefined : verdict.violations.at(-1);
}

describe.each(Object.entries(kinds))('%s', (kind, cases) => {
  it.each(cases.map(([check, input, message, remedy]) => ({ check, input, message, remedy })))('is told in Chinese: $message', ({ check, input, message, remedy }) => {
    expect(lastOf(validator('Test', check)(input, { now, locale: zh }))).toMatchObject({ kind, message, remedy });
  });

  it.each(cases.map(([check, input]) => ({ check, input })))('is told in English without a locale', ({ check, input }) => {
    const sentence = expect.stringMatching(/^[\u0020-\u007e]+[.?]$/);
    expect(lastOf(validator('Test', check)(input, { now }))).toMatchObject({ kind, message: sentence, remedy: sentence });
  });
});

it('has words for every kind, and for no other', () => {
  expect(Object.keys(zh).toSorted()).toEqual(Object.keys(kinds).toSorted());
});

it('may be any language', () => {
  const shout: Locale = { ...zh, required: (path) => [`${path.toUpperCase()}!`, '!'] };
  const check: ObjectCheck = (report, request) => checks.text(report, 'Name', request.Name, required);
  expect(lastOf(validator('Test', check)({}, { locale: shout }))).toMatchObject({ message: 'NAME!', remedy: '!' });
});
