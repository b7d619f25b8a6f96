import type { Reach } from './crowd.ts';
import type { Salt } from './hash.ts';
import type { Stream } from './stream.ts';

/** A domain of the account. */
export interface Domain {
  readonly name: string;
  /** The domain space it belongs to. */
  readonly vhost: string;
  readonly kind: 'push' | 'pull';
  readonly reach: Reach;
  /** Day of the account on which it was made; nothing is used before. */
  readonly from: number;
  /** Day on which it was deleted; nothing is used from then on. */
  readonly until: number | undefined;
  /** State while it is not deleted, as in `DomainStatusList`: 0 normal, 1 in review, 2 disabled. */
  readonly status: 0 | 1 | 2;
  /** Domain that feeds it; its own name for a push domain. */
  readonly pushDomain: string;
  /** Chance that a working day has an event. */
  readonly eventRate: number;
  /** Bytes a second at the peak of an ordinary working day. */
  readonly peak: number;
  /** Streams that are pushed to it; none for a pull domain. */
  readonly streams: readonly Stream[];
  readonly salt: Salt;
}

/** Whether a domain is in use on a day. */
export function isOpen(domain: Domain, day: number): boolean {
  return domain.status === 0 && day >= domain.from && (domain.until === undefined || day < domain.until);
}
