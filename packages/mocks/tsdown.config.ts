import type { UserConfig } from 'tsdown';

import { packageBuild } from '../../tools/build/package-build.ts';

const library = { index: 'src/index.ts', server: 'src/server.ts', 'codegen/v1': 'src/codegen/v1.ts' };

const shared = packageBuild(library);

const build: readonly UserConfig[] = [
  { ...shared, format: { esm: { entry: { ...library, bin: 'src/bin.ts' } }, cjs: {} }, copy: [{ from: 'src/page/files/*', to: 'dist/page' }] },
  // The script of the page, with all that it imports: a browser resolves no names of packages.
  {
    ...shared,
    entry: { 'page/main': 'src/page/browser/main.ts' },
    format: 'esm',
    platform: 'browser',
    tsconfig: 'tsconfig.page.json',
    dts: false,
    minify: true,
    deps: { alwaysBundle: ['@volc-live/validators'] },
  },
];

export default build;
