import { fetchTransport } from '../transport/fetch-transport.ts';
import type { Environment, Mac, Platform } from './platform.ts';
import { HmacSha256, sha256 } from './sha256.ts';

/**
 * {@link Platform} of browsers, workers and everything that is not Node: `fetch`, and hashing in JavaScript, because
 * Web Crypto is a round trip through another thread for each of the four small hashes of a signature.
 */
export const platform: Platform = {
  sha256Hex: (data) => hexOf(sha256(bytesOf(data))),
  mac: webMac,
  environment,
  homeFolder: () => undefined,
  readTextFile: () => Promise.resolve(undefined),
  transport: fetchTransport,
};

function webMac(key: string | Uint8Array): Mac {
  const hmac = new HmacSha256(bytesOf(key));
  return {
    digest: (data) => hmac.digest(bytesOf(data)),
    hex: (data) => hexOf(hmac.digest(bytesOf(data))),
  };
}

function bytesOf(data: string | Uint8Array): Uint8Array {
  return typeof data === 'string' ? new TextEncoder().encode(data) : data;
}

function hexOf(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += byte < 16 ? `0${byte.toString(16)}` : byte.toString(16);
  return text;
}

/** Some workers have `process.env` and nothing else of Node. */
function environment(): Environment {
  const host: { readonly process?: { readonly env?: Environment } } = globalThis;
  return host.process?.env ?? {};
}
