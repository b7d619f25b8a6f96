import type { Origin } from '../../diagnostics/origin.ts';
import type { EnumType, Type } from '../../model/model.ts';
import { compareFields } from './compare-fields.ts';
import { compareLimits } from './compare-limits.ts';
import { compareObjectRules } from './compare-rules.ts';
import { compareValues } from './compare-values.ts';
import { note, type Side, verdictFor } from './side.ts';
import { type Plain, plainOf, wordOf } from './type-words.ts';

/** Compares what a value may be. `path` is where it stands, `origin` the field that has it. */
export function compareTypes(before: Type, after: Type, path: string, origin: Origin, side: Side): void {
  const old = plainOf(before);
  const now = plainOf(after);
  if (old.kind === 'list' && now.kind === 'list') {
    compareLimits(
      [
        { name: 'the least number of items', before: old.minItems, after: now.minItems, tighter: 'higher' },
        { name: 'the greatest number of items', before: old.maxItems, after: now.maxItems, tighter: 'lower' },
      ],
      path,
      origin,
      side,
    );
    return compareTypes(old.element, now.element, `${path}[]`, origin, side);
  }
  if (old.kind === 'object' && now.kind === 'object') {
    for (const pair of compareFields(old.fields, now.fields, path, side)) {
      compareTypes(pair.before.type, pair.after.type, pair.path, pair.after.origin, side);
    }
    return compareObjectRules(old, now, path, side);
  }
  compareScalars(old, now, path, origin, side);
}

function compareScalars(old: Plain, now: Plain, path: string, origin: Origin, side: Side): void {
  if (wordOf(old) !== wordOf(now)) {
    note(side, {
      code: 'type-changed',
      verdict: 'breaking',
      path,
      summary: `${path}: was ${wordOf(old)} and is ${wordOf(now)}.`,
      reason: 'The type in TypeScript is another one.',
      origin,
    });
  } else if (old.kind === 'enum' && now.kind === 'enum') {
    compareValues(old, now, path, origin, side);
  } else if (old.kind === 'enum') {
    noteLostValues(old, path, origin, side);
  } else if (now.kind === 'enum') {
    note(side, {
      code: 'values-stated',
      verdict: verdictFor(side, { callers: 'breaking', readers: 'compatible' }),
      path,
      summary: `${path}: its values are now listed.`,
      reason: side.audience === 'callers' ? 'Any other value is now refused.' : 'The type still takes unknown values.',
      origin,
    });
  } else {
    compareFacets(old, now, path, origin, side);
  }
}

function noteLostValues({ values }: EnumType, path: string, origin: Origin, side: Side): void {
  note(side, {
    code: 'values-lost',
    verdict: 'compatible',
    path,
    summary: `${path}: the list of its ${values.length} values is gone.`,
    reason: 'Every value that was allowed still is, but nobody is told any more when one is wrong.',
    review: 'Keep the list unless a source says that every value is allowed: a page that is shorter is no such source.',
    origin,
  });
}

function compareFacets(old: Plain, now: Plain, path: string, origin: Origin, side: Side): void {
  if (old.kind === 'number' && now.kind === 'number') {
    const { minimum, maximum, integer } = now;
    const bounds = [
      { name: 'the least value', before: old.minimum, after: minimum, tighter: 'higher' },
      { name: 'the greatest value', before: old.maximum, after: maximum, tighter: 'lower' },
    ] as const;
    compareLimits(bounds, path, origin, side);
    // TypeScript has one kind of number, and answers are not checked for whole ones.
    if (old.integer !== integer && side.audience === 'callers') noteWholeness(integer, path, origin, side);
  }
  if (old.kind === 'text' && now.kind === 'text') {
    const lengths = [
      { name: 'the least number of characters', before: old.minLength, after: now.minLength, tighter: 'higher' },
      { name: 'the greatest number of characters', before: old.maxLength, after: now.maxLength, tighter: 'lower' },
    ] as const;
    compareLimits(lengths, path, origin, side);
    comparePatterns(old.pattern, now.pattern, path, origin, side);
  }
  if (old.kind === 'instant' || now.kind === 'instant') {
    if (old.kind !== now.kind) compareForms(now.kind === 'instant', path, origin, side);
  }
}

function noteWholeness(integer: boolean, path: string, origin: Origin, side: Side): void {
  note(side, {
    code: 'limit-changed',
    verdict: integer ? 'breaking' : 'compatible',
    path,
    summary: `${path}: ${integer ? 'must now be a whole number' : 'need no longer be a whole number'}.`,
    reason: integer ? 'Requests with fractions are now refused.' : 'Whole numbers still are allowed.',
    origin,
  });
}

function comparePatterns(old: string | undefined, now: string | undefined, path: string, origin: Origin, side: Side): void {
  if (old === now) return;
  const readers = side.audience === 'readers';
  note(side, {
    code: 'limit-changed',
    verdict: readers ? 'documentation' : now === undefined ? 'compatible' : 'breaking',
    path,
    summary: `${path}: its pattern was ${old ?? 'free'} and is ${now ?? 'free'}.`,
    reason: readers
      ? 'Answers are not checked against it.'
      : now === undefined
        ? 'Every text is allowed now.'
        : 'Texts that were allowed may now be refused.',
    origin,
  });
}

function compareForms(isInstant: boolean, path: string, origin: Origin, side: Side): void {
  const readers = side.audience === 'readers';
  note(side, {
    code: 'type-changed',
    verdict: readers ? 'documentation' : isInstant ? 'breaking' : 'compatible',
    path,
    summary: `${path}: ${isInstant ? 'must now be a date and time' : 'need no longer be a date and time'}.`,
    reason: readers ? 'It is a text as before.' : isInstant ? 'Other texts are now refused.' : 'Dates and times still are allowed.',
    origin,
  });
}
