import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { filesBelow } from '../assemble/assemble.mjs';

/** Folders and pages of docs/ that are in English only: a list that is generated, and what concerns maintainers. */
const englishOnly = ['cli/', 'decisions/', 'releasing.md'];

/** Pages whose English is a file of the repository. */
const elsewhere = new Map([['architecture.md', '../ARCHITECTURE.md']]);

/**
 * Looks whether every page of docs/ has a Chinese twin with the same outline and the same code, and the other way round.
 *
 * @param {string} docs
 * @returns {readonly string[]} What is wrong, a line each.
 */
export function checkTwins(docs) {
  const files = filesBelow(docs).filter((file) => file.endsWith('.md') && !englishOnly.some((folder) => file.startsWith(folder)));
  const english = new Set([...files.filter((file) => !file.startsWith('zh/')), ...elsewhere.keys()]);
  const chinese = new Set(files.filter((file) => file.startsWith('zh/')).map((file) => file.slice('zh/'.length)));
  return [
    ...[...english].filter((file) => !chinese.has(file)).map((file) => `docs/${file} has no Chinese twin. Write docs/zh/${file}.`),
    ...[...chinese].filter((file) => !english.has(file)).map((file) => `docs/zh/${file} has no English twin. Write docs/${file}, or remove it.`),
    ...[...english].filter((file) => chinese.has(file)).flatMap((file) =>
      differences(readFileSync(join(docs, elsewhere.get(file) ?? file), 'utf8'), readFileSync(join(docs, 'zh', file), 'utf8')).map(
        (difference) => `docs/zh/${file} ${difference}`,
      ),
    ),
  ];
}

/**
 * How a page in Chinese differs from its twin in more than words.
 *
 * @param {string} english
 * @param {string} chinese
 * @returns {readonly string[]}
 */
export function differences(english, chinese) {
  const found = [];
  const [levels, levelsToo] = [english, chinese].map(levelsOf);
  if (levels !== levelsToo) found.push(`has other headings than its twin (${levelsToo} instead of ${levels}). Give both the same.`);
  const [code, codeToo] = [english, chinese].map(codeOf);
  const at = code.findIndex((block, index) => block !== codeToo[index]);
  if (at >= 0 || code.length !== codeToo.length) {
    found.push(`has other code than its twin, from sample ${(at < 0 ? code.length : at) + 1} on. Only comments may differ.`);
  }
  return found;
}

/** @param {string} page */
function levelsOf(page) {
  return (page.replace(/^```[^]*?^```$/gm, '').match(/^#+(?= )/gm) ?? []).map((marks) => marks.length).join('');
}

/**
 * Samples without their comments and their prose in quotes.
 *
 * @param {string} page
 */
function codeOf(page) {
  return (page.match(/^```(?:ts|sh|python|java|go|js|json|yaml)\n[^]*?^```$/gm) ?? []).map((block) =>
    block.replace(/(^|\s)(?:\/\/|#) .*$/gm, '').replace(/[ \t]+$/gm, ''),
  );
}
