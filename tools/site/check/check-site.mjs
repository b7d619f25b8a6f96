import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

import { filesBelow } from '../assemble/assemble.mjs';

/**
 * Looks whether every link of a built site leads to a page or file of it, and every anchor to something on that page.
 *
 * @param {string} dist
 * @returns {{ files: number, links: number, mistakes: readonly string[] }}
 */
export function checkSite(dist) {
  const pages = new Map(filesBelow(dist).filter((file) => file.endsWith('.html')).map((file) => [file, readFileSync(join(dist, file), 'utf8')]));
  const anchors = new Map([...pages].map(([file, html]) => [file, new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => unescape(id)))]));
  const mistakes = [];
  let links = 0;
  for (const [file, html] of pages) {
    for (const [, kind, address = ''] of html.replace(/<script[^]*?<\/script>/g, '').matchAll(/\s(href|src)="([^"]*)"/g)) {
      const to = unescape(address);
      if (/^(?:https:|data:|mailto:)/.test(to) && kind === 'href') continue;
      links++;
      const problem = problemOf(to, file);
      if (problem !== undefined) mistakes.push(`${file}: the link ${to} ${problem}`);
    }
  }
  return { files: pages.size, links, mistakes: [...new Set(mistakes)] };

  /**
   * @param {string} to
   * @param {string} file
   */
  function problemOf(to, file) {
    if (/^[a-z]+:/i.test(to)) return 'leaves the site by another way than https, or loads something from elsewhere.';
    const [path = '', anchor] = to.split('#');
    const target = path === '' ? file : path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(file), path);
    const page = target === '' || target.endsWith('/') ? `${target}index.html` : target;
    if (!existsSync(join(dist, page))) return 'leads nowhere.';
    if (anchor === undefined || anchor === '' || !page.endsWith('.html')) return undefined;
    return anchors.get(page)?.has(decodeURIComponent(anchor)) ? undefined : 'names an anchor that the page does not have.';
  }
}

/** @param {string} html */
function unescape(html) {
  return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}
