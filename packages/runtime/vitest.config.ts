import { fileURLToPath } from 'node:url';

import { defineConfig, type ViteUserConfig } from 'vitest/config';

const web: string = fileURLToPath(new URL('src/platform/web.ts', import.meta.url));

const config: ViteUserConfig = defineConfig({
  resolve: { conditions: ['@volc-live/source'] },
  ssr: { resolve: { conditions: ['@volc-live/source'] } },
  test: {
    coverage: { include: ['src/**'] },
    // A hang ends; how long a test takes is never asserted.
    testTimeout: 60_000,
    // What the platform has a part in is tested on both: on Node, and as it is in browsers and workers.
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: 'tsconfig.json', checker: 'tsc' },
        },
      },
      {
        extends: true,
        resolve: { alias: { '#platform': web } },
        test: { name: 'web', include: ['test/{call,errors,platform,signing,transport}/**/*.test.ts'] },
      },
    ],
  },
});

export default config;
