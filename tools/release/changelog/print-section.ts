import { type Entry, kinds } from './entry.ts';

/**
 * One version of the changelog as Markdown, with a line break at the end: a section a kind, and what is about one action
 * together.
 *
 * @param date Day of the release, `2026-11-24`.
 */
export function printSection(version: string, date: string, entries: readonly Entry[]): string {
  const sections = kinds.flatMap((kind) => {
    const own = entries.filter((entry) => entry.kind === kind);
    return own.length === 0 ? [] : [`### ${kind}\n\n${itemsOf(own).join('\n')}\n`];
  });
  const body = sections.length === 0 ? ['Nothing that users notice.\n'] : sections;
  return [`## ${version} (${date})\n`, ...body].join('\n');
}

/** What is about everything comes first, then each subject in the order in which it is met. */
function itemsOf(entries: readonly Entry[]): readonly string[] {
  const subjects = [...new Set(entries.map(({ subject }) => subject))];
  const general = entries.filter(({ subject }) => subject === undefined).map(({ lines }) => listItem(lines, ''));
  const particular = subjects.flatMap((subject) => {
    if (subject === undefined) return [];
    const own = entries.filter((entry) => entry.subject === subject);
    const [only, another] = own;
    if (only !== undefined && another === undefined) return [listItem([`**${subject}:** ${only.lines[0] ?? ''}`, ...only.lines.slice(1)], '')];
    return [`- **${subject}:**`, ...own.map(({ lines }) => listItem(lines, '  '))];
  });
  return [...general, ...particular];
}

function listItem([first = '', ...more]: readonly string[], indent: string): string {
  return [`${indent}- ${first}`, ...more.map((line) => (line === '' ? '' : `${indent}  ${line}`))].join('\n');
}
