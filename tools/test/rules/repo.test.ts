import { expect, test } from 'vitest';
import { isGenerated } from '../../rules/repo.ts';

const made = '@generated from specs/live/2023-01-01 by @volc-live/generator. Do not edit.';

test.each<[string, string, boolean]>([
  ['packages/mocks/src/gen/a.ts', '', true],
  ['docs/actions/A.md', '', true],
  ['packages/mocks/README.md', `<!-- ${made} -->\n\n# Mocks`, true],
  ['openapi/live.json', `{\n  "x-generated": "${made}",\n  "openapi": "3.1.1"\n}`, true],
  ['packages/conformance/cases/A.json', `{\n  "$comment": "${made}"\n}`, true],
  ['packages/mocks/src/a.ts', `// ${made}\n`, true],
  ['packages/mocks/src/a.ts', '// @generative art\n', false],
  ['package.json', '{ "name": "@generated from" }', false],
  ['tools/a.ts', `const header = '// ${made}';`, false],
])('%s that begins with %j is generated: %s', (path, text, generated) => {
  expect(isGenerated({ path, text })).toBe(generated);
});
