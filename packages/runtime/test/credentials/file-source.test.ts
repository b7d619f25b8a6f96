import { expect, test } from 'vitest';

import { fileSource } from '../../src/credentials/file-source.ts';
import { sdkErrorOf } from '../support/rejection.ts';

test.each([
  ['a code', Object.assign(new Error('PRIVATE'), { code: 'EACCES' }), '~/.volc/x exists, but cannot be read (EACCES). Mend its permissions.'],
  ['no code', new Error('PRIVATE'), '~/.volc/x exists, but cannot be read. It must be a small file.'],
])('a file that cannot be read, with %s', async (_name, thrown, want) => {
  const files = { homeFolder: () => '/home/somebody', readTextFile: () => Promise.reject(thrown) };
  const error = await sdkErrorOf(fileSource('.volc/x', () => undefined, 'something', files).look());
  expect(error).toMatchObject({ kind: 'config', sentence: want });
});
