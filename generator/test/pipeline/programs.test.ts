import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test, vi } from 'vitest';

import { put } from '../write/temp-folder.ts';
import { runCli, typecheck, workspaceCopy } from './workspace.ts';

vi.setConfig({ testTimeout: 300_000 });

const project = `{
  "extends": "../tsconfig.base.json",
  "compilerOptions": { "noEmit": true, "noUnusedLocals": false, "isolatedDeclarations": false, "declaration": false },
  "include": ["*.ts"]
}`;

test('every program of a page or a README compiles as it is pasted', () => {
  const root = workspaceCopy();
  expect(runCli(['--root', root])).toMatchObject({ code: 0, error: '' });
  const pages = [
    ...['validators', 'client', 'mocks'].map((name) => `packages/${name}/README.md`),
    ...readdirSync(join(root, 'docs/actions')).map((name) => `docs/actions/${name}`),
  ];
  let programs = 0;
  for (const page of pages) {
    const blocks = [...readFileSync(join(root, page), 'utf8').matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, code = '']) => code);
    const name = page.replace(/\W/g, '-');
    if (blocks.length > 0) put(root, `pasted/${name}.ts`, blocks.join('\n'));
    programs += blocks.length;
  }
  expect(programs).toBeGreaterThan(pages.length - 2);
  put(root, 'pasted/package.json', '{ "type": "module" }');
  put(root, 'pasted/tsconfig.json', project);
  expect(typecheck(root, 'pasted/tsconfig.json')).toEqual({ code: 0, out: '', error: '' });
});
