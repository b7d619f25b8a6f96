import type { Case } from './case.ts';
import type { Stand } from './stand.ts';

/** One row of the fault matrix. */
export interface Row {
  /** `A1`. */
  readonly id: string;
  readonly title: string;
  /** What a server can do at any time to any call; each is tried with a server and a client of its own. */
  readonly cases?: readonly Case[];
  /** What needs more than that. It throws when something is not as it must be. */
  readonly run?: (stand: Stand) => Promise<void>;
  /** Warnings of the process that belong to the row. */
  readonly warnings?: RegExp;
  /** Whether it takes long, and is left out where the rows run many times over. */
  readonly heavy?: boolean;
  /** Longest time for the row, in milliseconds. */
  readonly limitMs?: number;
}
