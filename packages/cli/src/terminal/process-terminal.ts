import { fstatSync, writeSync } from 'node:fs';

import { BrokenPipe } from './broken-pipe.ts';
import type { Terminal } from './terminal.ts';

/**
 * The terminal, pipes or files that this process was started with. Node's streams take a few milliseconds to load, so
 * they are made when a terminal is on the other end, or something is written that may have to wait.
 */
export function processTerminal(): Terminal {
  const { env } = process;
  const plain = isSet(env['NO_COLOR']) || env['TERM'] === 'dumb';
  const out = isCharacterDevice(1) ? process.stdout : undefined;
  const shown = out?.isTTY === true ? out : undefined;
  return {
    write: (text) => write(text),
    tell,
    progress: () => (isCharacterDevice(2) && process.stderr.isTTY && env['TERM'] !== 'dumb' ? process.stderr : undefined),
    columns: shown?.columns,
    color: shown !== undefined && !plain,
    environment: env,
    home: async () => (await import('node:os')).homedir(),
    now: () => Date.now(),
  };
}

/** Whatever this is not, is no terminal. */
function isCharacterDevice(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return false;
  }
}

async function write(text: string): Promise<void> {
  const rest = writeAtOnce(1, Buffer.from(text));
  if (rest === undefined) return;
  const { stdout } = process;
  // Without a listener an error of the stream would end the process; what is written tells of it as well.
  if (stdout.listenerCount('error') === 0) stdout.on('error', () => undefined);
  await new Promise<void>((resolve, reject) => {
    stdout.write(rest, (error) => (error ? reject(isBroken(error) ? new BrokenPipe() : error) : resolve()));
  });
}

function tell(text: string): void {
  try {
    const rest = writeAtOnce(2, Buffer.from(text));
    if (rest === undefined) return;
    if (process.stderr.listenerCount('error') === 0) process.stderr.on('error', () => undefined);
    process.stderr.write(rest);
  } catch {
    // Nobody listens.
  }
}

/** Writes as much as there is room for; answers with what is left. */
function writeAtOnce(descriptor: number, bytes: Buffer): Buffer | undefined {
  for (let written = 0; written < bytes.length; ) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') return bytes.subarray(written);
      throw error instanceof Error && isBroken(error) ? new BrokenPipe() : error;
    }
  }
  return undefined;
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}

function isBroken(error: Error): boolean {
  return 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
}
