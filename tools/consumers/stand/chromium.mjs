import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, request as forward } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { modules } from './places.mjs';

/**
 * Runs a script in a page of Chromium. The page is served from where it calls, as by a site that passes calls on: browsers
 * do not let a page call another host that does not say so.
 *
 * @param {string} script A module that reads `globalThis.given`, and leaves a promise as `globalThis.started`.
 * @param {string} endpoint Of the mock server.
 * @param {(origin: string) => object} givenAt What the script is given, when the page is there.
 * @returns {Promise<unknown>} What the promise became.
 */
export async function inPage(script, endpoint, givenAt) {
  const { chromium } = await import(pathToFileURL(join(modules, 'playwright-core/index.mjs')).href);
  const server = createServer((request, response) => {
    if (request.url === '/page') return response.setHeader('content-type', 'text/html').end('<!doctype html>');
    if (request.url === '/script.js') return response.setHeader('content-type', 'text/javascript').end(script);
    // The signature is over the host as it was sent, so it is passed on as it is.
    const { hostname, port } = new URL(endpoint);
    const onward = forward({ hostname, port, method: request.method, path: request.url, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    request.pipe(onward);
    return undefined;
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-sync'];
  const browser = await chromium.launch({ executablePath: chromiumPath(), args });
  try {
    const page = await browser.newPage();
    await page.goto(`${origin}/page`);
    return await page.evaluate(async (given) => {
      globalThis.given = given;
      await import('/script.js');
      return globalThis.started;
    }, givenAt(origin));
  } finally {
    await browser.close();
    server.close();
  }
}

/** Debian's Chromium; installed when it is missing and this is root. */
function chromiumPath() {
  const path = '/usr/bin/chromium';
  if (existsSync(path)) return path;
  if (process.getuid?.() !== 0) throw new Error(`There is no ${path}. Install it: apt-get install chromium.`);
  for (const args of [['update', '-q'], ['install', '-y', '-q', '--no-install-recommends', 'chromium']]) {
    const { status, stderr } = spawnSync('apt-get', args, { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    if (status !== 0) throw new Error(`apt-get ${args[0]} ended with ${status}: ${stderr.slice(-500)}`);
  }
  return path;
}
