import type { Fault } from '../faults.ts';
import type { ActionRequests } from '../gen/actions.ts';
import type { MockEdition } from '../gen/service.ts';
import type { AccountSketch } from '../world/account-sketch.ts';

/** An account of one's own and what happens to it. Everything may be left out; what is, is as without a scenario. */
export interface Scenario extends AccountSketch {
  /** The edition of the service that the account is of. Left out: the one that the mock or the server was made with. */
  readonly edition?: MockEdition;
  /** Seed of amounts and times: a whole number. Left out: 1. */
  readonly seed?: number;
  /** Where the clock of the account stands, RFC 3339. Left out: it runs. */
  readonly clock?: string;
  /** Requests a second by action where they differ from the documentation; false: any number. */
  readonly quotas?: false | Readonly<Partial<Record<keyof ActionRequests, number>>>;
  /** What becomes of the first requests. */
  readonly faults?: readonly ScenarioFault[];
}

/** A fault, and the action that it waits for. */
export interface ScenarioFault extends Omit<Fault, 'times'> {
  readonly action: keyof ActionRequests;
  /** How many requests it meets; `always` lasts until the reset. Left out: 1. */
  readonly times?: number | 'always';
}

/** A fault as the engine takes it: JSON has no Infinity. */
export function faultOf(fault: ScenarioFault): Fault {
  const { code, status, message, delay, drop, truncate, times } = fault;
  const said = { code, status, message, delay, drop, truncate, times: times === 'always' ? Infinity : times };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}
