import type { Dimension, Quantity, Usage } from '../../series/usage-series.ts';

/** Everything that a report says, in one language. What specs and answers say comes as arguments, not escaped. */
export interface Words {
  /** For the `lang` of the page. */
  readonly lang: string;
  /** What stands between two sentences. */
  readonly gap: string;
  /** Of a range: a month, or from and to. */
  readonly title: (range: RangeName) => string;
  readonly usageTitle: (usage: UsageName) => string;
  /** Undefined where the language has none. */
  readonly usageSummary: (usage: Usage) => string | undefined;
  /** Of a number; `alone` where it is the only one of its usage. */
  readonly label: (usage: UsageName, quantity: Pick<Quantity, 'field' | 'label'>, alone: boolean) => string;
  readonly dimension: (name: string) => string;
  readonly value: (dimension: Dimension) => string;
  readonly unit: (name: string) => string;
  readonly day: (date: Date) => string;
  readonly allDomains: string;
  readonly domains: string;
  readonly domainType: (type: string) => string;
  readonly zone: string;
  readonly range: string;
  readonly made: string;
  readonly simulatedTitle: string;
  readonly simulated: string;
  readonly unfinishedTitle: string;
  readonly unfinished: (madeAt: string) => string;
  readonly missingTitle: string;
  readonly missing: string;
  readonly empty: string;
  readonly overview: string;
  /** Of a peak its moment, of a total that of its highest point. */
  readonly highest: (behaves: 'peak' | 'total' | 'single', time: string) => string;
  readonly drivers: string;
  readonly driversIntro: string;
  readonly changeIntro: string;
  readonly noPrices: string;
  readonly columns: {
    readonly what: string;
    readonly quantity: string;
    readonly share: string;
    readonly change: string;
    readonly highest: string;
    readonly day: string;
    readonly hour: string;
  };
  readonly kinds: { readonly peak: string; readonly total: string; readonly single: string };
  readonly others: (count: number) => string;
  readonly notBefore: string;
  readonly against: (change: string, range: RangeName) => string;
  /** Names of dimensions, and how many of their values had no usage. */
  readonly by: (dimensions: readonly string[], unused: number) => string;
  readonly split: (title: string, dimension: string) => string;
  readonly lineCaption: (facts: LineFacts) => string;
  readonly barCaption: (by: 'day' | 'hour') => string;
  readonly partsCaption: (shown: number, all: number, bars: boolean) => string;
  readonly gapCaption: string;
  readonly percentileCaption: string;
  readonly noPoints: string;
  readonly rows: (by: 'day' | 'hour') => string;
  readonly notes: string;
  readonly noteUnits: (sentence: readonly string[]) => string;
  /** Names of usages whose units step by `base`. */
  readonly base: (names: readonly string[], base: number) => string;
  readonly noteDelay: string;
  /** Names of usages whose figures are there after so many seconds. */
  readonly delay: (names: readonly string[], seconds: number) => string;
  readonly noteShare: string;
  readonly noteThinned: string;
  readonly noteZone: (zone: string) => string;
  readonly footer: string;
}

/** What a usage is called. */
export type UsageName = Pick<Usage, 'action' | 'command' | 'title'>;

/** A range by its name. */
export type RangeName =
  | { readonly kind: 'month'; readonly month: string }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'other'; readonly from: string; readonly to: string };

/** What the caption of a line says. */
export interface LineFacts {
  /** Width of a point, in seconds. */
  readonly step: number;
  /** Whether points were left out of the plot. */
  readonly thinned: boolean;
}
