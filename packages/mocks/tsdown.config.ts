import type { UserConfig } from 'tsdown';

import { packageBuild } from '../../tools/build/package-build.ts';

const entries = { index: 'src/index.ts', server: 'src/server.ts', 'codegen/v1': 'src/codegen/v1.ts' };

const [code, declarations] = packageBuild({ code: entries, declarations: entries });

const build: readonly UserConfig[] = [
  {
    ...code,
    format: { esm: { entry: { ...entries, bin: 'src/bin.ts' } }, cjs: {} },
    copy: [{ from: 'src/page/files/*', to: 'dist/page' }],
  },
  { ...declarations },
  // The script of the page, with all that it imports: a browser resolves no names of packages.
  {
    ...code,
    entry: { 'page/main': 'src/page/browser/main.ts' },
    format: 'esm',
    platform: 'browser',
    tsconfig: 'tsconfig.page.json',
    minify: true,
    deps: { alwaysBundle: ['@volc-live/validators'] },
  },
];

export default build;
