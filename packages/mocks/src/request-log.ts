/** A request that the mock has seen. */
export interface MockRequest {
  /** Action as the request names it; empty where it names none. */
  readonly action: string;
  /** The parsed body of an accepted request; undefined for a refused one. */
  readonly request: Readonly<Record<string, unknown>> | undefined;
  /** HTTP status of the answer. */
  readonly status: number;
  /** Code of the error; undefined for an answer with a result. */
  readonly code: string | undefined;
  readonly requestId: string;
}

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
