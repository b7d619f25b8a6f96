import type { MockError } from './actions/mock-service.ts';
import type { Delivery } from './answer.ts';
import { errorOf } from './protocol/envelope.ts';

/**
 * What becomes of a good request. With a code, a status or a message it fails with that error; with a delay, a drop or
 * a cut alone it is answered, and the answer arrives so. With nothing at all it fails with `InternalError`.
 */
export interface Fault {
  /** Documented or own code; left out: `InternalError`. */
  readonly code?: string;
  /** HTTP status, 200 to 599; left out: the documented one of the code. */
  readonly status?: number;
  /** Message of the error; left out: the meaning of the code. */
  readonly message?: string;
  /** Milliseconds until anything comes, at most 600,000; a client that goes away ends the wait. */
  readonly delay?: number;
  /** Whether the connection ends without an answer. */
  readonly drop?: boolean;
  /** Whether the body is cut off in the middle, or after how many bytes, though its whole length was announced. */
  readonly truncate?: boolean | number;
  /** How many requests it meets before the next is answered; left out: 1. `Infinity` lasts until the reset. */
  readonly times?: number;
}

/** Faults that wait for requests, by action, in the order in which they were asked for. */
export class Faults {
  readonly #waiting = new Map<string, { readonly fault: Fault; left: number }[]>();

  /** Lets the next requests to an action meet a fault. Throws a TypeError where the fault is none. */
  add(action: string, fault: Fault): void {
    const wrong = mistakeIn(fault);
    if (wrong !== undefined) throw new TypeError(`The fault of ${action} cannot be: ${wrong}`);
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

/** The error of a fault: the documented one of its code, and what the fault says otherwise; undefined for an answer. */
export function errorOfFault(errors: readonly MockError[], fault: Fault): MockError | undefined {
  const { code, status, message } = fault;
  const says = code !== undefined || status !== undefined || message !== undefined;
  if (!says && deliveryOf(fault) !== undefined) return undefined;
  const documented = errorOf(errors, code ?? 'InternalError');
  return { ...documented, status: status ?? documented.status, message: message ?? documented.message };
}

/** How the answer to a request with a fault arrives; undefined: at once and whole. */
export function deliveryOf({ delay = 0, drop = false, truncate = false }: Fault): Delivery | undefined {
  return delay === 0 && !drop && truncate === false ? undefined : { delay, drop, truncate };
}

const LONGEST_DELAY = 600_000;

/** What is wrong with a fault, as a sentence with its remedy; undefined where nothing is. */
export function mistakeIn(fault: Fault): string | undefined {
  const { code, status, message, delay, drop, truncate, times } = fault;
  const unknown = Object.keys(fault).find((name) => !fields.includes(name));
  if (unknown !== undefined) return `it has no ${JSON.stringify(unknown)}; use ${fields.join(', ')}.`;
  if (code !== undefined && typeof code !== 'string') return 'code must be a text, such as "FlowLimitExceeded".';
  if (message !== undefined && typeof message !== 'string') return 'message must be a text.';
  if (status !== undefined && !isWithin(status, 200, 599)) return 'status must be a whole number from 200 to 599.';
  if (delay !== undefined && !isWithin(delay, 0, LONGEST_DELAY)) {
    return `delay must be a whole number of milliseconds from 0 to ${String(LONGEST_DELAY)}.`;
  }
  if (drop !== undefined && typeof drop !== 'boolean') return 'drop must be true or false.';
  if (truncate !== undefined && typeof truncate !== 'boolean' && !isWithin(truncate, 0, Number.MAX_SAFE_INTEGER)) {
    return 'truncate must be true, or a number of bytes.';
  }
  if (times !== undefined && times !== Infinity && !isWithin(times, 0, Number.MAX_SAFE_INTEGER)) {
    return 'times must be a whole number, or Infinity.';
  }
  return undefined;
}

const fields: readonly string[] = ['code', 'status', 'message', 'delay', 'drop', 'truncate', 'times'];

function isWithin(value: unknown, low: number, high: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high;
}
