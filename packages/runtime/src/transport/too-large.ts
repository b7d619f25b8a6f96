import { TransportError } from '../errors/transport-error.ts';

/** An answer may become so many times longer when it is decompressed, past {@link freeBytes}. */
const maxRatio = 200;

/** So many bytes are allowed at any ratio: 1 MiB. */
const freeBytes = 1024 * 1024;

/** Most bytes that an answer of `sentBytes`, as it was sent, may have after decompression. */
export function limitOf(sentBytes: number, maxBytes: number): number {
  return Math.min(maxBytes, Math.max(freeBytes, maxRatio * sentBytes));
}

/** The error for an answer that is longer than a limit. */
export function tooLarge(maxBytes: number, status: number): TransportError {
  const sentence = `The answer is larger than ${String(maxBytes)} bytes, and was not kept.`;
  return new TransportError({ kind: 'response-too-large', sentence, status });
}
