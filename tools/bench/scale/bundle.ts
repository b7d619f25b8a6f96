import { join } from 'node:path';
import { bundle } from '../../size/bundle.ts';

/** Bytes of a program that makes one call, as a bundler makes it for a browser, minified and compressed with gzip. */
export async function bundledSize(folder: string, action: string): Promise<number> {
  const text = `import { ${action}, live, ServiceClient } from '@volc-live/client'; new ServiceClient(live).call(${action}, {});`;
  return (await bundle({ text }, 'browser', join(folder, 'packages/client'), ['@volc-live/source'])).size.gzip;
}
