import { describe, expect, test } from 'vitest';
import { casesOf } from '../../../src/emit/cases/emit-cases.ts';
import { live, liveDocument, rulesOf } from './live-document.ts';
import { schemasOf } from './validation.ts';

const fits = schemasOf(liveDocument);

/** Rules that the document leaves to `x-volc-rules`, by id. Those of regions stand with the region. */
function leftOut(action: string): ReadonlySet<string> {
  const rules = [`${action}Request`, 'Region'].flatMap(rulesOf);
  return new Set(rules.filter(({ expressedIn }) => expressedIn === 'x').map(({ id }) => id));
}

describe.each(live.actions.map((action) => ({ name: action.name, action })))('$name', ({ name, action }) => {
  const left = leftOut(name);
  const cases = casesOf(action);

  test('has cases that the schema must refuse, and cases that it must take', () => {
    const refused = cases.map(({ violations }) => violations.some(({ rule }) => !left.has(rule)));
    expect(new Set(refused)).toEqual(new Set([true, false]));
  });

  test('the schema refuses what breaks a check or a rule that it says, and nothing else', () => {
    const wrong = cases
      .map((each) => ({
        ...each,
        want: each.violations.every(({ rule }) => left.has(rule)),
        got: fits(`/components/schemas/${name}Request`, each.request),
      }))
      .filter(({ want, got }) => want !== got);
    expect(wrong).toEqual([]);
  });
});
