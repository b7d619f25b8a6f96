import { expect, test } from 'vitest';
import { oneVersion } from '../../rules/checks/one-version.ts';
import { found } from './findings.ts';

const config = (...fixed: readonly string[]): string => JSON.stringify({ fixed: [fixed] });
const runtime = JSON.stringify({ name: '@volc-live/runtime', version: '0.1.0' });
const client = (range: string): string => `{\n"name": "@volc-live/client", "version": "0.1.0",\n"dependencies": {"@volc-live/runtime": "${range}", "yaml": "2.9.1"} }`;
const tools = (range: string): string => `{ "name": "@volc-live/tools", "version": "0.0.0", "private": true, "devDependencies": {"@volc-live/client": "${range}"} }`;

test.each<[string, Record<string, string>, string[]]>([
  [
    'all in one group and in one version',
    {
      '.changeset/config.json': config('@volc-live/client', '@volc-live/runtime'),
      'packages/runtime/package.json': runtime,
      'packages/client/package.json': client('0.1.0'),
      'tools/package.json': tools('*'),
    },
    [],
  ],
  [
    'a package that the group lacks',
    { '.changeset/config.json': config('@volc-live/client'), 'packages/runtime/package.json': runtime, 'packages/client/package.json': client('0.1.0') },
    ['.changeset/config.json:1'],
  ],
  [
    'a range, where the version is one',
    { '.changeset/config.json': config('@volc-live/client', '@volc-live/runtime'), 'packages/runtime/package.json': runtime, 'packages/client/package.json': client('^0.1.0') },
    ['packages/client/package.json:3'],
  ],
  [
    'a private package that the next release would leave behind',
    { '.changeset/config.json': config('@volc-live/client'), 'packages/client/package.json': client('0.1.0'), 'tools/package.json': tools('0.1.0') },
    ['tools/package.json:1'],
  ],
])('one-version: %s', (_, texts, want) => expect(found(oneVersion, texts)).toEqual(want));
