import type { Origin } from '../../diagnostics/origin.ts';
import type { EnumType, EnumValue } from '../../model/model.ts';
import { matchAlike, pairUp } from './pair-up.ts';
import { note, type Side, verdictFor } from './side.ts';

/** Compares the values that an enumeration lists. */
export function compareValues(before: EnumType, after: EnumType, path: string, origin: Origin, side: Side): void {
  const { kept, removed, added } = pairUp(before.values, after.values, ({ value }) => value);
  const respelled = matchAlike(removed, added, (old, now) => lettersOf(old) === lettersOf(now));
  const renamed = new Set(respelled.flat());

  for (const [old, now] of respelled) {
    note(side, {
      code: 'value-respelled',
      verdict: verdictFor(side, { callers: 'breaking', readers: 'compatible' }),
      path,
      summary: `${path}: the value ${old.value} is now written ${now.value}.`,
      reason: byAudience(side, 'Requests are closed: the old spelling is refused.', openAnswers),
      review: 'Find out whether requests and answers really spell it differently, and which spelling the service takes.',
      origin,
    });
  }
  for (const { value } of removed.filter((gone) => !renamed.has(gone))) {
    note(side, {
      code: 'value-removed',
      verdict: verdictFor(side, { callers: 'breaking', readers: 'compatible' }),
      path,
      summary: `${path}: the value ${value} is gone.`,
      reason: byAudience(side, 'Requests are closed: sending it no longer compiles and is refused.', openAnswers),
      origin,
    });
  }
  for (const { value, meaning } of added.filter((fresh) => !renamed.has(fresh))) {
    note(side, {
      code: 'value-added',
      verdict: 'compatible',
      path,
      summary: `${path}: the value ${value} is new (${meaning}).`,
      reason: byAudience(side, 'What could be sent still can.', openAnswers),
      origin,
    });
  }
  for (const [old, now] of kept) {
    if (old.meaning === now.meaning) continue;
    note(side, {
      code: 'words-changed',
      verdict: 'documentation',
      path,
      summary: `${path}: the value ${now.value} is described anew.`,
      reason: 'Only words.',
      origin,
    });
  }
}

const openAnswers = 'Answers are open: their types take unknown values; a switch over all values needs its default.';

function byAudience({ audience }: Side, callers: string, readers: string): string {
  return audience === 'callers' ? callers : readers;
}

/** A value without case and separators: `NormalH264` and `Normal_H264` are spellings of one. */
function lettersOf({ value }: EnumValue): string {
  return String(value).toLowerCase().replaceAll(/[\s_.-]/g, '');
}
