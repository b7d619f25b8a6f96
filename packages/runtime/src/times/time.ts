/** A moment of the calendar API: `Temporal.Instant`, or `Temporal.ZonedDateTime`, whose offset is kept. */
export interface TemporalMoment {
  /** Nanoseconds since the epoch. */
  readonly epochNanoseconds: bigint;
  /** Offset of a zoned moment: `+08:00`. */
  readonly offset?: string;
}

/**
 * A moment as people have it: RFC 3339 text, which is sent as it is, a `Date`, or a moment of `Temporal`. The service
 * counts in whole seconds; a fraction is refused, never rounded.
 */
export type Time = string | Date | TemporalMoment;

/** A request whose fields `Name` may be any {@link Time}. */
export type WithTimes<Request, Name extends string> = {
  [Key in keyof Request]: Key extends Name ? Request[Key] | Time : Request[Key];
};
