import type { Action } from './action.ts';

/** The types of an action in an edition that has more of it than the service itself. */
export interface InEdition<Request, Result> {
  /** What is sent. */
  readonly request: Request;
  /** What is answered. */
  readonly result: Result;
}

/** What is sent to an edition: the request of `Others` where it is there, else the service's own. */
export type RequestIn<Edition, Request, Others> = TypeIn<Edition, Request, Others, 'request'>;

/** What an edition answers: the result of `Others` where it is there, else the service's own. */
export type ResultIn<Edition, Result, Others> = TypeIn<Edition, Result, Others, 'result'>;

/** One of the types of an edition. An action of which no edition has more has its own, also where nobody knows the edition yet. */
type TypeIn<Edition, Own, Others, Part extends keyof InEdition<unknown, unknown>> = unknown extends Others
  ? Own
  : [Edition] extends [keyof Others]
    ? Others[Edition] extends { readonly [Name in Part]: infer There }
      ? There
      : Own
    : Own;

/** What is sent to an edition for an action: `RequestOf<'byteplus', typeof DescribeLiveTrafficData>`. */
export type RequestOf<Edition, Of> = Of extends Action<infer Request, unknown, infer Others> ? RequestIn<Edition, Request, Others> : never;

/** What an edition answers to an action: `ResultOf<'byteplus', typeof DescribeLiveTrafficData>`. */
export type ResultOf<Edition, Of> = Of extends Action<never, infer Result, infer Others> ? ResultIn<Edition, Result, Others> : never;
