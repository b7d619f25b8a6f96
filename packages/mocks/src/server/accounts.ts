import { randomBytes } from 'node:crypto';

import type { Credentials, ReceivedRequest } from '@volc-live/runtime';

import { accessKeyOf } from '../access-key.ts';
import { createEngine, type Engine } from '../engine.ts';
import type { MockOptions } from '../mock-options.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** Most accounts that a server holds beside its own; each may hold some megabytes of days and requests. */
export const MOST_ACCOUNTS = 256;

/**
 * The accounts of a server. The access key that a request is signed with tells which one it is for, so suites that run
 * side by side never see each other.
 */
export class Accounts {
  /** The account that the server was started with. */
  readonly main: Engine;
  readonly #options: MockOptions;
  readonly #others = new Map<string, Engine>();

  /** With one account. */
  constructor(options: MockOptions) {
    this.main = createEngine(options);
    this.#options = options;
  }

  /** The account of an access key; undefined where there is none. */
  get(accessKeyId: string): Engine | undefined {
    return accessKeyId === this.main.credentials.accessKeyId ? this.main : this.#others.get(accessKeyId);
  }

  /** The account that a request is for: the main one also judges requests of unknown keys. */
  of(request: ReceivedRequest): Engine {
    return this.#others.size === 0 ? this.main : (this.#others.get(accessKeyOf(request)) ?? this.main);
  }

  /** Opens one more account, with a key of its own; undefined when there are too many. Throws when the scenario is wrong. */
  open(scenario: Scenario): Credentials | undefined {
    if (this.#others.size >= MOST_ACCOUNTS) return undefined;
    const number = String(this.#others.size + 2).padStart(10, '0');
    const credentials: Credentials = {
      accessKeyId: `AKLTvolclivemockaccount${number}`,
      secretAccessKey: randomBytes(24).toString('base64'),
    };
    const { edition, now, signatureNow, quota } = this.#options;
    const engine = createEngine({
      scenario,
      credentials,
      ...(scenario.edition !== undefined || edition === undefined ? {} : { edition }),
      ...(scenario.clock !== undefined || now === undefined ? {} : { now }),
      ...(signatureNow === undefined ? {} : { signatureNow }),
      ...(quota === undefined ? {} : { quota }),
    });
    this.#others.set(credentials.accessKeyId, engine);
    return credentials;
  }
}
