import type { Field } from '../../model/model.ts';
import { compareFieldFacts } from './compare-field-facts.ts';
import { isRenamed } from './renames.ts';
import { matchAlike, pairUp } from './pair-up.ts';
import { note, type Side, verdictFor } from './side.ts';
import { wordOf } from './type-words.ts';

/** A field that stands in both versions, perhaps under another name. */
export interface FieldPair {
  readonly before: Field;
  readonly after: Field;
  /** Where it stands now. */
  readonly path: string;
}

/**
 * Compares the fields of an object, `place` being where the object stands. Returns those of both versions, whose types
 * are still to be compared.
 */
export function compareFields(
  before: readonly Field[],
  after: readonly Field[],
  place: string,
  side: Side,
): readonly FieldPair[] {
  const { kept, removed, added } = pairUp(before, after, ({ name }) => name);
  const renames = matchAlike(removed, added, isRenamed);
  const renamed = new Set(renames.flat());

  for (const [old, now] of renames) noteRename(old, now, place, side);
  for (const field of removed.filter((gone) => !renamed.has(gone))) noteRemoved(field, place, side);
  for (const field of added.filter((fresh) => !renamed.has(fresh))) noteAdded(field, place, side);
  return [...kept, ...renames].map(([old, now]) => {
    const path = pathOf(place, now.name);
    comparePresence(old, now, path, side);
    compareFieldFacts(old, now, path, side);
    return { before: old, after: now, path };
  });
}

function comparePresence(old: Field, now: Field, path: string, side: Side): void {
  if (old.required === now.required) return;
  const { audience } = side;
  note(side, {
    code: now.required ? 'field-required' : 'field-optional',
    verdict: now.required
      ? verdictFor(side, { callers: 'breaking', readers: 'compatible' })
      : verdictFor(side, { callers: 'compatible', readers: 'breaking' }),
    path,
    summary:
      audience === 'callers'
        ? `${path}: ${now.required ? 'must now be sent' : 'may now be left out'}.`
        : `${path}: ${now.required ? 'is now always there' : 'may now be missing'}.`,
    reason:
      audience === 'callers'
        ? now.required
          ? 'Requests without it no longer compile and are refused.'
          : 'Requests that send it are still right.'
        : now.required
          ? 'Programs that expected it to be missing at times still work.'
          : 'Under strict null checks, reading it no longer compiles without a check.',
    origin: now.origin,
  });
}

function noteRename(old: Field, now: Field, place: string, side: Side): void {
  const caseOnly = old.name.toLowerCase() === now.name.toLowerCase();
  const name = pathOf(place, old.name);
  note(side, {
    code: 'field-renamed',
    verdict: 'breaking',
    path: pathOf(place, now.name),
    summary: `${name} is now called ${now.name}${caseOnly ? ', which differs only in letter case' : ''}.`,
    reason: caseOnly
      ? 'Names in TypeScript and JSON tell cases apart; programs in languages that do not will not notice.'
      : 'The old name no longer compiles.',
    review: caseOnly
      ? `Consider reading ${old.name} as well for a while: the service may answer with either.`
      : `Make sure that ${now.name} is ${old.name} under a new name and no other thing; if it is another, the change reads the same for programs.`,
    origin: now.origin,
  });
}

function noteRemoved(field: Field, place: string, side: Side): void {
  const path = pathOf(place, field.name);
  note(side, {
    code: 'field-removed',
    verdict: 'breaking',
    path,
    summary: `${path} is gone.`,
    reason:
      side.audience === 'callers'
        ? 'Requests are closed: sending it no longer compiles and is refused.'
        : 'Reading it no longer compiles.',
    origin: field.origin,
  });
}

function noteAdded(field: Field, place: string, side: Side): void {
  const path = pathOf(place, field.name);
  const mustSend = side.audience === 'callers' && field.required;
  note(side, {
    code: 'field-added',
    verdict: mustSend ? 'breaking' : 'compatible',
    path,
    summary: `${path} is new (${wordOf(field.type)}${mustSend ? ', required' : ''}): ${field.docs.summary}`,
    reason: mustSend
      ? 'Requests without it no longer compile and are refused.'
      : side.audience === 'callers'
        ? 'It may be left out.'
        : 'Programs that do not know it are not disturbed.',
    origin: field.origin,
  });
}

function pathOf(place: string, name: string): string {
  return place === '' ? name : `${place}.${name}`;
}
