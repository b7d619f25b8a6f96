import { explore } from '../../model/analysis/explore.ts';
import type { Field, ObjectType, Rule } from '../../model/model.ts';
import type { Verdict } from '../change.ts';
import { matchAlike, pairUp } from './pair-up.ts';
import { note, type Side } from './side.ts';

/** Compares the rules of an object. Which requests a rule lets through is decided exactly, not by how it is written. */
export function compareObjectRules(before: ObjectType, after: ObjectType, place: string, side: Side): void {
  const { kept, removed, added } = pairUp(before.rules, after.rules, ({ id }) => id);
  const renames = matchAlike(removed, added, (old, now) => bodyOf(old) === bodyOf(now));
  const renamed = new Set(renames.flat());
  const fields = unionOf(before.fields, after.fields);

  for (const [old, now] of renames) {
    note(side, {
      code: 'rule-renamed',
      verdict: 'breaking',
      path: place,
      summary: `The rule ${old.id} is now called ${now.id}.`,
      reason: 'Programs that look for the id in violations no longer find it.',
      origin: now.origin,
    });
  }
  for (const rule of removed.filter((gone) => !renamed.has(gone))) {
    note(side, {
      code: 'rule-removed',
      verdict: 'compatible',
      path: place,
      summary: `The rule ${rule.id} is gone: ${rule.sentence}`,
      reason: 'What was allowed still is; packages made before refuse what the service may now take.',
      origin: rule.origin,
    });
  }
  for (const rule of added.filter((fresh) => !renamed.has(fresh))) noteAdded(rule, before.rules, fields, place, side);
  for (const [old, now] of kept) compareRule(old, now, fields, place, side);
}

function noteAdded(rule: Rule, known: readonly Rule[], fields: readonly Field[], place: string, side: Side): void {
  const base = { code: 'rule-added', path: place, summary: `The rule ${rule.id} is new: ${rule.sentence}`, origin: rule.origin } as const;
  if (rule.severity === 'advice') {
    note(side, { ...base, verdict: 'compatible', reason: 'It is an advice: nothing is refused.' });
  } else if (follows(rule, known.filter(isError), fields)) {
    note(side, { ...base, verdict: 'compatible', reason: 'It follows from rules that stood before.' });
  } else {
    note(side, { ...base, verdict: 'breaking', reason: 'Requests that break it no longer compile, or are refused before they are sent.' });
  }
}

function compareRule(old: Rule, now: Rule, fields: readonly Field[], place: string, side: Side): void {
  const base = { path: place, origin: now.origin } as const;
  if (old.severity !== now.severity) {
    const stricter = isError(now);
    note(side, {
      ...base,
      code: 'rule-changed',
      verdict: stricter ? 'breaking' : 'compatible',
      summary: `The rule ${now.id} was ${severityWord(old)} and is ${severityWord(now)}.`,
      reason: stricter ? 'Requests that break it are now refused.' : 'Nothing is refused any more.',
    });
  }
  if (bodyOf(old) !== bodyOf(now)) {
    const { verdict, reason } = isError(now) ? judge(old, now, fields) : advice;
    const was = old.sentence === now.sentence ? '' : ` Before: ${old.sentence}`;
    note(side, { ...base, code: 'rule-changed', verdict, reason, summary: `The rule ${now.id} now says: ${now.sentence}${was}` });
  } else if (old.sentence !== now.sentence) {
    note(side, {
      ...base,
      code: 'words-changed',
      verdict: 'documentation',
      summary: `The rule ${now.id} is worded anew: ${now.sentence}`,
      reason: 'Only words: the same requests are allowed.',
    });
  }
}

interface Judgement {
  readonly verdict: Verdict;
  readonly reason: string;
}

const advice: Judgement = { verdict: 'compatible', reason: 'It is an advice: nothing is refused.' };

/** Compares the requests that two versions of a rule let through. */
function judge(old: Rule, now: Rule, fields: readonly Field[]): Judgement {
  const refusesMore = !follows(now, [old], fields);
  const allowsMore = !follows(old, [now], fields);
  if (refusesMore && allowsMore) return { verdict: 'breaking', reason: 'Some requests that were fine are now refused, and others are now fine.' };
  if (refusesMore) return { verdict: 'breaking', reason: 'It is tighter: some requests that were fine are now refused.' };
  if (allowsMore) return { verdict: 'compatible', reason: 'It is wider; packages made before refuse what the service now takes.' };
  return { verdict: 'documentation', reason: 'It is written in another way, and lets the same requests through.' };
}

/** Whether every request that meets the known rules meets this one; false where there are too many to go through. */
function follows(rule: Rule, known: readonly Rule[], fields: readonly Field[]): boolean {
  const near = known.filter(({ parameters }) => parameters.some((name) => rule.parameters.includes(name)));
  const named = new Set([rule, ...near].flatMap(({ parameters }) => parameters));
  const outcomes = explore(
    fields.filter(({ name }) => named.has(name)),
    [rule, ...near],
  );
  return outcomes !== undefined && outcomes.every(({ holds: [first, ...others] }) => first === true || others.includes(false));
}

/** Fields of both versions; of one that is in both, the newer. */
function unionOf(before: readonly Field[], after: readonly Field[]): readonly Field[] {
  const names = new Set(after.map(({ name }) => name));
  return [...after, ...before.filter(({ name }) => !names.has(name))];
}

function isError({ severity }: Rule): boolean {
  return severity === 'error';
}

function severityWord(rule: Rule): string {
  return isError(rule) ? 'a rule' : 'an advice';
}

/** What a rule demands, as text that is equal when it is. */
function bodyOf({ body }: Rule): string {
  return JSON.stringify(body);
}
