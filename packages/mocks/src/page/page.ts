import { existsSync, readFileSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

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
  if (path === '/') return { url: new URL('files/page.html', import.meta.url), contentType: 'text/html; charset=utf-8' };
  if (path === '/_page/page.css') return { url: new URL('files/page.css', import.meta.url), contentType: 'text/css; charset=utf-8' };
  const script = /^\/_page\/(mocks|validators)\/((?:[\w-]+\/)*[\w-]+)\.(?:js|ts)$/.exec(path);
  if (script === null) return undefined;
  const [, home, name = ''] = script;
  if (home === 'mocks' && !/^(?:page\/browser\/[\w-]+|gen\/forms)$/.test(name)) return undefined;
  return { url: new URL(`${name}${ending}`, home === 'mocks' ? mocks : validators()), contentType: SCRIPT };
}

/** `.ts` in the repository, `.js` in what is published. */
const ending = import.meta.url.slice(import.meta.url.lastIndexOf('.'));

const mocks = new URL('../', import.meta.url);

/** Folder of the modules of the validators. The page loads them as they are: they depend on nothing. */
function validators(): URL {
  const index = nodeModule.createRequire(import.meta.url).resolve('@volc-live/validators');
  // Source goes with source, and what is built with what is built.
  return new URL(ending === '.ts' ? '../src/' : '../dist/', pathToFileURL(index));
}

/** The text of a module for a browser: without types, and with the one import that is no path made one. */
function scriptOf(url: URL): Uint8Array {
  const text = readFileSync(fileURLToPath(url), 'utf8');
  const script = ending === '.ts' ? nodeModule.stripTypeScriptTypes(text) : text;
  return Buffer.from(script.replaceAll("'@volc-live/validators'", `'/_page/validators/index${ending}'`));
}
