import type { UserConfig } from 'tsdown';

import { packageBuild } from '../../tools/build/package-build.ts';

const build: UserConfig = packageBuild(
  {
    index: 'src/index.ts',
    node: 'src/node.ts',
    'open-telemetry': 'src/observe/open-telemetry.ts',
    'codegen/v1': 'src/codegen/v1.ts',
    'platform/node': 'src/platform/node.ts',
    'platform/web': 'src/platform/web.ts',
  },
  [
    // What a platform needs of the rest, so that no file imports in a circle.
    { name: 'base', test: /\/src\/(?:errors\/(?:sdk|transport|configuration)-error|transport\/fetch-transport|credentials\/(?:credentials|key-names))\.ts/ },
    { name: 'node-platform', test: /\/src\/platform\/node\.ts/ },
    { name: 'core', test: /\/src\/(?:index|codegen\/v1)\.ts/ },
  ],
);

export default build;
