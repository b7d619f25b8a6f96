import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { useChromium } from '../chromium.mjs';
import { served } from '../served.mjs';

for (const msw of ['msw', 'msw-2', 'msw-2-oldest']) {
  describe(`setupWorker(...mock.handlers) of ${msw}`, () => {
    const chromium = useChromium();

    test('answers LiveClient in a page, refuses, is overridden, fails as told, and records', async () => {
      const site = await served('worker', { msw, files: { '/mockServiceWorker.js': `node_modules/${msw}/lib/mockServiceWorker.js` } });
      const { page, close } = await chromium.open();
      const uncaught = [];
      page.on('pageerror', (error) => uncaught.push(error.message));
      await page.goto(site.url);
      await page.waitForFunction('globalThis.page !== undefined');
      await page.evaluate('page.start()');
      assert.equal(await page.evaluate('page.points()'), 12);
      assert.match(await page.evaluate('page.unsigned()'), /^401 .*MissingAuthenticationToken/);
      assert.deepEqual(await page.evaluate('page.overridden()'), ['FlowLimitExceeded', 12]);
      assert.deepEqual(await page.evaluate('page.failed()'), ['FlowLimitExceeded', 12]);
      assert.deepEqual(await page.evaluate('page.requests()'), [
        ['DescribeLiveBandwidthData', 200],
        ['DescribeLiveISPData', 401],
        ['DescribeLiveBandwidthData', 200],
        ['DescribeLiveBandwidthData', 429],
        ['DescribeLiveBandwidthData', 200],
      ]);
      assert.deepEqual(uncaught, []);
      await close();
      await site.close();
    });
  });
}
