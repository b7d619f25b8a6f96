import { TransportError } from '../../errors/transport-error.ts';
import { limitOf, tooLarge } from '../too-large.ts';

type Decompress = (
  body: Uint8Array,
  options: { maxOutputLength: number; info: true },
  callback: (error: NodeJS.ErrnoException | null, result: Buffer | Decompressed) => void,
) => void;

/** What `info: true` gives. */
interface Decompressed {
  readonly buffer: Uint8Array;
  readonly engine: { readonly bytesWritten: number };
}

/**
 * Undoes one content coding.
 *
 * @throws TransportError `response-too-large` past `maxBytes` or 200 times the length; `response-format` for a coding
 *   that is not known, several codings, or data that is damaged, cut off or followed by something else.
 */
export async function decode(coding: string, body: Uint8Array, maxBytes: number, status: number): Promise<Uint8Array> {
  const decompress = decompressorOf(coding);
  if (decompress === undefined) {
    const sentence = `The answer is encoded as "${coding}", which was not asked for and is not understood.`;
    throw new TransportError({ kind: 'response-format', sentence, status });
  }
  const maxOutputLength = limitOf(body.byteLength, maxBytes);
  const damaged = (cause?: unknown): TransportError => {
    const sentence = `The answer was damaged on its way: it cannot be decompressed (${coding}).`;
    return new TransportError({ kind: 'response-format', sentence, status, retry: 'once', cause });
  };
  return await new Promise((resolve, reject) => {
    decompress(body, { maxOutputLength, info: true }, (error, result) => {
      if (error?.code === 'ERR_BUFFER_TOO_LARGE') reject(tooLarge(maxOutputLength, status));
      else if (error !== null) reject(damaged(error));
      else if (!('engine' in result)) resolve(result);
      else if (result.engine.bytesWritten === body.byteLength) resolve(result.buffer);
      else reject(damaged());
    });
  });
}

/** What undoes a coding: the name of a function of `node:zlib`. Only newer versions of Node have that for zstd. */
const decompressors: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['gzip', 'gunzip'],
  ['x-gzip', 'gunzip'],
  ['deflate', 'inflate'],
  ['br', 'brotliDecompress'],
  ['zstd', 'zstdDecompress'],
]);

function decompressorOf(coding: string): Decompress | undefined {
  return Reflect.get(process.getBuiltinModule('node:zlib'), decompressors.get(coding) ?? '') as Decompress | undefined;
}
