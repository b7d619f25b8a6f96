import { defineConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = defineConfig({
  resolve: { conditions: ['@volc-live/source'] },
  ssr: { resolve: { conditions: ['@volc-live/source'] } },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/bundle-once.ts'],
    // A hang ends; how long a test takes is never asserted.
    testTimeout: 60_000,
  },
});

export default config;
