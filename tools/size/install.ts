import { execFileSync } from 'node:child_process';
import { isStale } from '../launch/install.mjs';

/** Installs what the lock file of a folder names, when that was not done yet; nothing runs while it is installed. */
export function installIn(folder: string): void {
  if (!isStale(folder)) return;
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}
