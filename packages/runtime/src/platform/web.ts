import { fetchTransport } from '../transport/fetch-transport.ts';
import type { Environment, Mac, Platform, Surroundings } from './platform.ts';
import { HmacSha256, sha256 } from './sha256.ts';

/**
 * {@link Platform} of browsers, workers and everything that is not Node: `fetch`, and hashing in JavaScript, because
 * Web Crypto is a round trip through another thread for each of the four small hashes of a signature.
 */
export const platform: Platform = {
  encode,
  sha256Hex: (data) => hexOf(sha256(bytesOf(data))),
  mac: webMac,
  transport: fetchTransport,
};

/** {@link Surroundings} of what may be anywhere. */
export const surroundings: Surroundings = { environment, keyFiles: () => [], callChannel: undefined, attemptChannel: undefined, waitChannel: undefined };

function webMac(key: string | Uint8Array): Mac {
  const hmac = new HmacSha256(bytesOf(key));
  return {
    digest: (data) => hmac.digest(bytesOf(data)),
    hex: (data) => hexOf(hmac.digest(bytesOf(data))),
  };
}

function bytesOf(data: string | Uint8Array): Uint8Array {
  return typeof data === 'string' ? encode(data) : data;
}

let encoder: { readonly encode: (text: string) => Uint8Array } | undefined;

function encode(text: string): Uint8Array {
  encoder ??= new TextEncoder();
  return encoder.encode(text);
}

const digits = '0123456789abcdef';

function hexOf(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += digits.charAt(byte >> 4) + digits.charAt(byte & 15);
  return text;
}

/** Some workers have `process.env` and nothing else of Node. */
function environment(): Environment {
  const host: { readonly process?: { readonly env?: Environment } } = globalThis;
  return host.process?.env ?? {};
}
