import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A server to call, in a process of its own. */
export interface CallServer {
  /** CPU time of one call of a contender in nanoseconds, measured in a process of its own. */
  readonly cpuOf: (name: string, callsAtATime: number) => Promise<number>;
  readonly close: () => void;
}

const folder = join(import.meta.dirname, 'calls');

/** Starts the server. */
export async function startCallServer(): Promise<CallServer> {
  const child = spawn(process.execPath, [join(folder, 'server.ts')], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [port] = (await once(child.stdout, 'data')) as [Buffer];
  const origin = `http://127.0.0.1:${port.toString().trim()}`;
  const run = promisify(execFile);
  return {
    cpuOf: async (name, callsAtATime) => {
      const args = [...process.execArgv, join(folder, 'main.ts'), name, origin, String(callsAtATime)];
      return Number((await run(process.execPath, args)).stdout);
    },
    close: () => child.stdin.end(),
  };
}
