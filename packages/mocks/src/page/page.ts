import { existsSync, readFileSync } from 'node:fs';
import * as nodeModule from 'node:module';

import type { PageSource } from '../server/page-source.ts';

/** The page at `/` and everything that it loads. */
export const pageOf: PageSource = (path) => {
  const file = fileOf(path);
  if (file === undefined || !existsSync(file.url)) return undefined;
  return { contentType: file.contentType, body: file.contentType === SCRIPT ? scriptOf(file.url) : readFileSync(file.url) };
};

const SCRIPT = 'text/javascript; charset=utf-8';

interface Place {
  readonly url: URL;
  readonly contentType: string;
}

/** Where the file of a path is. Paths are matched as they come: nothing is decoded, and no `..` gets through. */
function fileOf(path: string): Place | undefined {
  if (path === '/') return { url: new URL('page.html', files), contentType: 'text/html; charset=utf-8' };
  if (path === '/_page/page.css') return { url: new URL('page.css', files), contentType: 'text/css; charset=utf-8' };
  const script = /^\/_page\/(mocks|validators)\/((?:[\w-]+\/)*[\w-]+)\.(?:js|ts)$/.exec(path);
  if (script === null) return undefined;
  const [, home, name = ''] = script;
  if (isBuilt) return home === 'mocks' && name === 'page/browser/main' ? { url: new URL('main.js', files), contentType: SCRIPT } : undefined;
  if (home === 'mocks' && !/^(?:page\/browser\/[\w-]+|gen\/forms)$/.test(name)) return undefined;
  return { url: new URL(`${name}.ts`, home === 'mocks' ? mocks : validators), contentType: SCRIPT };
}

/** What is published has one script, made by the build; in the repository the sources are served, one by one. */
const isBuilt = !import.meta.url.endsWith('.ts');

const files = new URL(isBuilt ? 'page/' : 'files/', import.meta.url);

const mocks = new URL('../', import.meta.url);

const validators = new URL('../../../validators/src/', import.meta.url);

/** The text of a module for a browser: without types, and with the one import that is no path made one. */
function scriptOf(url: URL): Uint8Array {
  const text = readFileSync(url, 'utf8');
  if (isBuilt) return Buffer.from(text);
  return Buffer.from(nodeModule.stripTypeScriptTypes(text).replaceAll("'@volc-live/validators'", "'/_page/validators/index.ts'"));
}
