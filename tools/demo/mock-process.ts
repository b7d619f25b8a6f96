import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A mock server in a process of its own, as `npx @volc-live/mocks` starts it. */
export interface MockProcess {
  readonly url: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Ends the process and waits for it. */
  readonly stop: () => Promise<void>;
}

const bin = join(import.meta.dirname, '..', '..', 'packages', 'mocks', 'dist', 'bin.js');

/**
 * Starts the built mock server on a free port of this machine. It ends with us, whatever ends us.
 *
 * @throws {Error} When it ends before it says where it listens.
 */
export async function startMock(): Promise<MockProcess> {
  const child = spawn(process.execPath, [bin, '--exit-with-parent'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  const firstLine = new Promise<string>((resolve) => createInterface(child.stdout).once('line', resolve));
  const told = await Promise.race([firstLine, ended]);
  if (typeof told !== 'string') throw new Error(`The mock server ended with ${String(told[0])} before it listened.`);
  const { url, accessKeyId, secretAccessKey } = JSON.parse(told) as Omit<MockProcess, 'stop'>;
  return {
    url,
    accessKeyId,
    secretAccessKey,
    stop: async () => {
      child.stdin.end();
      await ended;
    },
  };
}
