import type { QueryWriter } from './call/query-parameters.ts';
import { ConfigurationError } from './errors/configuration-error.ts';
import type { RequestViolation } from './errors/validation-error.ts';
import type { JoinableRange, Range } from './ranges/range.ts';

/** Key under which an action carries the types of its request and result; there is no value at run time. */
export declare const types: unique symbol;

/** Key under which an action carries its types in other editions; there is no value at run time. */
export declare const editions: unique symbol;

/** Outcome of checking a request. */
export type RequestVerdict =
  | { readonly ok: true }
  | { readonly ok: false; readonly violations: readonly RequestViolation[] };

/** What the client must know of an action to call it. */
export interface ActionDefinition {
  /** Wire name: `DescribeLiveBandwidthData`. */
  readonly name: string;
  /** API version: `2023-01-01`. */
  readonly version: string;
  /**
   * What makes the action a GET: how its request becomes query parameters. Left out, it is a POST, which sends the request
   * as JSON in the body.
   */
  readonly query?: QueryWriter;
  /** Whether sending it twice does no more than sending it once. */
  readonly idempotent: boolean;
  /** Requests per second and account that the service allows. */
  readonly quota: number;
  /**
   * Checks a request as plain data. `now` is the moment of the call, in milliseconds since the epoch; `edition` the edition
   * of the service that is called, left out for its own.
   */
  readonly validate: (input: unknown, options?: { readonly now?: number; readonly edition?: string | undefined }) => RequestVerdict;
  /** Parameters that are moments; a caller may pass them as any `Time`. */
  readonly times?: readonly string[];
  /** The range of time that is asked about, where there is one. */
  readonly range?: Range;
  /** Whether a good answer may have no result; the call then resolves to `undefined`. */
  readonly emptyResult?: boolean;
}

/**
 * An action as a value, with the types of its request and result. `Others` has an {@link InEdition} for each edition of the
 * service that has more of it, by name.
 */
export interface Action<Request, Result, Others = unknown> extends ActionDefinition {
  readonly [types]?: (request: Request) => Result;
  readonly [editions]?: Others;
}

/** An action about a range of time, which `windows` can take apart. */
export interface RangedAction<Request, Result, Others = unknown> extends Action<Request, Result, Others> {
  readonly range: Range;
}

/** An action about a range of time whose answers `joined` can put together. */
export interface JoinableAction<Request, Result, Others = unknown> extends RangedAction<Request, Result, Others> {
  readonly range: JoinableRange;
}

/** Any {@link Action}, where the types of request and result do not matter. */
export type AnyAction = Action<never, unknown>;

/**
 * Callers without types may pass the name of an action, or an import that is not there.
 *
 * @throws ConfigurationError for what is no action.
 */
export function checkAction(action: AnyAction | undefined): void {
  if (typeof action?.validate === 'function') return;
  const sentence = 'The first argument must be an action as a value, such as the exported DescribeLiveTrafficData, and not its name.';
  throw new ConfigurationError({ sentence });
}

/** Gives a definition its types. */
export function defineAction<Request, Result, Others = unknown>(
  definition: ActionDefinition & { readonly range: JoinableRange },
): JoinableAction<Request, Result, Others>;
export function defineAction<Request, Result, Others = unknown>(
  definition: ActionDefinition & { readonly range: Range },
): RangedAction<Request, Result, Others>;
export function defineAction<Request, Result, Others = unknown>(definition: ActionDefinition): Action<Request, Result, Others>;
export function defineAction<Request, Result, Others = unknown>(definition: ActionDefinition): Action<Request, Result, Others> {
  return definition;
}

/** A request without parameters, for methods whose request may be left out and is not the same in every edition. */
export const emptyRequest: never = {} as never;
