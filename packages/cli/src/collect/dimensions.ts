import type { CommandFacts } from '../command/command-facts.ts';
import type { Query } from '../query/query.ts';

/** A part of what a report asks of a command: the whole, or the whole split by one dimension. */
export type Asked = Readonly<Record<string, unknown>>;

/** Domains by name. */
export interface ReportDomains {
  /** Those that the report is about; empty for all of the account. */
  readonly asked: readonly string[];
  /** The same, or else those of the account: what a split by domain names. */
  readonly known: readonly string[];
}

/** How many domains a split may name: more are no help in a plot. */
const most = 20;

/**
 * The parameters for the whole and for each split that the action knows. A split must name several values: those of an
 * enumeration, or the domains that are known.
 */
export function partsOf(facts: CommandFacts, query: Query, { asked, known }: ReportDomains, judged: { readonly now: number; readonly edition: string }): readonly Asked[] {
  const filters = asked.length > 0 && facts.options.some(({ parameter }) => parameter === 'DomainList');
  const filter: Asked = filters ? { DomainList: asked } : {};
  const { detail } = query.answer;
  if (detail === undefined) return [filter];
  const splits = detail.dimensions.flatMap(({ name, of }): readonly Asked[] => {
    const values = of === 'DomainList' ? known.slice(0, most) : valuesTogether(facts, query, of, judged);
    return values.length < 2 ? [] : [{ ...filter, [of]: values, [detail.by]: [name] }];
  });
  return [filter, ...splits];
}

/** The values of an enumeration, without one that must stand alone. */
function valuesTogether({ options }: CommandFacts, { validate }: Query, parameter: string, judged: { readonly now: number; readonly edition: string }): readonly unknown[] {
  const values = options.find((option) => option.parameter === parameter)?.values?.map(({ value }) => value) ?? [];
  const verdict = validate({ [parameter]: values }, judged);
  const alone = verdict.ok ? [] : verdict.violations.flatMap(({ kind, facts: told }) => (kind === 'alone' && told !== undefined && 'rule' in told ? [told.rule.value] : []));
  return values.filter((value) => !alone.includes(value));
}
