import type { JoinableAction, LiveClient, LiveEdition, RangedAction, RangeOptions, RangePart } from '@volc-live/client';
import type { Action } from '@volc-live/runtime';
import type { Answer, Validator } from '@volc-live/validators';

/** A client of any edition. */
export type AnyClient = LiveClient<LiveEdition>;

/** The call of a command. Requests are plain data that the validator has passed, so their types are not known here. */
export interface Query {
  /** Wire name of the action. */
  readonly action: string;
  readonly validate: Validator<unknown>;
  /** How the numbers of its answer behave. */
  readonly answer: Answer;
  /** Id of the rule that limits how long a range may be; undefined for look-ups. */
  readonly spanRule: string | undefined;
  /** Figures of the answer that cannot be joined. */
  readonly unjoinable: readonly string[];
  /** One call. */
  readonly call: (client: AnyClient, request: unknown) => Promise<unknown>;
  /** A range of any length, window by window, none longer than `longest` seconds; undefined where answers cannot be joined. */
  readonly windows: ((client: AnyClient, request: unknown, longest: number, options: RangeOptions) => AsyncGenerator<RangePart<unknown>>) | undefined;
}

/** The call of an action without a range. */
export function query<Request, Result>(action: Action<Request, Result>, validate: Validator<unknown>, answer: Answer): Query {
  return {
    action: action.name,
    validate,
    answer,
    spanRule: undefined,
    unjoinable: [],
    call: (client, request) => client.call(action, request as Request),
    windows: undefined,
  };
}

/** The call of an action about a range that must fit into one call. */
export function rangedQuery<Request, Result>(action: RangedAction<Request, Result>, validate: Validator<unknown>, answer: Answer): Query {
  const { rule, unjoinable = [] } = action.range;
  return { ...query(action, validate, answer), spanRule: rule, unjoinable };
}

/** The call of an action about a range whose answers can be joined. */
export function joinableQuery<Request, Result>(action: JoinableAction<Request, Result>, validate: Validator<unknown>, answer: Answer): Query {
  return {
    ...rangedQuery(action, validate, answer),
    windows: (client, request, longest, options) => {
      const max = action.range.max.map((limit) => ({ ...limit, seconds: Math.min(limit.seconds, longest) }));
      return client.windows({ ...action, range: { ...action.range, max } }, request as Request, options);
    },
  };
}
