import { defineConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = defineConfig({
  resolve: { conditions: ['@volc-live/source'] },
  ssr: { resolve: { conditions: ['@volc-live/source'] } },
  // A hang ends; how long a test takes is never asserted.
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000 },
});

export default config;
