/** Where a run tells what it did. */
export interface Console {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/** Arguments that a command does not understand; its message is shown with the usage. */
export class UsageError extends Error {}

/** Exit codes of every command. */
export const exitCodes = {
  ok: 0,
  /** Something is wrong with specs or files, and nothing was written. */
  failed: 1,
  /** Wrong arguments. */
  usage: 2,
} as const;

/** A command: it gets what follows its name, and returns the exit code. */
export type Command = (args: readonly string[], console: Console) => Promise<number>;
