import type { AnyMockAction } from '../actions/mock-action.ts';
import { type Refusal, refusal } from './refusal.ts';

const SECOND = 1_000;

/** Counts the requests that an account sends to each action: no more than its quota in any second. */
export class Quota {
  readonly #taken = new Map<string, number[]>();
  #limits: false | Readonly<Partial<Record<string, number>>> = {};

  /** Replaces the documented quotas of some actions; false: nothing is counted. */
  limit(limits: false | Readonly<Partial<Record<string, number>>>): void {
    this.#limits = limits;
  }

  /** Takes one request at an instant (milliseconds since the epoch), or tells why it is one too many. */
  take(action: AnyMockAction, now: number): Refusal | undefined {
    if (this.#limits === false) return undefined;
    const quota = this.#limits[action.name] ?? action.facts.quota;
    const before = this.#taken.get(action.name) ?? [];
    // A clock that was set back must not lock the account out.
    const recent = before.filter((at) => at > now - SECOND && at <= now);
    this.#taken.set(action.name, recent);
    if (recent.length >= quota) {
      return refusal(
        'FlowLimitExceeded',
        `${action.name} may be called ${quota} times in a second.`,
        'quota',
        `Send at most ${quota} requests in a second, or make the mock with quota: false.`,
      );
    }
    recent.push(now);
    return undefined;
  }

  /** Forgets all requests. */
  reset(): void {
    this.#taken.clear();
  }
}
