/** Tokens of a client that has seen no failure. */
const capacity = 500;

/** Tokens that another attempt costs. */
const cost = 5;

/**
 * Limits the retries of all calls of one client together: when everything fails, 100 retries are made and no more, so
 * that an outage is not made worse. A call that succeeds gives a token back, and one that succeeds after retries what the
 * last of them cost: faults that retries mend do not use the quota up. The numbers are those of the AWS SDKs.
 */
export class RetryQuota {
  #tokens: number = capacity;

  /** Pays for one more attempt; `false` when there are not enough tokens left. */
  take(): boolean {
    if (this.#tokens < cost) return false;
    this.#tokens -= cost;
    return true;
  }

  /** A call has succeeded, after attempts that were paid for or without. */
  reward(retried: boolean): void {
    this.#tokens = Math.min(capacity, this.#tokens + (retried ? cost : 1));
  }
}
