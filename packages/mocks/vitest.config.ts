import { fileURLToPath } from 'node:url';

import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** Tests that MSW has a part in: they run with every version that the package says it works with. */
const withMsw = ['test/msw.test.ts', 'test/faults.test.ts', 'test/edition-faces.test.ts'];

const config: ViteUserConfig = defineConfig({
  resolve: { conditions: ['@volc-live/source'] },
  ssr: { resolve: { conditions: ['@volc-live/source'] } },
  test: {
    // A hang ends; how long a test takes is never asserted.
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'msw 3', include: ['test/**/*.test.ts'] } },
      ...['msw-2', 'msw-2-oldest'].map((other) => ({
        extends: true as const,
        resolve: {
          alias: [
            { find: /^msw\/node$/, replacement: folderOf(`${other}/lib/node/index.mjs`) },
            { find: /^msw$/, replacement: folderOf(`${other}/lib/core/index.mjs`) },
          ],
        },
        test: { name: other, include: withMsw },
      })),
    ],
  },
});

function folderOf(path: string): string {
  return fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url));
}

export default config;
