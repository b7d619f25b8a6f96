import type { UserConfig } from 'tsdown';

import { packageBuild } from '../../tools/build/package-build.ts';

const entries = { index: 'src/index.ts', zh: 'src/zh.ts', 'codegen/v1': 'src/codegen/v1.ts' };

const build: readonly UserConfig[] = packageBuild({
  code: entries,
  declarations: entries,
  chunks: [{ name: 'checks', test: /\/src\/codegen\/v1\.ts/ }],
});

export default build;
