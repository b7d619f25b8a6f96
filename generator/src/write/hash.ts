import { createHash } from 'node:crypto';

/** A short name for a content: 96 bits of SHA-256. Parts are told apart, so `a`, `bc` is not `ab`, `c`. */
export function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('base64url').slice(0, 16);
}
