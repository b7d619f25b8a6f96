import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** One run over every package, so that a line counts as covered whichever package's tests reach it. */
const config: ViteUserConfig = defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    projects: ['generator', 'packages/*'],
    coverage: {
      provider: 'v8',
      reporter: ['text-summary', 'text', 'json-summary'],
      include: ['generator/src/**/*.ts', 'packages/*/src/**/*.ts'],
      exclude: ['**/gen/**'],
    },
  },
});

export default config;
