import { expect, test } from 'vitest';

import { fileSource } from '../../src/credentials/file-source.ts';
import { sdkErrorOf } from '../support/rejection.ts';

test('a file that the program may not read is not said to be there', async () => {
  const denied = Object.assign(new Error('PRIVATE'), { name: 'NotCapable' });
  const files = { homeFolder: () => '/home/somebody', readTextFile: () => Promise.reject(denied) };
  await expect(fileSource('.volc/x', () => undefined, 'something', files).look()).rejects.toBe(denied);
});

test.each([
  ['a code', Object.assign(new Error('PRIVATE'), { code: 'EACCES' }), '~/.volc/x exists, but cannot be read (EACCES). Mend its permissions.'],
  ['no code', new Error('PRIVATE'), '~/.volc/x exists, but cannot be read. It must be a small file.'],
])('a file that cannot be read, with %s', async (_name, thrown, want) => {
  const files = { homeFolder: () => '/home/somebody', readTextFile: () => Promise.reject(thrown) };
  const error = await sdkErrorOf(fileSource('.volc/x', () => undefined, 'something', files).look());
  expect(error).toMatchObject({ kind: 'config', sentence: want });
});
