import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { useChromium } from '../chromium.mjs';

const site = join(import.meta.dirname, '../../site');
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.json': 'application/json' };

/** A server that knows the files of the site and nothing else. */
const server = createServer(async ({ url = '/' }, response) => {
  const { pathname } = new URL(url, 'http://site');
  const file = join(site, 'dist', decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
  const body = await readFile(file).catch(() => undefined);
  response.writeHead(body === undefined ? 404 : 200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(body);
});
let origin = '';

before(async () => {
  if (!existsSync(join(site, 'dist/index.html'))) {
    assert.equal(spawnSync(process.execPath, [join(site, 'run.mjs')], { stdio: 'inherit' }).status, 0, 'The site could not be built.');
  }
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${server.address().port}`;
});
after(() => (server.closeAllConnections(), server.close()));

const browser = useChromium();
const desktop = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

/** Opens a page, and tells what went wrong on it and what it asked for elsewhere. */
async function opened(path, options) {
  const { page, complaints, close } = await browser.open(options);
  const elsewhere = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) elsewhere.push(request.url());
  });
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  return { page, close, problems: () => [...complaints, ...elsewhere] };
}

for (const [language, home, start, query, hit] of [
  ['English', '/', 'Getting started', 'peak bandwidth', /bandwidth/i],
  ['Chinese', '/zh/', '快速开始', '带宽峰值', /峰值/],
]) {
  describe(`the site in ${language}`, () => {
    test('begins with a home that leads to the first guide', async () => {
      const { page, close, problems } = await opened(home, desktop);
      await page.getByRole('link', { name: start }).first().click();
      await page.waitForURL(/getting-started/);
      const heading = page.locator('.vp-doc h1').filter({ hasText: start });
      await heading.waitFor();
      assert.equal((await heading.textContent())?.replace(/[\u200b#]/g, '').trim(), start);
      assert.deepEqual(problems(), []);
      await close();
    });

    test('finds what is asked for, and leads there', async () => {
      const { page, close, problems } = await opened(home, desktop);
      await page.keyboard.press('Control+k');
      await page.locator('.search-input').fill(query);
      const first = page.locator('.result').first();
      await first.waitFor();
      assert.match((await first.textContent()) ?? '', hit);
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname !== home && url.pathname.startsWith(home));
      assert.deepEqual(problems(), []);
      await close();
    });

    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      test(`shows an action on a phone, in ${colorScheme} colours, no wider than the screen`, async () => {
        const { page, close, problems } = await opened(`${home}actions/DescribeLiveBandwidthData.html`, { ...phone, colorScheme });
        assert.equal(await page.locator('html.dark').count(), colorScheme === 'dark' ? 1 : 0);
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)) <= 0, 'The page is wider than the screen.');
        const meaning = page.locator('table.wide td[data-label]').filter({ hasText: 'ListDomainDetail' }).first();
        const box = await meaning.boundingBox();
        assert.ok(box !== null && box.x >= 0 && box.x + box.width <= 390, 'A cell is beside the screen.');
        assert.deepEqual(problems(), []);
        await close();
      });
    }

    test('has the same page in the other language', async () => {
      const { page, close, problems } = await opened(`${home}actions/error-codes.html`, desktop);
      const other = home === '/' ? '/zh/' : '/';
      const link = page.locator(`.VPNavBarTranslations a, .VPFlyout a`).filter({ hasText: other === '/' ? 'English' : '简体中文' }).first();
      assert.equal(await link.getAttribute('href'), `${other}actions/error-codes.html`);
      assert.deepEqual(problems(), []);
      await close();
    });
  });
}

test('a page that is in English only leads to the other home', async () => {
  const { page, close, problems } = await opened('/api/', desktop);
  assert.equal(await page.locator('.VPFlyout a').filter({ hasText: '简体中文' }).first().getAttribute('href'), '/zh/');
  assert.deepEqual(problems(), []);
  await close();
});
