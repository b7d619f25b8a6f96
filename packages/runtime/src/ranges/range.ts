import type { JoinPlan } from './join/join-plan.ts';

/** What the spec says about the range of time that an action asks about. Generated with the action. */
export interface Range {
  /** The parameter with its start: `StartTime`. */
  readonly from: string;
  /** The parameter with its end, which is not part of it: `EndTime`. */
  readonly to: string;
  /** Id of the rule that limits its length; windows keep it, a whole range need not. */
  readonly rule: string;
  /** The parameter that chooses the limit, where one does: `Aggregation`. */
  readonly by?: string;
  /** Longest range, in seconds, for each value of {@link by}, or for all. */
  readonly max: readonly RangeLimit[];
  /** The parameter with the width of a data point, in seconds; left out where the answer has no points. */
  readonly step?: string;
  /** What the service takes for the parameters {@link by} and {@link step} when they are left out. */
  readonly defaults?: Readonly<Record<string, string | number | boolean>>;
  /** Where days begin, in seconds east of UTC: data points lie on a grid that starts at midnight there. */
  readonly dayOffset: number;
  /** Whether a range must begin in the past. */
  readonly past?: boolean;
  /** How answers join; left out where they cannot. */
  readonly join?: JoinPlan;
  /** Fields of the answer that say nothing of a longer range: percentiles. */
  readonly unjoinable?: readonly string[];
}

/** A range whose answers can be joined. */
export interface JoinableRange extends Range {
  readonly join: JoinPlan;
}

/** The longest range for a value of the parameter that chooses it; for all values where `at` is left out. */
export interface RangeLimit {
  readonly at?: string | number | boolean;
  readonly seconds: number;
}
