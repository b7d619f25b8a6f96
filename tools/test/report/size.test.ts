import { expect, test } from 'vitest';
import { sizesOf } from '../../report/size.ts';
import { repoOf } from '../../rules/repo.ts';

test('files and lines by hand, generated and of tests, a part each', () => {
  const repo = repoOf({
    'packages/a/src/short.ts': "import './long.ts';\n",
    'packages/a/src/long.ts': "import './short.ts';\n\n\n",
    'packages/a/src/gen/x.ts': '1\n2\n',
    'packages/a/test/a.test.ts': '1\n',
    'packages/a/package.json': '{}\n',
    'specs/live/a.yaml': 'a: 1\n',
    'README.md': 'outside\n',
  });
  expect(sizesOf(repo)).toEqual([
    {
      part: 'packages/a',
      byHand: { files: 2, lines: 4 },
      generated: { files: 1, lines: 2 },
      tests: { files: 1, lines: 1 },
      largest: { path: 'packages/a/src/long.ts', lines: 3 },
      cycles: 1,
    },
    {
      part: 'specs',
      byHand: { files: 1, lines: 1 },
      generated: { files: 0, lines: 0 },
      tests: { files: 0, lines: 0 },
      largest: { path: 'specs/live/a.yaml', lines: 1 },
      cycles: 0,
    },
  ]);
});
