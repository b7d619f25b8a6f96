import type { Size } from './bundle.ts';
import type { Figures, Sizes } from './figures.ts';
import { ours, peers, platforms, type Program } from './programs.ts';

/** A language that a README is written in. */
export type Language = 'en' | 'zh';

const heads: Readonly<Record<Language, readonly string[]>> = {
  en: ['gzip (minified), kB', 'browser', 'Node'],
  zh: ['gzip（最小化），kB', '浏览器', 'Node'],
};

const comma: Readonly<Record<Language, string>> = { en: ', ', zh: '，' };

/** The table of sizes in Markdown: ours first, then others, the biggest first. */
export function tableOf(figures: Figures, language: Language): string {
  const biggestFirst = peers.toSorted((a, b) => gzipOnNode(figures.peers, b) - gzipOnNode(figures.peers, a));
  const rows = [
    heads[language],
    ['---', '---:', '---:'],
    ...ours.map((program) => [program.title[language], ...cellsOf(program, figures.ours)]),
    ...biggestFirst.map((program) => [
      `\`${program.package}\` ${figures.versions[program.package]}${comma[language]}${program.title[language]}`,
      ...cellsOf(program, figures.peers),
    ]),
  ];
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cellsOf({ id, platforms: where }: Program, sizes: Sizes): readonly string[] {
  return platforms.map((platform) => (where.includes(platform) ? cellOf(sizeOf(sizes, `${id}-${platform}`)) : '–'));
}

function cellOf({ minified, gzip }: Size): string {
  return minified === 0 ? '**0**' : `**${kilobytes(gzip)}** (${kilobytes(minified)})`;
}

/** Every program runs on Node. */
function gzipOnNode(sizes: Sizes, { id }: Program): number {
  return sizeOf(sizes, `${id}-node`).gzip;
}

function sizeOf(sizes: Sizes, key: string): Size {
  const size = sizes[key];
  if (size === undefined) throw new Error(`tools/size/figures.json has no figure for ${key}. Run "node tools/size/main.ts --peers".`);
  return size;
}

/** Thousands of bytes, with one digit after the point. */
function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

const begin = '<!-- sizes: written by tools/size/main.ts -->';
const end = '<!-- end of sizes -->';

/**
 * A README with another table between its two marks.
 *
 * @throws Error when it has not both.
 */
export function withTable(readme: string, table: string): string {
  const [before, rest] = readme.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`A README must hold the lines "${begin}" and "${end}".`);
  return `${before}${begin}\n\n${table}\n\n${end}${after}`;
}
