import { shownKey } from './access-key.ts';
import type { AnyMockAction } from './actions/mock-action.ts';
import type { ActionRequests } from './gen/actions.ts';
import type { Accepted } from './protocol/judge.ts';
import type { Checked, Hint } from './protocol/refusal.ts';
import type { Occasion, Reply } from './replies.ts';

/** What is recorded of every request. */
interface Recorded {
  /** Action as the request names it, at most 100 characters; empty where it names none. */
  readonly named: string;
  /** HTTP status of the answer. */
  readonly status: number;
  /** Code of the error; undefined for an answer with a result. */
  readonly code: string | undefined;
  readonly requestId: string;
  /** When it came, by the signature clock, in milliseconds since the epoch. */
  readonly at: number;
  /** What the hint header told. */
  readonly hints: readonly Hint[];
  /** The first four characters of the access key that it names, and no more; empty where it names none. */
  readonly accessKey: string;
}

/** A request to an action of the service. */
export interface MockRequestOf<A extends keyof ActionRequests> extends Recorded {
  readonly action: A;
  /** The parsed parameters of an accepted request; undefined for a refused one. */
  readonly request: ActionRequests[A] | undefined;
}

/** A request that names no action of the service. */
export interface UnknownMockRequest extends Recorded {
  readonly action: undefined;
  readonly request: undefined;
}

/** A request that the mock has seen. Comparing `action` with a name tells of which type `request` is. */
export type MockRequest = { readonly [A in keyof ActionRequests]: MockRequestOf<A> }[keyof ActionRequests] | UnknownMockRequest;

/** What is known of a request that was judged and replied to. */
export interface Judged {
  readonly occasion: Occasion;
  readonly verdict: Checked<Accepted>;
  readonly reply: Reply;
  /** The access key that it names. */
  readonly key: string;
}

/** The record of a request to a service that has these actions. */
export function recordOf({ occasion, verdict, reply, key }: Judged, actions: readonly AnyMockAction[]): MockRequest {
  const { named, requestId, at } = occasion;
  // The validator of the action has seen the request: it has the type that belongs to the name.
  return {
    named: named.action.slice(0, LONGEST),
    action: actions.find(({ name }) => name === named.action)?.name,
    request: verdict.ok ? verdict.value.request : undefined,
    status: reply.answer.status,
    code: reply.error?.code,
    requestId,
    at,
    hints: verdict.ok ? verdict.value.advice : verdict.refusal.hints,
    accessKey: shownKey(key),
  } as MockRequest;
}

/** Longest name that is kept, in characters. */
const LONGEST = 100;

/** Requests that are kept. */
const KEPT = 1_000;

/** The latest requests, oldest first. */
export class RequestLog {
  readonly #requests: MockRequest[] = [];
  #count = 0;

  /** How many requests there were, those that are no longer kept included. */
  get count(): number {
    return this.#count;
  }

  /** The requests that are kept. */
  get requests(): readonly MockRequest[] {
    return this.#requests;
  }

  /** Keeps a request. */
  add(request: MockRequest): void {
    this.#count += 1;
    this.#requests.push(request);
    if (this.#requests.length > KEPT) this.#requests.shift();
  }

  /** Forgets all requests, and counts anew. */
  reset(): void {
    this.#requests.length = 0;
    this.#count = 0;
  }
}
