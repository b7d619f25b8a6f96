import type { Bounds, Broken, BrokenLimit, Expected } from '../kinds.ts';
import type { Locale } from '../locale.ts';
import { show } from '../show.ts';
import { duration, edgeOf } from './duration.ts';

/** Chinese messages and remedies, for every kind of violation. */
export const zh: Locale = {
  required: (path) => [`缺少参数 ${path}。`, `请传入 ${path}。`],
  type: (path, { expected, found }) => [
    `${path || '请求'} 的类型应为${types[expected]}，实际为 ${found}。`,
    `请传入${types[expected]}。`,
  ],
  length: (path, facts) => [
    `${path} 的长度应为 ${bounds(facts)} 个字符，实际为 ${facts.actual} 个。`,
    `请使用 ${bounds(facts)} 个字符。`,
  ],
  pattern: (path, { pattern }, value) => [
    `${path} 应符合 ${pattern}，实际为 ${show(value)}。`,
    '请仅使用允许的字符。',
  ],
  range: (path, facts) => [
    `${path} 的取值范围为 ${bounds(facts)}，实际为 ${facts.actual}。`,
    `请使用 ${bounds(facts)} 之间的值。`,
  ],
  items: (path, facts) => [
    `${path} 应包含 ${bounds(facts)} 个元素，实际为 ${facts.actual} 个。`,
    `请传入 ${bounds(facts)} 个元素。`,
  ],
  'one-of': (path, { allowed, suggestion }, value) => [
    `${path} 的取值应为 ${allowed.join('、')} 之一，实际为 ${show(value)}。`,
    suggestion === undefined ? '请使用其中之一。' : `是否想填 ${suggestion}？`,
  ],
  'unknown-field': (path, { suggestion }) => [
    `接口没有参数 ${path}。`,
    suggestion === undefined ? '请删除该参数。' : `是否想填 ${suggestion}？`,
  ],
  instant: (path, { fault }, value) => [`${path} 应为 RFC 3339 格式的时间，实际为 ${show(value)}。`, instants[fault]],
  more: (path) => [`${path || '请求'} 还有更多错误。`, '请先修正以上错误。'],
  unreadable: (path) => [`无法读取 ${path || '请求'}。`, '请传入普通数据。'],
  requires: (path, facts) => [
    broken(path, facts),
    facts.absent[0] === undefined ? change(facts) : `请同时传入 ${facts.absent.join('、')}。`,
  ],
  or: (path, facts) => [at(path, `${names(facts)} 至少传入一个。`), `请传入 ${names(facts)} 之一。`],
  onlyOne: (path, facts) => [at(path, `${names(facts)} 必须且只能传入一个。`), `请只传入 ${names(facts)} 之一。`],
  allOrNone: (path, facts) => [at(path, `${names(facts)} 需同时传入或都不传。`), `请同时传入 ${names(facts)}，或都不传。`],
  zeroOrOne: (path, facts) => [at(path, `${names(facts)} 不支持同时传入。`), `请只传入 ${names(facts)} 之一。`],
  compare: (path, facts) => [broken(path, facts), change(facts)],
  complex: (path, facts) => [broken(path, facts), change(facts)],
  alone: (path, { rule }) => [
    at(path, `${rule.parameters.join('、')} 包含 ${rule.value} 时，不能同时包含其他值。`),
    `请单独传入 ${rule.value}，或不传入它。`,
  ],
  span: (path, facts) => [
    at(path, `单次查询最大时间跨度为 ${lasting(facts.limit)}，实际为 ${lasting(facts.actual)}。`),
    `请缩短 ${lasting(facts.actual - facts.limit)}。`,
  ],
  history: (path, facts) => [
    at(path, `历史查询最大时间范围为 ${lasting(facts.limit)}，实际为 ${lasting(facts.actual)}前。`),
    `请使用 ${edgeOf(facts)} 或之后的时间。`,
  ],
  notFuture: (path, facts) => [
    at(path, `${names(facts)} 不能晚于当前时间，实际晚 ${lasting(facts.actual)}。`),
    `请使用 ${edgeOf(facts)} 或之前的时间。`,
  ],
};

const types: { readonly [Each in Expected]: string } = {
  string: '字符串',
  number: '数字',
  integer: '整数',
  boolean: '布尔值',
  list: '数组',
  object: '对象',
};

const instants = {
  fraction: '请去掉秒的小数部分。',
  offset: '请加上时区偏移，例如 +08:00 或 Z。',
  calendar: '请使用真实存在的日期和时间。',
  form: '请写成 2025-02-10T00:00:00+08:00 的形式。',
};

function bounds({ minimum, maximum }: Bounds): string {
  if (minimum === undefined) return `不超过 ${maximum}`;
  return maximum === undefined ? `至少 ${minimum}` : `${minimum} 到 ${maximum}`;
}

function at(path: string, sentence: string): string {
  return path ? `${path}：${sentence}` : sentence;
}

/** Rules of these kinds are only in words in the spec, and in English. */
function broken(path: string, { rule }: Broken): string {
  return at(path, `不满足规则 ${rule.id}（${rule.sentence}）`);
}

function change(facts: Broken): string {
  return `请修改 ${names(facts)}。`;
}

function names({ rule }: Broken): string {
  return rule.parameters.join('、');
}

function lasting(seconds: BrokenLimit['actual']): string {
  return duration(seconds, ['天', '小时', '分钟', '秒'], '');
}
