import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { LiveClient } from '@volc-live/client';
import { startMockServer } from '@volc-live/mocks/server';

import { useChromium } from '../chromium.mjs';

describe('the page of the mock server', () => {
  const chromium = useChromium();
  /** @type {import('@volc-live/mocks/server').MockServer} */
  let server;
  before(async () => (server = await startMockServer({ now: '2026-11-01T12:00:00+08:00' })));
  after(() => server.close());

  /** Opens the page, and waits for its last chart. */
  async function opened(options) {
    const tab = await chromium.open(options);
    await tab.page.goto(server.page);
    await tab.page.getByText('Top streams').waitFor();
    return tab;
  }

  test('shows the account as charts, by itself and without a complaint of the browser', async () => {
    const tab = await chromium.open();
    const foreign = [];
    tab.page.on('request', (request) => {
      if (!request.url().startsWith(`${server.url}/`) && !request.url().startsWith('data:')) foreign.push(request.url());
    });
    await tab.page.goto(server.page);
    await tab.page.getByText('Top streams').waitFor();
    const { page } = tab;
    assert.equal(await page.locator('svg.chart').count(), 2);
    for (const title of ['Bandwidth', 'Traffic', 'By domain', 'By carrier', 'By protocol', 'Top streams']) {
      assert.ok(await page.getByRole('heading', { name: title, exact: true }).isVisible(), title);
    }
    assert.match((await page.locator('.bars').first().textContent()) ?? '', /pull\.example\.com[\d,.]+ GB/);
    assert.deepEqual(foreign, []);
    assert.deepEqual(tab.complaints, []);
    await tab.close();
  });

  test('charts tell the values of the answers', async () => {
    const { page, complaints, close } = await opened();
    const range = { StartTime: '2026-10-25T12:00:00+08:00', EndTime: '2026-11-01T12:00:00+08:00' };
    const live = new LiveClient({ endpoint: server.url, credentials: server.credentials });
    const { TrafficDataList } = await live.describeLiveTrafficData({ ...range, Aggregation: 86400 });
    const card = page.locator('article', { has: page.getByRole('heading', { name: 'Traffic', exact: true }) });
    await card.getByText('As a table').click();
    const cells = await card.locator('tbody tr td:nth-child(2)').allTextContents();
    const wanted = TrafficDataList.map(({ DownTraffic }) => DownTraffic.toLocaleString('en', { maximumSignificantDigits: 4 }));
    assert.deepEqual(cells, wanted);
    assert.deepEqual(complaints, []);
    await close();
  });

  test('is used by keyboard alone: charts, tabs, form', async () => {
    const { page, complaints, close } = await opened();
    await page.locator('svg.chart').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    assert.match((await page.locator('.legend').first().textContent()) ?? '', /Down [\d,.]+ Mbps.*Sun 25 Oct, 13:00/);
    await page.getByRole('tab', { name: 'Account' }).focus();
    await page.keyboard.press('ArrowLeft');
    assert.ok(await page.locator('#try').isVisible());
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'tab-try');
    await page.locator('#field-EndTime').focus();
    await page.keyboard.press('Enter');
    await page.getByText('"BandwidthDataList"').waitFor();
    assert.deepEqual(complaints, []);
    await close();
  });

  test('says which rules a request breaks while one types, and the mock agrees', async () => {
    const { page, close } = await opened();
    await page.getByRole('tab', { name: 'Try it' }).click();
    const verdict = page.locator('.verdict').first();
    assert.equal(await verdict.textContent(), 'obeys every rule');
    await page.getByLabel('QUIC').check();
    assert.equal(await verdict.textContent(), 'obeys every rule');
    await page.getByLabel('RTMP').check();
    assert.equal(await verdict.textContent(), '1 to mend');
    assert.match((await page.locator('#problem-ProtocolList').textContent()) ?? '', /QUIC/);
    await page.locator('#field-EndTime').fill('2026-13-01');
    assert.equal(await verdict.textContent(), '2 to mend');
    await page.locator('#field-RegionList').fill('[{');
    assert.equal(await verdict.textContent(), '3 to mend');
    await page.locator('#field-RegionList').fill('');
    await page.getByRole('button', { name: 'Ask the mock' }).click();
    await page.getByText('"InvalidParam"').waitFor();
    assert.match((await page.locator('#try').textContent()) ?? '', /Answer400instant: .*; quic-alone: /);
    await close();
  });

  test('has a form for every action, whose first request or remedy is never a dead end', async () => {
    const { page, complaints, close } = await opened();
    await page.getByRole('tab', { name: 'Try it' }).click();
    const actions = await page.locator('select.action option').allTextContents();
    assert.equal(actions.length, 13);
    for (const action of actions) {
      await page.locator('select.action').selectOption(action);
      await page.getByRole('button', { name: 'Ask the mock' }).click();
      await page.locator('pre', { hasText: `"Action": "${action}"` }).waitFor();
      assert.equal(await page.locator('#try .verdict').first().textContent(), 'obeys every rule', action);
      assert.equal(await page.locator('#try .verdict').nth(1).textContent(), '200', action);
    }
    assert.deepEqual(complaints, []);
    await close();
  });

  test('writes the call in TypeScript, Python and curl', async () => {
    const { page, close } = await opened();
    await page.getByRole('tab', { name: 'Try it' }).click();
    const code = page.locator('pre').last();
    assert.match((await code.textContent()) ?? '', /live\.describeLiveBandwidthData\(\{\n {2}StartTime: /);
    await page.getByRole('button', { name: 'Python' }).click();
    assert.match((await code.textContent()) ?? '', /live\.describe_live_bandwidth_data\(body\)/);
    await page.getByRole('button', { name: 'curl' }).click();
    assert.match((await code.textContent()) ?? '', /sh call\.sh DescribeLiveBandwidthData '\{"StartTime"/);
    await close();
  });

  test('shows requests with their verdicts, and never their text as markup', async () => {
    server.reset();
    const live = new LiveClient({ endpoint: server.url, credentials: server.credentials });
    await live.describeLiveRecordData({
      DomainList: ['<img src=x onerror=alert(1)>'], StartTime: '2026-10-30T00:00:00+08:00', EndTime: '2026-10-31T00:00:00+08:00',
    });
    await fetch(`${server.url}/?Action=%3Cb%3Ehello%3C/b%3E&Version=2023-01-01`, { method: 'POST' });
    const { page, complaints, close } = await opened();
    await page.getByRole('tab', { name: 'Requests' }).click();
    await page.getByText('2 requests').waitFor();
    const rows = await page.locator('#requests tbody tr').allTextContents();
    assert.match(rows[0] ?? '', /<b>hello<\/b>.*404 InvalidActionOrVersion/);
    assert.match(rows[1] ?? '', /DescribeLiveRecordData.*200 answered/);
    await page.getByText('Parameters').first().click();
    assert.equal(await page.locator('#requests img, #requests b').count(), 0);
    await page.getByRole('button', { name: 'Forget all' }).click();
    await page.getByText('No request has come yet').waitFor();
    assert.equal(server.requests.length, 0);
    assert.deepEqual(complaints, []);
    await close();
  });

  test('of another edition shows and offers what that one has', async () => {
    const abroad = await startMockServer({ now: '2026-11-01T12:00:00+08:00', edition: 'byteplus' });
    const { page, complaints, close } = await chromium.open();
    await page.goto(abroad.page);
    await page.getByText('Top streams').waitFor();
    assert.match((await page.locator('#facts').textContent()) ?? '', /^Simulated account of byteplus · seed 1/);
    const byProtocol = page.locator('article', { has: page.getByRole('heading', { name: 'By protocol', exact: true }) });
    assert.match((await byProtocol.textContent()) ?? '', /CMAF[\d,.]+ GB/);
    await page.getByRole('tab', { name: 'Try it' }).click();
    const actions = await page.locator('select.action option').allTextContents();
    assert.deepEqual([actions.length, actions.includes('DescribeLiveAuditData')], [11, false]);
    await page.locator('select.action').selectOption('DescribeLiveTrafficData');
    await page.getByLabel('CMAF').check();
    await page.locator('#field-Stage').selectOption('busy');
    assert.equal(await page.locator('#try .verdict').first().textContent(), 'obeys every rule');
    assert.match((await page.locator('pre').last().textContent()) ?? '', /edition: 'byteplus',/);
    await page.getByRole('button', { name: 'Ask the mock' }).click();
    await page.getByText('"Stage": "busy"').first().waitFor();
    assert.equal(await page.locator('#try .verdict').nth(1).textContent(), '200');
    assert.deepEqual(complaints, []);
    await close();
    await abroad.close();
  });

  test('without the token it says where to find it', async () => {
    const { page, close } = await chromium.open();
    await page.goto(`${server.url}/`);
    await page.getByText('open the address that it printed as "page"').waitFor();
    await close();
  });

  for (const [name, viewport] of [['a phone', { width: 360, height: 740 }], ['a desk', { width: 1440, height: 900 }]]) {
    for (const colorScheme of ['light', 'dark']) {
      test(`nothing runs out of sight on ${name}, ${colorScheme}`, async () => {
        const { page, close } = await opened({ viewport, colorScheme });
        for (const tab of ['Account', 'Requests', 'Try it']) {
          await page.getByRole('tab', { name: tab }).click();
          assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), tab);
        }
        const [ground, ink] = await page.evaluate(() => {
          const { backgroundColor, color } = getComputedStyle(document.documentElement);
          return [backgroundColor, color];
        });
        assert.equal(brightness(ground) > brightness(ink), colorScheme === 'light');
        assert.ok(contrast(ground, ink) > 7);
        await close();
      });
    }
  }
});

/** Relative luminance of `rgb(…)`, as WCAG reckons it. */
function brightness(color) {
  const [red = 0, green = 0, blue = 0] = (color.match(/\d+/g) ?? []).map((part) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one, other) {
  const [high, low] = [brightness(one), brightness(other)].toSorted((left, right) => right - left);
  return (high + 0.05) / (low + 0.05);
}
