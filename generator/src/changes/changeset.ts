import type { Change } from './change.ts';
import type { Level } from './level.ts';
import { groupChanges } from './report/group-changes.ts';
import { plain } from './report/markdown-report.ts';

/** A changeset: the text of its file. */
export function changesetText(packages: readonly string[], level: Exclude<Level, 'none'>, changes: readonly Change[]): string {
  const head = packages.map((name) => `'${name}': ${level}\n`).join('');
  return `---\n${head}---\n\n${sentences(changes)}`;
}

/** What is worth reading in a changelog: words alone are counted, not told. */
function sentences(changes: readonly Change[]): string {
  const told = changes.filter(({ verdict }) => verdict !== 'documentation');
  const words = changes.length - told.length;
  const groups = groupChanges(told).map(({ action = 'The service', changes: own }) => {
    const items = own.map((change) => `- **${markOf(change)}.** ${plain(change.summary)} ${plain(change.reason)}\n`);
    return `**${plain(action)}**\n\n${items.join('')}`;
  });
  const rest = words === 0 ? [] : [`**Documentation.** Descriptions changed in ${words === 1 ? 'one place' : `${words} places`}.\n`];
  return [...groups, ...rest].join('\n');
}

/** The section of the changelog that a change belongs to. */
function markOf({ verdict, code }: Change): string {
  if (verdict === 'breaking') return 'Breaking';
  return code.endsWith('-added') || code === 'action-restored' ? 'New' : 'Changed';
}
