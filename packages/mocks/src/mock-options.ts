import type { Credentials } from '@volc-live/runtime';

import type { ClockStart } from './clock.ts';
import type { MockEdition } from './gen/service.ts';
import type { Scenario } from './scenario/scenario.ts';

/** What a mock is made with. Everything may be left out. */
export interface MockOptions {
  /** The edition of the service that the mock is; another name throws a TypeError. Left out: `main`, the service itself. */
  readonly edition?: MockEdition;
  /** Seed of the account; the same seed is the same account in every process. Left out: 1. */
  readonly seed?: number;
  /** An account of one's own. The other options win over what it says. */
  readonly scenario?: Scenario;
  /** Where the clock of the account stands, or what it runs with. Left out: it runs with the time of day. */
  readonly now?: ClockStart;
  /** The clock that signatures and quotas are judged by, in milliseconds. Left out: the time of day. */
  readonly signatureNow?: () => number;
  /** The only key that the account knows. Left out: {@link mockCredentials}. */
  readonly credentials?: Credentials;
  /** Whether requests beyond the documented quota are refused. Left out: true. */
  readonly quota?: boolean;
  /** Where the mock warns of a key that looks like a real one; left out: the console. */
  readonly warn?: (message: string) => void;
}

/** The key of the mock's account: invented, no key of anybody. */
export const mockCredentials: Credentials = {
  accessKeyId: 'AKLTvolclivemockaccount0000000001',
  secretAccessKey: 'dm9sYy1saXZlIG1vY2sgYWNjb3VudCwgbm90IGEgc2VjcmV0',
};
