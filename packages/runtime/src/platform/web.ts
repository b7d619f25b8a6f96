import { fetchTransport } from '../transport/fetch-transport.ts';
import type { Environment, Mac, Platform, Surroundings } from './platform.ts';
import { HmacSha256, sha256Hex } from './sha256.ts';

/**
 * {@link Platform} of browsers, workers and everything that is not Node: `fetch`, and hashing in JavaScript, because
 * Web Crypto is a round trip through another thread for each of the four small hashes of a signature.
 */
export const platform: Platform = {
  encode,
  sha256Hex: (data) => sha256Hex(bytesOf(data)),
  mac: webMac,
  transport: fetchTransport,
};

/** {@link Surroundings} of what may be anywhere. */
export const surroundings: Surroundings = { environment, keyFiles: () => [], callChannel: undefined, attemptChannel: undefined, waitChannel: undefined };

function webMac(key: string | Uint8Array): Mac {
  const hmac = new HmacSha256(bytesOf(key));
  return {
    digest: (data) => hmac.digest(bytesOf(data)),
    hex: (data) => hmac.hex(bytesOf(data)),
  };
}

/** Room for a text on its way into a hash. */
const room: Uint8Array<ArrayBuffer> = /* @__PURE__ */ new Uint8Array(3072);

/** The bytes of `data`. Those of a short text, such as a canonical request, are good until the next one. */
function bytesOf(data: string | Uint8Array): Uint8Array {
  if (typeof data !== 'string') return data;
  // No character takes more than three bytes.
  if (data.length * 3 > room.length) return encode(data);
  return room.subarray(0, encoderOf().encodeInto(data, room).written);
}

let encoder: InstanceType<typeof TextEncoder> | undefined;

function encoderOf(): InstanceType<typeof TextEncoder> {
  return (encoder ??= new TextEncoder());
}

function encode(text: string): Uint8Array {
  return encoderOf().encode(text);
}

/** Some workers have `process.env` and nothing else of Node. */
function environment(): Environment {
  const host: { readonly process?: { readonly env?: Environment } } = globalThis;
  return host.process?.env ?? {};
}
