import { visible } from '../../diagnostics/shown-text.ts';
import type { Change } from '../change.ts';
import { levelOf } from '../level.ts';
import { countsOf, groupChanges } from './group-changes.ts';

/** The report as Markdown, for a pull request, with a line break at the end. */
export function markdownReport(changes: readonly Change[]): string {
  const head = `# Changes of the API\n\n${countsOf(changes)}; level: ${levelOf(changes)}.\n`;
  const groups = groupChanges(changes).map(
    ({ action, changes: own }) => `## ${action === undefined ? 'The service' : plain(action)}\n\n${own.map(itemOf).join('')}`,
  );
  return [head, ...groups].join('\n');
}

function itemOf({ verdict, audience, summary, reason, review, origin }: Change): string {
  const place = `${origin.file}:${origin.line}:${origin.column}`;
  const more = review === undefined ? '' : `\n  - **Needs a person:** ${plain(review)}`;
  return `- **${verdict}** for ${audience}: ${plain(summary)}\n  ${plain(reason)} (${plain(place)})${more}\n`;
}

/** Text of a spec that stays text in Markdown. */
export function plain(text: string): string {
  return visible(text).replaceAll(/[\\`*_[\]<>|#~!]/g, (character) => `\\${character}`);
}
