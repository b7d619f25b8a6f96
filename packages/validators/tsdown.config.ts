import type { UserConfig } from 'tsdown';

import { packageBuild } from '../../tools/build/package-build.ts';

const build: UserConfig = packageBuild(
  { index: 'src/index.ts', zh: 'src/zh.ts', 'codegen/v1': 'src/codegen/v1.ts' },
  [{ name: 'checks', test: /\/src\/codegen\/v1\.ts/ }],
);

export default build;
