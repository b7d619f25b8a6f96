import type { UserConfig } from 'tsdown';

import { packageBuild } from '../../tools/build/package-build.ts';

const entries = { index: 'src/index.ts', node: 'src/node.ts', 'open-telemetry': 'src/observe/open-telemetry.ts' };

const build: readonly UserConfig[] = packageBuild({
  code: { ...entries, 'platform/node': 'src/platform/node.ts', 'platform/web': 'src/platform/web.ts' },
  // The code of the seam is that of the index, which is one file less to load.
  declarations: { ...entries, 'codegen/v1': 'src/codegen/v1.ts' },
  chunks: [
    // What several entries need and is not of Node alone, so that no platform is loaded by the index.
    { name: 'base', test: /\/src\/(?!platform\/node|transport\/node\/)/, minShareCount: 2 },
    { name: 'node-platform', test: /\/src\/platform\/node\.ts/ },
  ],
});

export default build;
