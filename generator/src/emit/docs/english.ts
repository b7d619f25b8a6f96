import { code } from '../code/doc.ts';
import { limitsOf, sentence, unitWord } from '../words.ts';
import type { Language } from './language.ts';

/** Pages in English, which specs are written in. */
export const english: Language = {
  say: (text) => text,
  rule: (rule) => rule.sentence,
  joined: (sentences) => sentences.join(' '),
  yes: 'yes',
  no: 'no',
  unit: unitWord,
  inUnit: (unit) => ` In ${unitWord(unit)}.`,
  absent: (absent) => ` Left out: ${sentence(absent)}`,
  limits: limitsOf,
  space: ' ',
  value: (value, meaning) => [code(value), `: ${sentence(meaning)}`],
  noticed: { advice: 'advice only', typed: 'compiler and check', checked: 'check at run time' },
  told: { violation: 'violation', advice: 'advice' },
  join: {
    maximum: 'maximum',
    sum: 'sum',
    concatenation: 'one after the other',
    echo: 'as asked',
    none: 'cannot be joined',
  },
  facts: {
    quota: 'Quota',
    requests: (perSecond) => `${perSecond} ${perSecond === 1 ? 'request' : 'requests'} per second and account`,
    delay: 'Data arrives after',
    unitPrefixes: 'Unit prefixes',
    steps: (base) => `steps of ${base}`,
    notIn: 'Not in',
    quotaIn: (edition) => `Quota in ${edition}`,
    perSecond: (quota) => `${quota} per second and account`,
  },
};
