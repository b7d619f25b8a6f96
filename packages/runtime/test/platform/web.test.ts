import { afterEach, expect, test, vi } from 'vitest';

import { surroundings } from '../../src/platform/web.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('there are no files outside Node', () => {
  expect(surroundings.keyFiles(undefined, '/home/somebody')).toEqual([]);
});

test.each([
  ['no process', undefined],
  ['a process without an environment', {}],
])('with %s the environment is empty', (_name, process) => {
  vi.stubGlobal('process', process);
  expect(surroundings.environment()).toEqual({});
});

test('an environment that a worker has is read', () => {
  vi.stubGlobal('process', { env: { VOLC_ACCESSKEY: 'x' } });
  expect(surroundings.environment()).toEqual({ VOLC_ACCESSKEY: 'x' });
});
