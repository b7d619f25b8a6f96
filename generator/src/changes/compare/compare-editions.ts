import type { Edition } from '../../model/model.ts';
import type { ChangeList } from '../change-list.ts';
import { pairUp } from './pair-up.ts';

/** Compares the editions of a service: which there are, what they lack, and where they are. */
export function compareEditions(before: readonly Edition[], after: readonly Edition[], log: ChangeList): void {
  const { kept, removed, added } = pairUp(before, after, ({ name }) => name);
  for (const { name, origin } of removed) {
    log.add('callers', { code: 'edition-removed', verdict: 'breaking', summary: `The edition ${name} is gone.`, reason: 'Clients of it no longer compile.', origin });
  }
  for (const { name, title, origin } of added) {
    log.add('callers', { code: 'edition-added', verdict: 'compatible', summary: `The edition ${name} is new: ${title}.`, reason: 'Only clients that ask for it notice.', origin });
  }
  for (const [old, now] of kept) compareEdition(old, now, log);
}

function compareEdition(old: Edition, now: Edition, log: ChangeList): void {
  const { name, origin } = now;
  const base = { code: 'edition-changed', origin } as const;
  const lost = now.without.filter((action) => !old.without.includes(action));
  const gained = old.without.filter((action) => !now.without.includes(action));
  if (lost.length > 0) {
    log.add('callers', { ...base, verdict: 'breaking', summary: `The edition ${name} now lacks ${lost.join(', ')}.`, reason: 'Calls of it no longer compile there.' });
  }
  if (gained.length > 0) {
    log.add('callers', { ...base, verdict: 'compatible', summary: `The edition ${name} now has ${gained.join(', ')}.`, reason: 'What could be called still can.' });
  }
  if (placeOf(old) !== placeOf(now)) {
    log.add('callers', {
      ...base,
      verdict: 'compatible',
      summary: `The edition ${name} is called, signed or given keys in another way.`,
      reason: 'The client does it.',
      review: 'Credentials go to its host: make sure that it is the one of the edition.',
    });
  }
  for (const [action, perSecond] of Object.entries(now.quotas)) {
    const was = old.quotas[action];
    if (was === perSecond || was === undefined) continue;
    const lower = perSecond < was;
    log.add('callers', {
      ...base,
      verdict: lower ? 'breaking' : 'compatible',
      summary: `In the edition ${name} the quota of ${action} was ${was} requests per second and is ${perSecond}.`,
      reason: lower ? 'Programs that use the old quota are now throttled.' : 'Programs that keep to the old quota are still within it.',
    });
  }
}

function placeOf({ endpoint, signing, environment, dayOffset }: Edition): string {
  return JSON.stringify([endpoint, signing, environment, dayOffset]);
}
