import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

import { build } from 'esbuild';

const root = join(import.meta.dirname, '../..');

/**
 * Serves a module of pages/ as a page of its own, bundled from the sources of the packages.
 *
 * @param {string} name `worker` is pages/worker.mjs.
 * @param {{ msw?: string, files?: Readonly<Record<string, string>> }} [options] `msw`: the folder below node_modules that
 *   stands for msw; `files`: more files, by their path on the server.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function served(name, { msw = 'msw', files = {} } = {}) {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'pages', `${name}.mjs`)],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['@volc-live/source', 'browser'],
    nodePaths: [join(root, 'node_modules')],
    alias: msw === 'msw' ? {} : { msw: join(root, 'node_modules', msw) },
    write: false,
    logLevel: 'silent',
  });
  const script = outputFiles[0]?.contents;
  const server = createServer(({ url = '' }, response) => {
    const file = files[url];
    if (url === '/') response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><link rel="icon" href="data:,"><script type="module" src="/script.js"></script>');
    else if (url === '/script.js') response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
    else if (file !== undefined) response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(join(root, file)));
    else response.writeHead(404).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
