import { type Entry, type Kind, kinds, type Level } from './entry.ts';

/** What the level alone says of a change that has no mark. */
const kindOfLevel: Readonly<Record<Level, Kind>> = { major: 'Breaking', minor: 'New', patch: 'Fixed' };

const heading = /^\*\*(.*[^.*])\*\*$/;
const mark = new RegExp(`^\\*\\*(${kinds.join('|')})\\.\\*\\* `);
const item = /^[-*] (?=\S)/;
const fence = /^\s*(```|~~~)/;

/**
 * Reads the text of a changeset as items of the changelog. A line `**Name**` says what the list below it is about; each
 * item of that list, and each paragraph that begins with a mark such as `**Fixed.**`, is an item of its own. Other text
 * belongs to the item before it. What has no mark is of the kind that the level stands for.
 *
 * @param subject What the whole changeset is about; undefined when it is about everything.
 */
export function readSummary(summary: string, level: Level, subject?: string): readonly Entry[] {
  const entries: { kind: Kind; subject: string | undefined; lines: string[] }[] = [];
  let under = subject;
  let inCode = false;
  let inList = false;
  for (const line of summary.trim().split('\n').map((each) => each.trimEnd())) {
    const last = entries.at(-1);
    const [, name] = inCode ? [] : (heading.exec(line) ?? []);
    const isItem = !inCode && item.test(line) && (last === undefined || inList || under !== subject || mark.test(line.replace(item, '')));
    const isParagraph = !inCode && line !== '' && !/^\s/.test(line) && (last === undefined || mark.test(line) || inList);
    if (fence.test(line)) inCode = !inCode;
    if (name !== undefined) {
      under = name;
    } else if (isItem) {
      entries.push(begun(line.replace(item, ''), under));
      inList = true;
    } else if (isParagraph) {
      under = subject;
      entries.push(begun(line, under));
      inList = false;
    } else {
      // An item is indented where it stands; its lines lose what its list gave them.
      last?.lines.push(inList ? line.replace(/^ {2}/, '') : line);
    }
  }
  return entries.map(({ lines, ...rest }) => ({ ...rest, lines: withoutLastBlanks(lines) }));

  function begun(text: string, about: string | undefined): { kind: Kind; subject: string | undefined; lines: string[] } {
    const [, marked] = mark.exec(text) ?? [];
    const kind = kinds.find((each) => each === marked) ?? kindOfLevel[level];
    return { kind, subject: about, lines: [text.replace(mark, '')] };
  }
}

function withoutLastBlanks(lines: readonly string[]): readonly string[] {
  return lines.slice(0, lines.findLastIndex((line) => line !== '') + 1);
}
