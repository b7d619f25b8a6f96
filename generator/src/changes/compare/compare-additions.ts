import type { Action, Edition, Service } from '../../model/model.ts';
import type { Change } from '../change.ts';
import { ChangeList } from '../change-list.ts';
import { compareTypes } from './compare-types.ts';
import { pairUp } from './pair-up.ts';

/**
 * Compares what editions have of the actions that both versions know. What changed in the service itself as well is told
 * there, once.
 */
export function compareAdditions(before: Service, after: Service): readonly Change[] {
  return pairUp(before.editions, after.editions, ({ name }) => name).kept.flatMap(([old, now]) =>
    pairUp(before.actions, after.actions, ({ name }) => name).kept.flatMap(([ownBefore, ownAfter]) => {
      if ([...old.without, ...now.without].includes(ownAfter.name)) return [];
      const own = new Set(changesOf(ownBefore, ownAfter).map(keyOf));
      const there = changesOf(actionIn(old, ownBefore), actionIn(now, ownAfter));
      return there.filter((change) => !own.has(keyOf(change))).map((change) => ({ ...change, summary: `In the edition ${now.name}: ${change.summary}` }));
    }),
  );
}

/** An action as an edition has it: otherwise, or as the service itself. */
function actionIn({ actions }: Edition, own: Action): Action {
  return actions.find(({ name }) => name === own.name) ?? own;
}

function changesOf(before: Action, after: Action): readonly Change[] {
  const log = new ChangeList(after.name);
  compareTypes(before.request, after.request, '', after.origin, { audience: 'callers', log });
  compareTypes(before.response, after.response, '', after.origin, { audience: 'readers', log });
  return log.all;
}

function keyOf({ code, audience, path, summary }: Change): string {
  return JSON.stringify([code, audience, path, summary]);
}
