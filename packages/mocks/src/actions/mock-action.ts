import type { Answer, Validator } from '@volc-live/validators';

/** What a parameter of a query is, where everything is text: a value, a list of one sort, or fields by name. */
export type QueryShape = 'text' | 'number' | 'boolean' | readonly [QueryShape] | { readonly [name: string]: QueryShape };

/** What the spec says about an action beside its request and the shape of its answer. */
export interface ActionFacts<R> {
  /** Requests that an account may send in a second. */
  readonly quota: number;
  /** Seconds until the data of a moment is there; left out: at once. */
  readonly delay?: number;
  /** The step between kilo, mega and giga; left out: 1000. */
  readonly unitBase?: 1000 | 1024;
  /** What the service takes for parameters that are left out. */
  readonly defaults?: Readonly<Record<string, string | number | boolean>>;
  /** Parameters of an action that is called by GET; left out: by POST. */
  readonly query?: Readonly<Record<string, QueryShape>>;
  /** Fields of the answer that list names of the account and repeat no parameter; left out: none. */
  readonly lists?: readonly string[];
  /** The answer of the documentation, for an action about which the account has nothing to say. */
  readonly example?: R;
}

/** An action as the mock knows it: its name, its checks, and how its answer is made. Plain data. */
export interface MockAction<Q, R> {
  /** Wire name: `DescribeLiveBandwidthData`. */
  readonly name: string;
  /** Checks a request, with every rule of the spec. */
  readonly validate: Validator<Q>;
  /** How the numbers of the answer behave. */
  readonly answer: Answer;
  readonly facts: ActionFacts<R>;
}

/** Any action. */
export type AnyMockAction = MockAction<unknown, unknown>;

/** Describes an action to the mock. */
export function mockAction<Q, R>(
  name: string,
  validate: Validator<Q>,
  answer: Answer,
  facts: ActionFacts<R>,
): MockAction<Q, R> {
  return { name, validate, answer, facts };
}
