import { after, before } from 'node:test';

import { chromium } from 'playwright-core';

/**
 * A browser for the tests of one file, that reaches this machine only.
 *
 * @returns {{ open: (options?: import('playwright-core').BrowserContextOptions) => Promise<Tab> }}
 */
export function useChromium() {
  /** @type {import('playwright-core').Browser} */
  let browser;
  before(async () => {
    browser = await chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
        '--disable-component-update', '--disable-sync', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
      ],
    });
  });
  after(() => browser.close());
  return {
    open: async (options = {}) => {
      const context = await browser.newContext({ timezoneId: 'America/New_York', ...options });
      const page = await context.newPage();
      /** @type {string[]} */
      const complaints = [];
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
      return { page, complaints, close: () => context.close() };
    },
  };
}

/**
 * @typedef {object} Tab
 * @property {import('playwright-core').Page} page
 * @property {string[]} complaints What the console and uncaught errors said.
 * @property {() => Promise<void>} close
 */
