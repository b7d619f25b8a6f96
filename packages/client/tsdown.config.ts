import type { UserConfig } from 'tsdown';

import { packageBuild } from '../../tools/build/package-build.ts';

const build: UserConfig = packageBuild({ index: 'src/index.ts', node: 'src/node.ts' });

export default build;
