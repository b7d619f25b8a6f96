import type { Origin } from '../diagnostics/origin.ts';
import type { Audience, Change, ChangeCode, Verdict } from './change.ts';

/** What is said about one change, beside where it was found. */
export interface Finding {
  readonly code: ChangeCode;
  readonly verdict: Verdict;
  readonly path?: string;
  readonly summary: string;
  readonly reason: string;
  readonly review?: string | undefined;
  readonly origin: Origin;
}

/** Collects the changes of one action or of the service, for one audience at a time. */
export class ChangeList {
  readonly #changes: Change[] = [];
  readonly #action: string | undefined;

  /** `action` is undefined for what concerns the whole service. */
  constructor(action: string | undefined) {
    this.#action = action;
  }

  add(audience: Audience, { path = '', review, ...finding }: Finding): void {
    this.#changes.push({ ...finding, path, review, audience, action: this.#action });
  }

  /** In the order in which they were found. */
  get all(): readonly Change[] {
    return this.#changes;
  }
}
