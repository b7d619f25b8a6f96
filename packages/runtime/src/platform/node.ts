import { createHmac, createSecretKey, hash, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';

import { fetchTransport } from '../transport/fetch-transport.ts';
import type { Mac, Platform } from './platform.ts';

/** {@link Platform} over the modules of Node. */
export const platform: Platform = {
  sha256Hex: (data) => hash('sha256', data, 'hex'),
  mac: nodeMac,
  environment: () => process.env,
  homeFolder: () => homedir() || undefined,
  readTextFile,
  transport: fetchTransport,
};

function nodeMac(key: string | Uint8Array): Mac {
  // A key object, not the bytes: newer versions of Node need ten times as long for a key that is given as bytes.
  const secret: KeyObject = typeof key === 'string' ? createSecretKey(key, 'utf8') : createSecretKey(key);
  return {
    digest: (data) => createHmac('sha256', secret).update(data).digest(),
    hex: (data) => createHmac('sha256', secret).update(data).digest('hex'),
  };
}

async function readTextFile(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
