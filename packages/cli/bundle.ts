// Bundles the command line into dist/: own code and the libraries it shows things with are one file a part, loaded when
// asked for; the other packages of this repository stay dependencies.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { rolldown } from 'rolldown';

const folder = fileURLToPath(new URL('.', import.meta.url));

rmSync(`${folder}dist`, { recursive: true, force: true });
const bundle = await rolldown({
  cwd: folder,
  input: { bin: 'src/bin.ts' },
  platform: 'node',
  external: /^@volc-live\//,
  // No comments that say where a library was found: the files are the same wherever they are built.
  experimental: { attachDebugInfo: 'none' },
});
await bundle.write({ dir: 'dist', format: 'esm', minify: 'dce-only', chunkFileNames: 'parts/[name].js' });
await bundle.close();
