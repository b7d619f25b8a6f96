import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const script = join(import.meta.dirname, 'loops', 'main.ts');

/** CPU time of one call of a contender in nanoseconds, measured in a process of its own. */
export function cpuOfContender(name: string): Promise<number> {
  const printed = execFileSync(process.execPath, [script, name], { encoding: 'utf8' });
  return Promise.resolve(Number(printed));
}
