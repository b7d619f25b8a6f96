/** What a usage command has found out, in the form that charts and reports are made from. */

/** How a number behaves in time: neighbouring values of a peak become one by maximum, of a total by sum. */
export type Behaviour = 'peak' | 'total';

/** One value of the dimensions that a line or a figure is limited to: `{ name: 'Domain', value: 'push.example.com' }`. */
export interface Dimension {
  /** Wire name of the field: `Domain`, `Resolution`. */
  readonly name: string;
  /** As the service sent it: not yet escaped for a terminal or a page. */
  readonly value: string;
}

/** What every number has, be it one of many in time or one for the whole range. */
export interface Quantity {
  /** Wire name of the field: `DownBandwidth`. */
  readonly field: string;
  /** Name for people: `Down bandwidth`. */
  readonly label: string;
  /** `Mbps`, `GB`, `min`, `streams`, `images`; undefined where it has none. */
  readonly unit: string | undefined;
  /** What a prefix of the unit stands for, where it has one. */
  readonly base: 1000 | 1024 | undefined;
  /** What it is limited to; empty for the whole account, or all that was asked for. */
  readonly dimensions: readonly Dimension[];
}

/** One number of an action over time: one line of a chart. */
export interface UsageSeries extends Quantity {
  readonly behaves: Behaviour;
  /** Width of a point, in seconds. */
  readonly step: number;
  /** In the order of time. */
  readonly points: readonly UsagePoint[];
}

/** One point of a line. */
export interface UsagePoint {
  /** Start of the point, in milliseconds since the epoch. */
  readonly time: number;
  /** Undefined where the answer has no number for it. */
  readonly value: number | undefined;
}

/** One number about the whole range: a peak, a total, or a percentile (`single`: it joins with nothing). */
export interface UsageFigure extends Quantity {
  readonly behaves: Behaviour | 'single';
  readonly value: number;
}

/** Everything that one usage command answers for a range. */
export interface Usage {
  /** Name of the command: `bandwidth`. */
  readonly command: string;
  /** Wire name of the action: `DescribeLiveBandwidthData`. */
  readonly action: string;
  /** Name for headings: `Relay bandwidth`; the command where it is left out. */
  readonly title?: string;
  /** One sentence about the action. */
  readonly summary: string;
  /** How long the service takes until figures are there, in seconds, as the spec says it. */
  readonly delay?: number;
  /** Lines: first the whole, then those of a split. Empty where the action has no points, such as a percentile. */
  readonly series: readonly UsageSeries[];
  /** Figures: first the whole, then those of a split. */
  readonly figures: readonly UsageFigure[];
}

/** A part of a range that has no answer. */
export interface MissingUsage {
  /** Name of the command. */
  readonly command: string;
  /** One sentence about the action. */
  readonly summary: string;
  /** From and to, as RFC 3339 text; the whole range where nothing came. */
  readonly windows: readonly { readonly start: string; readonly end: string }[];
  /** Why, in one sentence that holds no secret. */
  readonly reason: string;
}

/** A domain that a report is about. */
export interface ReportDomain {
  readonly name: string;
  /** `push` or `pull`, as the service sent it. */
  readonly type?: string;
}

/** What a report is made from. */
export interface UsageReport {
  /** Start of the range, as RFC 3339 text with the offset of {@link zone}. */
  readonly start: string;
  /** End of the range, not part of it. */
  readonly end: string;
  /** Zone that times are shown in: an offset such as `+08:00`, or a name such as `Asia/Shanghai`. */
  readonly zone: string;
  /** When it was made, as RFC 3339 text. */
  readonly madeAt: string;
  /** Whether the figures are those of the simulated account. */
  readonly simulated: boolean;
  /** One entry for each command that answered, wholly or in part. */
  readonly usages: readonly Usage[];
  /** The same for the range of equal kind before, such as the month before, to compare with. */
  readonly previous?: readonly Usage[];
  /** Domains that were asked about; left out where all of the account were. */
  readonly domains?: readonly ReportDomain[];
  /** What did not answer; empty for a whole report. */
  readonly missing: readonly MissingUsage[];
}
