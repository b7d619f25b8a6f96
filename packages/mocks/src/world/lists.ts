import type { Account } from './account.ts';
import { isAskedAbout } from './relay-measures.ts';
import type { Selection } from './selection.ts';

/** Names of the account that an answer tells beside its numbers; they are the same for every range. */
export type NameList = (account: Account, selection: Selection) => readonly string[];

/** Lists by the fields that tell them. */
export const LISTS: Readonly<Record<string, NameList>> = {
  DomainList: domainsOfRelays,
};

/** Push domains that have a stream which one of the tasks asked about relays. */
function domainsOfRelays({ domains }: Account, selection: Selection): readonly string[] {
  const tasks = selection.groups.flatMap((group) => group.tasks).filter((task) => isAskedAbout(task, selection));
  return domains
    .filter(({ streams }) => streams.some(({ app, name }) => tasks.some((task) => task.app === app && task.stream === name)))
    .map(({ name }) => name);
}
