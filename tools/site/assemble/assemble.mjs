import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, posix, relative } from 'node:path';

/** Files that are pages of the site though they stand outside docs/, by their path in the repository. */
const borrowed = new Map([
  ['ARCHITECTURE.md', 'architecture.md'],
  ['README.md', 'index.md'],
  ['README.zh-CN.md', 'zh/index.md'],
]);

/**
 * Writes the pages of the site: everything in docs/, the two pages of `home`, and every file of the repository that a page
 * links to, so that no link leaves the site for a repository that may be elsewhere.
 *
 * @param {{ root: string, home: string, to: string }} folders
 * @returns {{ pages: number, mistakes: readonly string[] }}
 */
export function assemble({ root, home, to }) {
  /** @type {string[]} */
  const mistakes = [];
  const waiting = [...filesBelow(join(root, 'docs')).map((file) => posix.join('docs', file)), 'ARCHITECTURE.md'];
  const met = new Set(waiting);
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    const place = placeOf(file);
    if (place.endsWith('index.md') && isHome(place)) continue;
    const text = readFileSync(join(root, file), 'utf8');
    if (isData(file)) {
      write(join(to, 'public', place), text);
      continue;
    }
    const linked = extname(file) === '.md' ? withLinks(text, file, root) : { text: asCode(text, file), targets: [], missing: [] };
    mistakes.push(...linked.missing.map((target) => `${file} links to ${target}, which is not there. Correct the link.`));
    for (const target of linked.targets) {
      if (met.has(target)) continue;
      met.add(target);
      waiting.push(target);
    }
    // Pages about actions and names of the API are made of wide tables.
    write(join(to, place), /(?:^|\/)(?:actions|cli)\//.test(place) ? `---\npageClass: tables\n---\n\n${linked.text}` : linked.text);
  }
  for (const file of readdirSync(home)) write(join(to, file === 'zh.md' ? 'zh/index.md' : 'index.md'), readFileSync(join(home, file), 'utf8'));
  cpSync(join(home, '../public'), join(to, 'public'), { recursive: true });
  return { pages: met.size, mistakes };
}

/**
 * Where a file of the repository stands in the site: docs/ is its root, and what is outside is below `repository`, without the
 * dots that hide folders.
 *
 * @param {string} file
 */
export function placeOf(file) {
  const page = borrowed.get(file) ?? (file.startsWith('docs/') ? file.slice('docs/'.length) : posix.join('repository', file.replace(/(^|\/)\./g, '$1')));
  if (isData(file)) return page;
  if (extname(file) !== '.md') return `${page.replace(/\.[^.]*$/, '')}-${extname(file).slice(1)}.md`;
  return basename(page) === 'README.md' ? posix.join(posix.dirname(page), 'index.md') : page;
}

/** @param {string} place */
function isHome(place) {
  return place === 'index.md' || place === 'zh/index.md';
}

/**
 * The text of a page with its links to files of the repository turned into links of the site. Code is left alone.
 *
 * @param {string} text
 * @param {string} file
 * @param {string} root
 * @returns {{ text: string, targets: readonly string[], missing: readonly string[] }}
 */
export function withLinks(text, file, root) {
  /** @type {string[]} */
  const targets = [];
  /** @type {string[]} */
  const missing = [];
  const from = posix.dirname(placeOf(file));
  const changed = text
    .replace(/^<!--.*-->\n+/, '')
    .split(/(^```[^]*?^```$|`[^`\n]+`)/m)
    .map((part, at) =>
      at % 2 === 1
        ? part
        : part.replace(/\]\((?!https?:|#|mailto:)([^)\s#]+)(#[^)\s]*)?\)/g, (whole, path, anchor = '') => {
            const target = posix.normalize(posix.join(posix.dirname(file), path));
            const found = fileAt(root, target);
            if (found === undefined) {
              missing.push(path);
              return whole;
            }
            targets.push(found);
            return `](${linkFrom(from, found)}${anchor})`;
          }),
    )
    .join('');
  return { text: changed, targets, missing };
}

/**
 * A link to the place of a file. Data is no page, and its address begins at the root of the site.
 *
 * @param {string} from Folder of the page with the link.
 * @param {string} file
 */
function linkFrom(from, file) {
  const place = placeOf(file);
  return isData(file) ? `/${place}` : posix.relative(from, place) || basename(place);
}

/** @param {string} file */
function isData(file) {
  return extname(file) === '.json';
}

/**
 * The file that a link names; of a folder its README.
 *
 * @param {string} root
 * @param {string} target
 */
function fileAt(root, target) {
  if (target.startsWith('..') || !existsSync(join(root, target))) return undefined;
  if (!statSync(join(root, target)).isDirectory()) return target;
  const readme = posix.join(target, 'README.md');
  return existsSync(join(root, readme)) ? readme : undefined;
}

/**
 * A page that shows a file of code.
 *
 * @param {string} text
 * @param {string} file
 */
function asCode(text, file) {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `---\nsearch: false\n---\n\n# ${basename(file)}\n\n\`${file}\`\n\n${fence}${extname(file).slice(1)}\n${text.replace(/\n?$/, '\n')}${fence}\n`;
}

/**
 * Every file below a folder, with forward slashes.
 *
 * @param {string} folder
 * @returns {readonly string[]}
 */
export function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted();
}

/**
 * @param {string} path
 * @param {string} text
 */
function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
