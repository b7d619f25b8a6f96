import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './command.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Read<T extends Options> = ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>>;

/**
 * Reads options and at most so many other arguments.
 *
 * @throws UsageError with what is wrong.
 */
export function readArguments<const T extends Options>(args: readonly string[], options: T, most: number): Read<T> {
  let read: Read<T>;
  try {
    read = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const extra = read.positionals[most];
  if (extra !== undefined) throw new UsageError(`Unexpected argument: ${extra}`);
  return read;
}
