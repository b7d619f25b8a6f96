import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { importPeer } from '../peers.ts';

/** What is used of esbuild. */
interface Bundler {
  readonly build: (options: object) => Promise<{ readonly outputFiles: readonly { readonly contents: Uint8Array }[] }>;
}

/** Bytes of a program that makes one call, as a bundler makes it for a browser, minified and compressed with gzip. */
export async function bundledSize(folder: string, action: string): Promise<number> {
  const { build } = await importPeer<Bundler>('esbuild/lib/main.js');
  const { outputFiles } = await build({
    stdin: {
      contents: `import { ${action}, live, ServiceClient } from '@volc-live/client'; new ServiceClient(live).call(${action}, {});`,
      resolveDir: join(folder, 'packages/client'),
    },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['@volc-live/source', 'browser'],
  });
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
}
