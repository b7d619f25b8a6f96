import type { Action, ErrorCode, Service, Shape } from '../../model/model.ts';
import type { Change } from '../change.ts';
import { ChangeList } from '../change-list.ts';
import { compareActions, compareCommands } from './compare-actions.ts';
import { compareAdditions } from './compare-additions.ts';
import { compareEditions } from './compare-editions.ts';
import { matchAlike, pairUp } from './pair-up.ts';
import { areAlike } from './renames.ts';

/** What is known about the past beside the older version. */
export interface Past {
  /** Names of actions that stood in some version before the older one. */
  readonly actions: ReadonlySet<string>;
}

/** Every difference between two versions of a service, judged: of the service first, then of its actions by name. */
export function compareServices(before: Service, after: Service, past: Past = { actions: new Set() }): readonly Change[] {
  const actions = pairUp(before.actions, after.actions, ({ name }) => name);
  const changes = [
    ...compareServiceFacts(before, after),
    ...compareTypeNames(before, after),
    ...noteComingsAndGoings(actions.removed, actions.added, past),
    ...actions.kept.flatMap(([old, now]) => compareActions(old, now)),
    ...compareAdditions(before, after),
    ...(before.packages.cli === undefined || after.packages.cli === undefined ? [] : actions.kept.flatMap(([old, now]) => compareCommands(old, now))),
  ];
  return changes.toSorted((a, b) => rankOf(a) - rankOf(b) || compareNames(a.action ?? '', b.action ?? ''));
}

function compareServiceFacts(before: Service, after: Service): readonly Change[] {
  const log = new ChangeList(undefined);
  const { origin } = after;
  if (`${before.endpoint.host}${before.endpoint.path}` !== `${after.endpoint.host}${after.endpoint.path}`) {
    log.add('everyone', {
      code: 'endpoint-changed',
      verdict: 'compatible',
      summary: `Requests went to ${before.endpoint.host}${before.endpoint.path} and go to ${after.endpoint.host}${after.endpoint.path}.`,
      reason: 'The client sends them there.',
      review: 'Credentials go to this host: make sure that it is the one of the service.',
      origin,
    });
  }
  if (before.dayOffset !== after.dayOffset) {
    log.add('everyone', {
      code: 'day-offset-changed',
      verdict: 'compatible',
      summary: `Days of the service began at midnight of ${before.dayOffset} and begin at midnight of ${after.dayOffset}.`,
      reason: 'Long ranges are cut there; their joined answers stay the same.',
      origin,
    });
  }
  if (before.signing.service !== after.signing.service || before.signing.region !== after.signing.region) {
    log.add('everyone', {
      code: 'endpoint-changed',
      verdict: 'compatible',
      summary: `Requests are signed for ${after.signing.service} in ${after.signing.region}; before, for ${before.signing.service} in ${before.signing.region}.`,
      reason: 'The client signs them so.',
      origin,
    });
  }
  for (const role of ['validators', 'client', 'mocks', 'cli'] as const) {
    const had = before.packages[role];
    if (had === undefined || had === after.packages[role]) continue;
    log.add('everyone', {
      code: 'package-changed',
      verdict: 'breaking',
      summary: `The package ${had} is now ${after.packages[role] ?? 'none'}.`,
      reason: 'Imports of the old name find nothing.',
      origin,
    });
  }
  if (JSON.stringify(before.disputes) !== JSON.stringify(after.disputes)) {
    log.add('everyone', {
      code: 'words-changed',
      verdict: 'documentation',
      summary: 'What sources disagree about is written anew.',
      reason: 'Only words.',
      origin,
    });
  }
  compareEditions(before.editions, after.editions, log);
  compareErrors(before.errors, after.errors, log);
  return log.all;
}

function compareErrors(before: readonly ErrorCode[], after: readonly ErrorCode[], log: ChangeList): void {
  const { kept, removed, added } = pairUp(before, after, ({ code }) => code);
  for (const { code, origin } of removed) {
    log.add('readers', {
      code: 'code-removed',
      verdict: 'breaking',
      summary: `The error code ${code} is gone.`,
      reason: 'Its name no longer compiles.',
      origin,
    });
  }
  for (const { code, meaning, origin } of added) {
    log.add('readers', {
      code: 'code-added',
      verdict: 'compatible',
      summary: `The error code ${code} is new: ${meaning}`,
      reason: 'Programs take codes that they do not know.',
      origin,
    });
  }
  for (const [old, now] of kept) {
    if (old.retryable !== now.retryable) {
      log.add('callers', {
        code: 'code-changed',
        verdict: 'compatible',
        summary: `The error code ${now.code} is ${now.retryable ? 'now tried again' : 'no longer tried again'}.`,
        reason: 'The client decides; a program sees the same error in the end.',
        origin: now.origin,
      });
    }
    if (JSON.stringify([old.statuses, old.number, old.from, old.meaning, old.remedy]) !== JSON.stringify([now.statuses, now.number, now.from, now.meaning, now.remedy])) {
      log.add('readers', {
        code: 'words-changed',
        verdict: 'documentation',
        summary: `The error code ${now.code} is described anew.`,
        reason: 'Only words, and what the mock answers.',
        origin: now.origin,
      });
    }
  }
}

/** Names that programs import: a shape without its name is compared where it is used. */
function compareTypeNames(before: Service, after: Service): readonly Change[] {
  const log = new ChangeList(undefined);
  const named = (shapes: readonly Shape[]): readonly Shape[] => shapes.filter(({ use }) => use === 'type');
  for (const { name, origin } of pairUp(named(before.shapes), named(after.shapes), (shape) => shape.name).removed) {
    log.add('everyone', {
      code: 'type-removed',
      verdict: 'breaking',
      summary: `The type ${name} is gone.`,
      reason: 'Programs that import it no longer compile.',
      origin,
    });
  }
  return log.all;
}

function noteComingsAndGoings(removed: readonly Action[], added: readonly Action[], past: Past): readonly Change[] {
  const renames = matchAlike(removed, added, (old, now) => areAlike(old.name, now.name));
  const gone = removed.flatMap((action) => {
    const heir = renames.find(([old]) => old === action)?.[1];
    const log = new ChangeList(action.name);
    log.add('everyone', {
      code: 'action-removed',
      verdict: 'breaking',
      summary: `The action is gone${heir === undefined ? '' : `; ${heir.name} looks like its new name`}.`,
      reason: 'Calls of it no longer compile.',
      review: 'Actions have been taken away by mistake and came back within days: hold this until the vendor confirms it.',
      origin: action.origin,
    });
    return log.all;
  });
  const fresh = added.flatMap((action) => {
    const restored = past.actions.has(action.name);
    const log = new ChangeList(action.name);
    log.add('everyone', {
      code: restored ? 'action-restored' : 'action-added',
      verdict: 'compatible',
      summary: restored ? 'The action is back.' : `The action is new: ${action.docs.summary}`,
      reason: 'Programs that do not know it are not disturbed.',
      review: restored ? 'Compare it with what it was before it was taken away.' : undefined,
      origin: action.origin,
    });
    return log.all;
  });
  return [...gone, ...fresh];
}

/** The service before its actions. */
function rankOf({ action }: Change): number {
  return action === undefined ? 0 : 1;
}

function compareNames(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
