import { type MockServer, startMockServer } from '@volc-live/mocks/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let server: MockServer;
beforeAll(async () => {
  server = await startMockServer();
});
afterAll(() => server.close());

/** Everything that a module imports, as addresses of the server. */
function importsOf(script: string, address: string): readonly string[] {
  return [...script.matchAll(/^(?:import|export|\})[^'"]*?from '([^']+)'/gm)].map(([, target = '']) => new URL(target, address).href);
}

describe('the page', () => {
  test('comes with a policy that lets it load and call this server only', async () => {
    const response = await fetch(`${server.url}/`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    const text = await response.text();
    expect(text).not.toMatch(/<style|style="|\son\w+="|<script(?![^>]*\bsrc="\/)/);
    expect([...text.matchAll(/(?:src|href)="(\/[^"]*)"/g)].map(([, path]) => path)).toEqual([
      '/_page/page.css',
      '/_page/mocks/page/browser/main.js',
    ]);
  });

  test('every module that it imports is there, as script without types', async () => {
    const seen = new Set<string>();
    const waiting = [`${server.url}/_page/mocks/page/browser/main.js`];
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
      if (seen.has(address)) continue;
      seen.add(address);
      const response = await fetch(address);
      expect(response.status, address).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
      const script = await response.text();
      expect(script, address).not.toMatch(/^import type|^export interface/m);
      waiting.push(...importsOf(script, address));
    }
    expect(seen.size).toBeGreaterThan(30);
    expect([...seen].every((address) => address.startsWith(`${server.url}/_page/`))).toBe(true);
  });

  test.each([
    '/_page/',
    '/_page/nothing.css',
    '/_page/mocks/engine.js',
    '/_page/mocks/page/page.js',
    '/_page/mocks/page/browser/nothing.js',
    '/_page/mocks/gen/actions.js',
    '/_page/validators/%2e%2e/package.json',
    '/_page/validators/../../package.json',
    '/_page/validators/..%2f..%2fpackage.json',
    '/_page/validators/index.js?x',
    '/_page/validators//etc/passwd.js',
    '/_page/runtime/index.js',
  ])('%s is none of its files', async (path) => {
    // A client that resolves `..` itself asks for something else, which is not there either.
    expect((await fetch(server.url + path)).status).toBe(404);
  });
});
