import { exitCodes } from '../exit-codes.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../usage-error.ts';
import { bashScript } from './bash.ts';
import { completedCommands } from './completion-words.ts';
import { fishScript } from './fish.ts';
import { zshScript } from './zsh.ts';

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript };

/**
 * Prints the script of a shell.
 *
 * @returns the exit code
 */
export async function runCompletion(shell: string, { write }: Terminal): Promise<number> {
  const script = Object.hasOwn(scripts, shell) ? scripts[shell as keyof typeof scripts] : undefined;
  if (script === undefined) throw new UsageError(`There is no completion for ${JSON.stringify(shell)}. Write bash, zsh or fish.`);
  await write(script(completedCommands()));
  return exitCodes.ok;
}
