import { expect, test } from 'vitest';

import { run } from '../src/main.ts';

test('help ends well, and an unknown option does not', async () => {
  expect(await run(['--help'])).toBe(0);
  expect(await run(['--no-such-option'])).toBe(2);
});
