import { visible } from '../../diagnostics/shown-text.ts';
import type { Change } from '../change.ts';
import { countsOf, groupChanges } from './group-changes.ts';

/** The report for a terminal, with a line break at the end. */
export function textReport(changes: readonly Change[]): string {
  const groups = groupChanges(changes).map(
    ({ action = 'The service', changes: own }) => `${visible(action)}\n${own.map(textOf).join('')}`,
  );
  return [...groups, `${countsOf(changes)}\n`].join('\n');
}

function textOf({ verdict, audience, summary, reason, review, origin }: Change): string {
  const lines = [
    `  ${verdict}, ${audience}: ${summary}`,
    `    ${reason}`,
    ...(review === undefined ? [] : [`    Needs a person: ${review}`]),
    `    ${origin.file}:${origin.line}:${origin.column}`,
  ];
  return lines.map((line) => `${visible(line)}\n`).join('');
}
