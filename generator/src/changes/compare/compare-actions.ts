import type { Action } from '../../model/model.ts';
import type { Change } from '../change.ts';
import { ChangeList, type Finding } from '../change-list.ts';
import { compareAnswers } from './compare-answers.ts';
import { compareTypes } from './compare-types.ts';
import { joinMoves } from './moves.ts';

/** Compares an action with its older version. */
export function compareActions(before: Action, after: Action): readonly Change[] {
  const log = new ChangeList(after.name);
  compareTypes(before.request, after.request, '', after.origin, { audience: 'callers', log });
  compareTypes(before.response, after.response, '', after.origin, { audience: 'readers', log });
  compareAnswers(before, after, log);
  compareFacts(before, after, log);
  compareWords(before, after, log);
  return joinMoves(log.all);
}

function compareFacts(before: Action, after: Action, log: ChangeList): void {
  const { origin } = after;
  const fact = (summary: string, verdict: Finding['verdict'], reason: string): Finding => ({
    code: 'fact-changed',
    verdict,
    summary,
    reason,
    origin,
  });
  const { perSecond } = after.quota;
  if (before.quota.perSecond !== perSecond) {
    const summary = `The quota was ${before.quota.perSecond} requests per second and is ${perSecond}.`;
    const lower = perSecond < before.quota.perSecond;
    const reason = lower ? 'Programs that use the old quota are now throttled.' : 'Programs that keep to the old quota are still within it.';
    log.add('callers', fact(summary, lower ? 'breaking' : 'compatible', reason));
  }
  const waits = { before: before.delay?.seconds ?? 0, after: after.delay?.seconds ?? 0 };
  if (waits.before !== waits.after) {
    const summary = `Data arrived after ${before.delay?.text ?? 'no time that is stated'} and does after ${after.delay?.text ?? 'no time that is stated'}.`;
    const later = waits.after > waits.before;
    const reason = later ? 'Programs that ask as early as before read data that is not complete.' : 'Programs that wait as before still read complete data.';
    log.add('readers', fact(summary, later ? 'breaking' : 'compatible', reason));
  }
  if (before.unitBase !== after.unitBase) {
    const summary = `Units had the base ${before.unitBase ?? 'not stated'} and have ${after.unitBase ?? 'not stated'}.`;
    log.add('readers', fact(summary, 'breaking', 'The same number means another amount.'));
  }
  if (before.changes !== after.changes) {
    const summary = `A call ${after.changes ? 'now changes something' : 'no longer changes anything'}.`;
    log.add('callers', fact(summary, 'compatible', 'The client decides by it whether it may send a call again.'));
  }
  if (before.method !== after.method) {
    const summary = `It was called by ${before.method} and is by ${after.method}.`;
    log.add('callers', fact(summary, 'compatible', 'The client sends it so; only programs that do without the client notice.'));
  }
}

/** Compares the commands of two versions of a service that has a command line in both. */
export function compareCommands(before: Action, after: Action): readonly Change[] {
  const log = new ChangeList(after.name);
  if (before.command !== after.command) {
    log.add('callers', {
      code: 'fact-changed',
      verdict: 'breaking',
      summary: `Its command was ${before.command} and is ${after.command}.`,
      reason: 'Scripts that use the old command no longer run.',
      origin: after.origin,
    });
  }
  return log.all;
}

function compareWords(before: Action, after: Action, log: ChangeList): void {
  const { origin } = after;
  const words = (summary: string): Finding => ({ code: 'words-changed', verdict: 'documentation', summary, reason: 'Only words.', origin });
  if (differ(before.docs, after.docs) || differ(before.notes, after.notes)) log.add('everyone', words('It is described anew.'));
  if (differ(before.page, after.page)) log.add('everyone', words('Its page is another one, or was read again.'));
  if (differ(before.disputes, after.disputes)) log.add('everyone', words('What sources disagree about is written anew.'));
  if (differ(before.examples, after.examples)) log.add('everyone', { ...words('Its examples are others.'), code: 'example-changed' });
}

function differ(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) !== JSON.stringify(after);
}
