import { platform } from '#platform';

import type { Mac } from '../platform/platform.ts';
import { type SigningScheme, volcengine } from './scheme.ts';

/** Most keys that are kept: a few tenants or regions, and the two days around midnight. */
const capacity = 8;

interface Entry {
  readonly secret: string;
  readonly date: string;
  readonly region: string;
  readonly service: string;
  readonly key: Mac;
}

/** Derives signing keys, and keeps the last few: a key serves one day, and costs five times as much as a signature. */
export class SigningKeys {
  readonly #scheme: SigningScheme;
  /** Newest first. */
  #entries: readonly Entry[] = [];

  /** Keys of one scheme, {@link volcengine} unless told otherwise. */
  constructor(scheme: SigningScheme = volcengine) {
    this.#scheme = scheme;
  }

  /** The scheme of the keys. */
  get scheme(): SigningScheme {
    return this.#scheme;
  }

  /** Keys held now, at most 8. */
  get size(): number {
    return this.#entries.length;
  }

  /** The key of a secret for one day (`YYYYMMDD`), region and service. */
  keyOf(secret: string, date: string, region: string, service: string): Mac {
    for (const entry of this.#entries) {
      if (entry.date === date && entry.secret === secret && entry.region === region && entry.service === service) {
        return entry.key;
      }
    }
    const key = deriveKey(this.#scheme, secret, date, region, service);
    this.#entries = [{ secret, date, region, service, key }, ...this.#entries.slice(0, capacity - 1)];
    return key;
  }
}

function deriveKey(scheme: SigningScheme, secret: string, date: string, region: string, service: string): Mac {
  let key = platform.mac(scheme.keyPrefix + secret);
  for (const step of [date, region, service, scheme.terminator]) key = platform.mac(key.digest(step));
  return key;
}
