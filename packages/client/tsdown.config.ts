import type { UserConfig } from 'tsdown';

import { packageBuild } from '../../tools/build/package-build.ts';

const entries = { index: 'src/index.ts', node: 'src/node.ts' };

const build: readonly UserConfig[] = packageBuild({ code: entries, declarations: entries });

export default build;
