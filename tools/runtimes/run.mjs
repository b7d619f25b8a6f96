#!/usr/bin/env node
// Runs the packed packages on every runtime that they must work on, against the mock server: `node tools/runtimes/run.mjs
// [name ...]`, after a build. Prints a table; exit code 1 when a runtime cannot be had or fails.

import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, request as forward } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const here = import.meta.dirname;
const root = join(here, '../..');
const modules = join(here, 'node_modules');
const packed = ['validators', 'runtime', 'client', 'mocks'];
const usedByMocks = ['yaml', 'msw'];

/** Runtimes with a command line, and how a script is started on them; Deno with no more than it needs. */
const commands = {
  'Node 20': [join(modules, 'node-20/bin/node')],
  'Node 22': [join(modules, 'node-22/bin/node')],
  'Node 24': [join(modules, 'node-24/bin/node')],
  'Node 26': [join(modules, 'node-26/bin/node')],
  Bun: [join(modules, '@oven/bun-linux-x64/bin/bun')],
  Deno: [join(modules, '@deno/linux-x64-glibc/deno'), 'run', '--no-prompt', '--allow-net', '--node-modules-dir=manual'],
};

function install() {
  const installed = join(modules, '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(here, 'package-lock.json')).mtimeMs) return;
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--loglevel=error', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

/** A project that has the packages as npm would install them. */
function project() {
  const folder = mkdtempSync(join(tmpdir(), 'runtimes-'));
  for (const name of packed) {
    const text = execFileSync('npm', ['pack', '--json', '--loglevel=error', '--pack-destination', folder], { cwd: join(root, 'packages', name), encoding: 'utf8' });
    const target = join(folder, 'node_modules/@volc-live', name);
    mkdirSync(target, { recursive: true });
    const listed = JSON.parse(text);
    const [{ filename }] = Array.isArray(listed) ? listed : Object.values(listed);
    execFileSync('tar', ['-xzf', join(folder, filename), '--strip-components=1', '-C', target]);
  }
  for (const name of usedByMocks) if (existsSync(join(root, 'node_modules', name))) cpSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), { recursive: true, dereference: true });
  for (const script of ['scenario.mjs', 'on-command-line.mjs']) cpSync(join(here, script), join(folder, script));
  return folder;
}

/** Starts the mock server of the packed package. */
async function startMock(folder) {
  const { exports, bin } = JSON.parse(readFileSync(join(folder, 'node_modules/@volc-live/mocks/package.json'), 'utf8'));
  const script = Object.values(typeof bin === 'string' ? { bin } : (bin ?? exports))[0];
  const child = spawn(commands['Node 22'][0], [join(folder, 'node_modules/@volc-live/mocks', script)], { stdio: ['pipe', 'pipe', 'inherit'] });
  let text = '';
  for await (const chunk of child.stdout) {
    text += chunk;
    if (text.includes('\n')) break;
  }
  const { url, accessKeyId, secretAccessKey } = JSON.parse(text.slice(0, text.indexOf('\n')));
  return { account: { endpoint: url, accessKeyId, secretAccessKey }, stop: () => child.kill() };
}

/** One file with scenario and client, as a bundler makes it for something that is not Node. */
async function bundle(folder, contents) {
  const { build } = await import(pathToFileURL(join(modules, 'esbuild/lib/main.js')).href);
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['workerd', 'worker', 'browser'],
  });
  return outputFiles[0].text;
}

async function onWorker(folder, account) {
  const { Miniflare } = await import(pathToFileURL(join(modules, 'miniflare/dist/src/index.js')).href);
  const script = await bundle(
    folder,
    `import { scenario } from './scenario.mjs';
     export default { async fetch(request) { return Response.json(await scenario(await request.json())); } };`,
  );
  const worker = new Miniflare({ modules: true, script, compatibilityDate: '2026-01-01' });
  try {
    const response = await worker.dispatchFetch('http://localhost/', { method: 'POST', body: JSON.stringify(account) });
    const text = await response.text();
    if (!response.ok) throw new Error(text.slice(0, 2000));
    return JSON.parse(text);
  } finally {
    await worker.dispose();
  }
}

/**
 * A page in Chromium. It is served from where it calls, as by a site that passes calls on: browsers do not let a page call
 * another host that does not say so.
 */
async function onPage(folder, account) {
  const { chromium } = await import(pathToFileURL(join(modules, 'playwright-core/index.mjs')).href);
  const script = await bundle(folder, `import { scenario } from './scenario.mjs';\nglobalThis.scenario = scenario;`);
  const server = createServer((request, response) => {
    if (request.url === '/page') return response.setHeader('content-type', 'text/html').end('<!doctype html><script type="module" src="/script.js"></script>');
    if (request.url === '/script.js') return response.setHeader('content-type', 'text/javascript').end(script);
    // The signature is over the host as it was sent, so it is passed on as it is.
    const { hostname, port } = new URL(account.endpoint);
    const onward = forward({ hostname, port, method: request.method, path: request.url, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    request.pipe(onward);
    return undefined;
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-sync'] });
  try {
    const page = await browser.newPage();
    await page.goto(`${origin}/page`);
    await page.waitForFunction(() => globalThis.scenario !== undefined);
    return await page.evaluate((given) => globalThis.scenario(given), { ...account, endpoint: origin });
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

function onCommandLine([command, ...args], folder, account) {
  const { stdout, stderr, status } = spawnSync(command, [...args, join(folder, 'on-command-line.mjs'), JSON.stringify(account)], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
    env: { PATH: process.env.PATH, HOME: folder, NO_COLOR: '1' },
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}`.slice(-2000));
  return JSON.parse(stdout.trim().split('\n').at(-1));
}

install();
const wanted = process.argv.slice(2);
const folder = project();
const { account, stop } = await startMock(folder);
let failed = 0;
try {
  const runtimes = { ...Object.fromEntries(Object.entries(commands).map(([name, command]) => [name, () => onCommandLine(command, folder, account)])), workerd: () => onWorker(folder, account), Chromium: () => onPage(folder, account) };
  for (const [name, run] of Object.entries(runtimes)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    try {
      const outcome = await run();
      const broken = outcome.filter(([, holds]) => !holds).map(([what]) => what);
      failed += broken.length > 0 ? 1 : 0;
      console.log(`${name.padEnd(10)} ${broken.length === 0 ? `${outcome.length} of ${outcome.length} hold` : `FAILED: ${broken.join('; ')}`}`);
    } catch (error) {
      failed += 1;
      console.log(`${name.padEnd(10)} FAILED: ${error.message}`);
    }
  }
} finally {
  stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(failed > 0 ? 1 : 0);
