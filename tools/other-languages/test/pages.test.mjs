import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';

import { ended, useMock } from '../mock-account.mjs';

const root = join(import.meta.dirname, '../../..');

/** The blocks of a language on every page, by page and number. Chinese pages have the same as their twins. */
function blocksOf(language) {
  return globSync(['*.md', 'docs/**/*.md', 'packages/*/*.md'], { cwd: root, exclude: ['docs/zh/**'] }).flatMap((page) =>
    [...readFileSync(join(root, page), 'utf8').matchAll(/^```(\w+)\n([^]*?)^```$/gm)]
      .filter(([, found]) => found === language)
      .map(([, , code = ''], at) => ({ title: `${page.replaceAll('\\', '/')}, block ${at + 1}`, code })),
  );
}

describe("programs of pages for the vendor's SDK run against the mock", () => {
  const mock = useMock();
  const programs = blocksOf('js');
  test('there are some', () => assert.ok(programs.length > 0));
  for (const { title, code } of programs) {
    test(title, async () => {
      const { port } = mock.server;
      const placed = code.replace("host: 'live.volcengineapi.com',", `host: '127.0.0.1:${port}', protocol: 'http:',`);
      assert.notEqual(placed, code, 'The program does not name the host of the service.');
      // The account stands at noon of the first day; the range of the page ends a day later.
      mock.server.clock.set('2026-11-03T00:00:00+08:00');
      // Beside this file the SDK is found.
      const { status, out, err } = await ended(process.execPath, ['--input-type=module', '--eval', placed], mock.environment(), import.meta.dirname);
      assert.equal(status, 0, err);
      assert.match(out, /^[\d.]+\n$/);
    });
  }
});

describe('programs of pages in other languages can be read', () => {
  for (const { title, code } of blocksOf('python')) {
    test(title, async () => {
      const { status, err } = await ended('python3', ['-c', 'import ast, sys; ast.parse(sys.argv[1])', code], process.env);
      assert.equal(status, 0, err);
    });
  }
  for (const { title, code } of blocksOf('sh')) {
    test(title, async () => {
      // What is for the reader to fill in is not for the shell, and what is a file in bash is none in sh.
      const { status, err } = await ended('sh', ['-n', '-c', code.replace(/<[a-z ]+>|<\([^)]*\)/g, 'x')], process.env);
      assert.equal(status, 0, err);
    });
  }
});
