import type { Action, Answer } from '../../model/model.ts';
import type { ChangeList } from '../change-list.ts';
import { pairUp } from './pair-up.ts';

/** Compares what the answers of an action are about: echoes, series, splits, tables. */
export function compareAnswers({ answer: before }: Action, { answer: after, origin }: Action, log: ChangeList): void {
  const dimensions = pairUp(before.detail?.dimensions ?? [], after.detail?.dimensions ?? [], ({ name }) => name);
  for (const { name } of dimensions.removed) {
    log.add('readers', {
      code: 'answer-changed',
      verdict: 'breaking',
      summary: `An answer can no longer be split by ${name}.`,
      reason: 'There are no such rows any more.',
      origin,
    });
  }
  for (const { name } of dimensions.added) {
    log.add('readers', {
      code: 'answer-changed',
      verdict: 'compatible',
      summary: `An answer can now be split by ${name}.`,
      reason: 'Only who asks for it gets it.',
      origin,
    });
  }
  if (stepsOf(before) !== stepsOf(after)) {
    log.add('readers', {
      code: 'answer-changed',
      verdict: 'breaking',
      summary: 'The points of an answer are told apart by other fields, or their width is set by another parameter.',
      reason: 'Answers of neighbouring ranges are joined in another way.',
      origin,
    });
  }
}

/** What rows of a series are told apart by. */
function stepsOf({ series, detail }: Answer): string {
  const parts = [series, detail?.series].map((each) => each && [each.field, each.time, each.step, each.keys]);
  return JSON.stringify([parts, detail?.by]);
}
