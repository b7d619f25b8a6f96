import type { Account } from './account.ts';
import { type Parameters, textsOf } from './selection.ts';

/** A name in a request that the account does not own: it has no usage. */
export interface UnknownName {
  readonly parameter: string;
  readonly name: string;
  /** Names that the account owns. */
  readonly known: readonly string[];
}

/** Parameters that name something of the account, and what it owns. */
const owned: readonly (readonly [parameter: string, names: (account: Account) => readonly string[]])[] = [
  ['DomainList', (account) => account.domains.map((domain) => domain.name)],
  ['Vhosts', (account) => [...new Set(account.domains.map((domain) => domain.vhost))]],
  ['GroupList', (account) => account.groups.map((group) => group.name)],
];

/** Names of domains, domain spaces and relay groups that a request asks about in vain. */
export function unknownNames(account: Account, request: Parameters): readonly UnknownName[] {
  return owned.flatMap(([parameter, namesOf]) => {
    const asked = textsOf(request[parameter]);
    if (asked === undefined) return [];
    const known = namesOf(account);
    return asked.filter((name) => !known.includes(name)).map((name): UnknownName => ({ parameter, name, known }));
  });
}
