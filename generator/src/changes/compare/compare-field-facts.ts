import type { Field } from '../../model/model.ts';
import { note, type Side } from './side.ts';

/** Compares what a field says beside its type: default, unit, how it joins, words. */
export function compareFieldFacts(old: Field, now: Field, path: string, side: Side): void {
  compareDefaults(old, now, path, side);
  if (old.unit !== now.unit) {
    note(side, {
      code: 'unit-changed',
      verdict: 'breaking',
      path,
      summary: `${path}: its unit was ${old.unit ?? 'not stated'} and is ${now.unit ?? 'not stated'}.`,
      reason: 'The same number means something else.',
      review: 'Was the service changed, or was the description wrong before?',
      origin: now.origin,
    });
  }
  if (old.join !== now.join) {
    note(side, {
      code: 'answer-changed',
      verdict: 'breaking',
      path,
      summary: `${path}: over neighbouring ranges it was joined by ${old.join ?? 'nothing'} and is by ${now.join ?? 'nothing'}.`,
      reason: 'A joined answer holds another number.',
      origin: now.origin,
    });
  }
  if (wordsOf(old) !== wordsOf(now)) {
    note(side, {
      code: 'words-changed',
      verdict: 'documentation',
      path,
      summary: `${path} is described anew.`,
      reason: 'Only words.',
      origin: now.origin,
    });
  }
}

function compareDefaults(old: Field, now: Field, path: string, side: Side): void {
  if (old.default === now.default) return;
  const stated = old.default === undefined;
  note(side, {
    code: 'default-changed',
    verdict: stated ? 'compatible' : 'breaking',
    path,
    summary: `${path}: its default was ${shownDefault(old)} and is ${shownDefault(now)}.`,
    reason: stated
      ? 'The service took some value before as well; it was only not written down.'
      : 'Requests without it now ask for something else.',
    origin: now.origin,
  });
}

function shownDefault({ default: value }: Field): string {
  return value === undefined ? 'not stated' : String(value);
}

function wordsOf({ docs, absent }: Field): string {
  return JSON.stringify([docs.summary, docs.details, absent]);
}
