import type { Service, Type } from '../../model/model.ts';
import { chineseSentenceOf } from '../../model/sentences/chinese-sentence.ts';
import { code, type DocText } from '../code/doc.ts';
import type { Language } from './language.ts';

const units: ReadonlyMap<string, string> = new Map([
  ['s', '秒'],
  ['min', '分钟'],
  ['streams', '路'],
  ['images', '张'],
]);

/** Pages in Chinese. A text that nobody has translated yet stays as it is; `lint` tells of it. */
export function chinese({ chinese: translations = [] }: Service): Language {
  const known = new Map(translations.map(({ text, translated }) => [text, translated]));
  const say = (text: string): string => known.get(text) ?? text;
  const unit = (wire: string): string => units.get(wire) ?? wire;
  return {
    say,
    rule: (rule, fields) => chineseSentenceOf(rule, fields) ?? say(rule.sentence),
    joined: (sentences) => sentences.join(''),
    yes: '是',
    no: '否',
    unit,
    inUnit: (wire) => `单位：${unit(wire)}。`,
    absent: (absent, side) => `${side === 'request' ? '不传表示' : '未返回表示'}${say(absent)}。`,
    limits: limitsOf,
    space: '',
    value: (value, meaning) => [code(value), `：${say(meaning)}`],
    noticed: { advice: '仅提示', typed: '编译时和运行时', checked: '运行时' },
    told: { violation: '违规', advice: '提示' },
    join: { maximum: '取最大值', sum: '求和', concatenation: '依次拼接', echo: '与请求相同', none: '无法合并' },
    facts: {
      quota: '频率限制',
      requests: (perSecond) => `每个账号每秒 ${perSecond} 次`,
      delay: '数据延迟',
      unitPrefixes: '单位进制',
      steps: (base) => String(base),
      notIn: '不提供此接口的版本',
      quotaIn: (edition) => `${edition}的频率限制`,
      perSecond: (quota) => `每个账号每秒 ${quota} 次`,
    },
  };
}

function limitsOf(type: Type): readonly DocText[] {
  switch (type.kind) {
    case 'text':
      return [
        ...range('长度', type.minLength, type.maxLength, ' 个字符'),
        ...(type.pattern === undefined ? [] : [['须匹配 ', code(type.pattern), '。']]),
      ];
    case 'number':
      return range('取值范围', type.minimum, type.maximum, '');
    case 'list':
      return [...range('元素个数', type.minItems, type.maxItems, ''), ...limitsOf(type.element)];
    case 'boolean':
    case 'instant':
    case 'enum':
    case 'object':
    case 'shape':
      return [];
  }
}

function range(of: string, least: number | undefined, most: number | undefined, counted: string): readonly DocText[] {
  if (least !== undefined && least === most) return [[`${of}：${least}${counted}。`]];
  if (least !== undefined && most !== undefined) return [[`${of}：${least} 到 ${most}${counted}。`]];
  if (least !== undefined) return [[`${of}：至少 ${least}${counted}。`]];
  return most === undefined ? [] : [[`${of}：最多 ${most}${counted}。`]];
}
