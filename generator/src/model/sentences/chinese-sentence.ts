import type { CompareOp, Condition, Field, Group, Limit, Rule, RuleBody } from '../model.ts';
import { sentenceOf } from './sentence-of-rule.ts';

/**
 * The Chinese sentence of a rule: `RegionList 和 UserRegionList 不能同时传入。` Undefined for a rule whose sentence is written
 * in the spec, and for demands beyond these patterns; `zh.yaml` then has the sentence.
 */
export function chineseSentenceOf({ body, sentence }: Rule, fields: readonly Field[]): string | undefined {
  return sentence === sentenceOf(body, fields) ? madeOf(body, fields) : undefined;
}

function madeOf(body: RuleBody, fields: readonly Field[]): string | undefined {
  switch (body.kind) {
    case 'requires': {
      const needed = presentNames(body.then.kind === 'all' ? body.then.of : [body.then]);
      return body.if.kind === 'present' && needed !== undefined ? `传入 ${body.if.parameter} 时，必须同时传入 ${listed(needed, '和')}。` : undefined;
    }
    case 'or':
    case 'onlyOne':
    case 'allOrNone':
    case 'zeroOrOne':
      return sentenceOfGroup(body);
    case 'compare': {
      const { left, op, right } = body;
      if (left.kind !== 'value' || right.kind !== 'value') return undefined;
      const isInstant = fields.some(({ name, type }) => name === left.parameter && type.kind === 'instant');
      return `${left.parameter} 必须${(isInstant ? instantWords : numberWords)[op]} ${right.parameter}。`;
    }
    case 'complex':
      return undefined;
    case 'alone':
      return `${body.parameter} 包含 ${body.value} 时，不能同时包含其他值。`;
    case 'span':
      return `${body.from} 与 ${body.to} 的间隔不能超过 ${limitsWord(body.max, body.by)}。`;
    case 'history':
      return `${body.parameter} 不能早于 ${limitsWord(body.max, body.by)}前。`;
    case 'notFuture':
      return `${body.parameter} 不能晚于当前时间。`;
  }
}

function sentenceOfGroup({ kind, of }: Group): string | undefined {
  const names = presentNames(of);
  if (names === undefined) return undefined;
  const all = listed(names, '和');
  switch (kind) {
    case 'or':
      return `${all} 至少传入一个。`;
    case 'onlyOne':
      return `${all} 必须且只能传入一个。`;
    case 'allOrNone':
      return `${all} 必须同时传入，或都不传。`;
    case 'zeroOrOne':
      return names.length === 2 ? `${all} 不能同时传入。` : `${all} 最多传入一个。`;
  }
}

const instantWords: Readonly<Record<CompareOp, string>> = {
  '<': '早于', '<=': '早于或等于', '=': '等于', '!=': '不等于', '>=': '晚于或等于', '>': '晚于',
};

const numberWords: Readonly<Record<CompareOp, string>> = {
  '<': '小于', '<=': '小于或等于', '=': '等于', '!=': '不等于', '>=': '大于或等于', '>': '大于',
};

/** Names of the parameters, when every condition only asks for one to be there. */
function presentNames(conditions: readonly Condition[]): readonly string[] | undefined {
  const names = conditions.flatMap((condition) => (condition.kind === 'present' ? [condition.parameter] : []));
  return names.length === conditions.length ? names : undefined;
}

/** `31 天（Aggregation 为 300 时），或 93 天（Aggregation 为 3600、86400 时）`. */
function limitsWord(limits: readonly Limit[], by: string | undefined): string {
  const lengths = [...new Set(limits.map(({ seconds }) => seconds))];
  if (by === undefined || lengths.length === 1) return durationWord(lengths[0] ?? 0);
  return lengths
    .map((seconds) => {
      const values = limits.flatMap(({ at, seconds: its }) => (its === seconds && at !== undefined ? [at] : []));
      return `${durationWord(seconds)}（${by} 为 ${values.join('、')} 时）`;
    })
    .join('，或 ');
}

const units = [[86_400, '天'], [3_600, '小时'], [60, '分钟'], [1, '秒']] as const;

function durationWord(seconds: number): string {
  const [size, name] = units.find(([unit]) => seconds % unit === 0) ?? [1, '秒'];
  return `${seconds / size} ${name}`;
}

function listed(names: readonly string[], word: string): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join('、')} ${word} ${names.at(-1)}`;
}
