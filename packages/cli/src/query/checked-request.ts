import type { CommandFacts } from '../command/command-facts.ts';
import { inOptions } from '../command/in-options.ts';
import { UsageError } from '../usage-error.ts';
import type { Query } from './query.ts';

/** How a request is judged. */
export interface Judgement {
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly language: 'en' | 'zh';
  /** The edition of the service that is asked. */
  readonly edition: string;
}

/**
 * Checks a request by all rules of the API, but for the length of a range that is cut into windows anyway.
 *
 * @returns advice, a line each
 * @throws UsageError that names every fault and what to do.
 */
export async function checkRequest(query: Query, facts: CommandFacts, request: unknown, { now, language, edition }: Judgement): Promise<readonly string[]> {
  const locale = language === 'zh' ? (await import('@volc-live/validators/zh')).zh : undefined;
  const verdict = query.validate(request, { now, edition, ...(locale === undefined ? {} : { locale }) });
  const told = (each: { readonly message: string; readonly remedy: string }): string => inOptions(`${each.message}${language === 'zh' ? '' : ' '}${each.remedy}`, facts);
  if (verdict.ok) return verdict.advice.map(told);
  const faults = verdict.violations.filter(({ rule }) => query.windows === undefined || rule !== query.spanRule);
  if (faults.length === 0) return verdict.advice.map(told);
  throw new UsageError(...faults.map((each) => `${told(each)}${each.rule === query.spanRule ? reasonOf(query, language) : ''}`));
}

/** Why a long range is not cut into windows. */
function reasonOf({ unjoinable }: Query, language: Judgement['language']): string {
  if (language === 'zh') return `时间跨度更长的查询不会自动拆分：各段的 ${unjoinable.join('、')} 无法合并成整段的结果。`;
  return ` A longer range is not cut into windows, for their answers cannot be joined: figures of windows (${unjoinable.join(', ')}) say nothing about the whole.`;
}
