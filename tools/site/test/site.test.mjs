import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, test } from 'node:test';

import { assemble, placeOf } from '../assemble/assemble.mjs';
import { checkSite } from '../check/check-site.mjs';
import { checkTwins, differences } from '../check/check-twins.mjs';
import { words } from '../search/words.mjs';

const folders = [];
after(() => folders.forEach((each) => rmSync(each, { recursive: true })));

/** A folder with files in it. */
function folder(files) {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  folders.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

describe('pages', () => {
  for (const [file, place] of [
    ['docs/guides/errors.md', 'guides/errors.md'],
    ['docs/actions/README.md', 'actions/index.md'],
    ['docs/README.md', 'index.md'],
    ['ARCHITECTURE.md', 'architecture.md'],
    ['packages/mocks/BEHAVIOUR.md', 'repository/packages/mocks/BEHAVIOUR.md'],
    ['packages/mocks/examples/call.sh', 'repository/packages/mocks/examples/call-sh.md'],
    ['.github/workflows/release.yml', 'repository/github/workflows/release-yml.md'],
    ['openapi/live.json', 'repository/openapi/live.json'],
  ]) {
    test(`${file} stands at ${place}`, () => assert.equal(placeOf(file), place));
  }

  test('follow links out of docs/, and say which lead nowhere', () => {
    const root = folder({
      'docs/guides/a.md': '[b](../../packages/b/README.md#c) [d](../gone.md) `[e](x.md)`\n```\n[f](y.md)\n```\n',
      'packages/b/README.md': '[code](call.sh) [a](../../docs/guides/a.md)',
      'packages/b/call.sh': 'echo `x`',
      'ARCHITECTURE.md': '[data](data.json)',
      'data.json': '{}',
    });
    const { pages, mistakes } = assemble({ root, home: join(import.meta.dirname, '../home'), to: folder({}) });
    assert.deepEqual(mistakes, ['docs/guides/a.md links to ../gone.md, which is not there. Correct the link.']);
    assert.equal(pages, 5);
  });
});

describe('links of a built site', () => {
  for (const [title, html, mistakes] of [
    ['to a page and its heading', '<h2 id="a">x</h2><a href="/index.html#a"></a><a href="#a"></a><a href="/"></a>', []],
    ['to the world, over https', '<a href="https://example.com/x"></a>', []],
    ['to a page that is not there', '<a href="/gone.html"></a>', ['index.html: the link /gone.html leads nowhere.']],
    ['to a heading that is not there', '<a href="#b"></a>', ['index.html: the link #b names an anchor that the page does not have.']],
    ['a script from elsewhere', '<img src="https://example.com/x.js">', ['index.html: the link https://example.com/x.js leaves the site by another way than https, or loads something from elsewhere.']],
    ['without encryption', '<a href="http://example.com/"></a>', ['index.html: the link http://example.com/ leaves the site by another way than https, or loads something from elsewhere.']],
  ]) {
    test(title, () => assert.deepEqual(checkSite(folder({ 'index.html': html })).mistakes, mistakes));
  }
});

describe('twins in two languages', () => {
  test('a page without one is told, in both directions', () => {
    const root = folder({ 'docs/a.md': '# A\n', 'docs/zh/b.md': '# B\n', 'ARCHITECTURE.md': '# C\n', 'docs/zh/architecture.md': '# C\n', 'docs/decisions/1.md': '# D\n' });
    assert.deepEqual(checkTwins(join(root, 'docs')), ['docs/a.md has no Chinese twin. Write docs/zh/a.md.', 'docs/zh/b.md has no English twin. Write docs/b.md, or remove it.']);
  });

  const page = '# A\n\n```ts\nconst a = 1; // one\n```\n\n## B\n';
  for (const [title, twin, count] of [
    ['only words', '# 甲\n\n```ts\nconst a = 1; // 一\n```\n\n## 乙\n', 0],
    ['a heading', '# 甲\n\n```ts\nconst a = 1; // 一\n```\n', 1],
    ['the level of a heading', '# 甲\n\n```ts\nconst a = 1; // 一\n```\n\n### 乙\n', 1],
    ['code', '# 甲\n\n```ts\nconst a = 2; // 一\n```\n\n## 乙\n', 1],
    ['a missing sample', '# 甲\n\n## 乙\n', 1],
  ]) {
    test(`what differs: ${title}`, () => assert.equal(differences(page, twin).length, count));
  }
});

describe('words of the search', () => {
  for (const [text, found] of [
    ['Long ranges.', ['Long', 'ranges']],
    ['带宽峰值', ['带宽', '宽峰', '峰值']],
    ['查 95 峰值', ['查', '95', '峰值']],
    ['DescribeLiveISPData', ['DescribeLiveISPData', 'Describe', 'Live', 'ISP', 'Data']],
    ['`RegionList[].Area`', ['RegionList', 'Region', 'List', 'Area']],
    ['', []],
  ]) {
    test(JSON.stringify(text), () => assert.deepEqual(words(text), found));
  }

  test('the function means the same as text, for that is how it travels to the browser', () => {
    // oxlint-disable-next-line eslint/no-new-func -- this is what the theme does with it
    const travelled = new Function(`return ${words.toString()}`)();
    assert.deepEqual(travelled('带宽 of DescribeLive'), words('带宽 of DescribeLive'));
  });
});
