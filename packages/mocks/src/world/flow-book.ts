import type { Account } from './account.ts';
import { buildCrowds, type Crowd } from './crowd.ts';
import type { Domain } from './domain.ts';
import { type Flow, flowOfDay } from './flow.ts';

/** Days of domains that are kept; about 70 kB each. */
const KEPT = 96;

/**
 * Remembers the crowds of the domains that were asked about, and their days that were asked about
 * last; forgetting changes no answer.
 */
export class FlowBook {
  readonly #account: Account;
  readonly #crowds = new Map<Domain, readonly Crowd[]>();
  readonly #pages = new Map<string, Flow>();

  /** Of the domains of one account. */
  constructor(account: Account) {
    this.#account = account;
  }

  /** The crowds of a domain. */
  crowds(domain: Domain): readonly Crowd[] {
    const crowds = this.#crowds.get(domain) ?? buildCrowds(domain, this.#account);
    this.#crowds.set(domain, crowds);
    return crowds;
  }

  /** The flow of a domain on a day. */
  page(domain: Domain, day: number): Flow {
    const key = `${day} ${domain.name}`;
    const known = this.#pages.get(key);
    if (known !== undefined) {
      this.#pages.delete(key);
      this.#pages.set(key, known);
      return known;
    }
    const made = flowOfDay(domain, this.crowds(domain), day);
    if (this.#pages.size >= KEPT) this.#forgetOldest();
    this.#pages.set(key, made);
    return made;
  }

  #forgetOldest(): void {
    for (const key of this.#pages.keys()) {
      this.#pages.delete(key);
      return;
    }
  }
}
