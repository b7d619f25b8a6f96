import { channel, tracingChannel } from 'node:diagnostics_channel';

import { keyFilesIn } from '../credentials/key-files.ts';
import { errorCode } from '../errors/error-cause.ts';
import { createNodeTransport } from '../transport/node/node-transport.ts';
import type { CallChannel, Mac, Platform, Surroundings } from './platform.ts';

/** {@link Platform} over the modules of Node. Those that not every program needs are loaded when they are. */
export const platform: Platform = {
  // Short ones share memory, which TextEncoder does not do.
  encode: (text) => Buffer.from(text),
  sha256Hex: (data) => crypto().hash('sha256', data, 'hex'),
  mac: nodeMac,
  transport: /* @__PURE__ */ createNodeTransport({}),
};

/** {@link Surroundings} of a process of Node. */
export const surroundings: Surroundings = {
  environment: () => process.env,
  keyFiles: (keys, homeFolder) => keyFilesIn({ homeFolder: () => homeFolder ?? (process.getBuiltinModule('node:os').homedir() || undefined), readTextFile }, keys),
  callChannel: /* @__PURE__ */ openCallChannel('volc-live:call'),
  attemptChannel: /* @__PURE__ */ openCallChannel('volc-live:attempt'),
  waitChannel: /* @__PURE__ */ channel('volc-live:wait'),
};

let loaded: typeof import('node:crypto') | undefined;

/** `node:crypto`, which takes as long to load as a third of all the rest. */
function crypto(): typeof import('node:crypto') {
  loaded ??= process.getBuiltinModule('node:crypto');
  return loaded;
}

/** Block length of SHA-256, in bytes. */
const block = 64;

/** Bytes that are kept for a block and a short message, such as a text to sign. */
const room = 1024;

/**
 * HMAC (RFC 2104) as two plain hashes over kept pads: Node's own takes four times as long to begin as to finish, and
 * twenty times as long in some versions.
 */
function nodeMac(key: string | Uint8Array): Mac {
  const bytes = typeof key === 'string' ? Buffer.from(key) : key;
  const short = bytes.length > block ? crypto().hash('sha256', bytes, 'buffer') : bytes;
  const inner = Buffer.alloc(room, 0x36);
  const outer = Buffer.alloc(block + 32, 0x5c);
  for (const [index, byte] of short.entries()) {
    inner[index] = byte ^ 0x36;
    outer[index] = byte ^ 0x5c;
  }
  const sealed = (data: string): Buffer => {
    // No character takes more than three bytes.
    const message =
      data.length * 3 <= room - block
        ? inner.subarray(0, block + inner.write(data, block))
        : Buffer.concat([inner.subarray(0, block), Buffer.from(data)]);
    outer.write(crypto().hash('sha256', message, 'binary'), block, 'binary');
    return outer;
  };
  return {
    digest: (data) => crypto().hash('sha256', sealed(data), 'buffer'),
    hex: (data) => crypto().hash('sha256', sealed(data), 'hex'),
  };
}

/** A tracing channel. Whether somebody listens is asked of its parts, because Bun's does not know it as a whole. */
function openCallChannel(name: string): CallChannel {
  const tracing = tracingChannel<unknown, object>(name);
  const { start, end, asyncStart, asyncEnd, error } = tracing;
  const parts = [start, end, asyncStart, asyncEnd, error];
  return {
    get hasSubscribers(): boolean {
      return parts.some(({ hasSubscribers }) => hasSubscribers);
    },
    tracePromise: (work, context) => tracing.tracePromise(work, context),
  };
}

/** Most bytes of a file with a key: 1 MiB. */
const maxFile = 1024 * 1024;

async function readTextFile(path: string): Promise<string | undefined> {
  const { readFile, stat } = process.getBuiltinModule('node:fs/promises');
  try {
    const { size } = await stat(path);
    if (size > maxFile) throw Object.assign(new Error('The file is too large.'), { code: 'EFBIG' });
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  const code = errorCode(error);
  return code === 'ENOENT' || code === 'ENOTDIR';
}
