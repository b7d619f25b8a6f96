import type { MockError } from './actions/mock-service.ts';
import { errorOf } from './protocol/envelope.ts';

/** How a good request is made to fail. */
export interface Fault {
  /** Documented or own code; left out: `InternalError`. */
  readonly code?: string;
  /** HTTP status; left out: the documented one of the code. */
  readonly status?: number;
  /** Message of the error; left out: the meaning of the code. */
  readonly message?: string;
  /** How many requests fail before the next is answered; left out: 1. `Infinity` lasts until the reset. */
  readonly times?: number;
}

/** Faults that wait for requests, by action, in the order in which they were asked for. */
export class Faults {
  readonly #waiting = new Map<string, { readonly fault: Fault; left: number }[]>();

  /** Lets the next requests to an action fail. */
  add(action: string, fault: Fault): void {
    const waiting = this.#waiting.get(action) ?? [];
    waiting.push({ fault, left: fault.times ?? 1 });
    this.#waiting.set(action, waiting);
  }

  /** The fault of the next request to an action; undefined when it shall be answered. */
  take(action: string): Fault | undefined {
    const waiting = this.#waiting.get(action) ?? [];
    while (waiting[0] !== undefined && waiting[0].left <= 0) waiting.shift();
    const [next] = waiting;
    if (next === undefined) return undefined;
    next.left -= 1;
    return next.fault;
  }

  /** Forgets all faults. */
  reset(): void {
    this.#waiting.clear();
  }
}

/** The error of a fault: the documented one of its code, and what the fault says otherwise. */
export function errorOfFault(errors: readonly MockError[], fault: Fault): MockError {
  const documented = errorOf(errors, fault.code ?? 'InternalError');
  return {
    ...documented,
    status: fault.status ?? documented.status,
    message: fault.message ?? documented.message,
  };
}
