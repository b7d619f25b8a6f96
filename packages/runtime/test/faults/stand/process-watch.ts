import process from 'node:process';

/** What a process did while it was watched. */
export interface Watched {
  /** Rejections that nobody handled, exceptions that nobody caught. */
  readonly stray: readonly string[];
  readonly warnings: readonly string[];
  /** Everything that was written to stdout and stderr, by `console` too. */
  readonly output: string;
}

/** Begins to watch the process; the returned function ends it. */
export function watchProcess(): () => Watched {
  const stray: string[] = [];
  const warnings: string[] = [];
  const output: string[] = [];
  const rejected = (reason: unknown): void => void stray.push(`unhandled rejection: ${String(reason)}`);
  const thrown = (error: unknown): void => void stray.push(`uncaught exception: ${error instanceof Error ? String(error.stack) : String(error)}`);
  const warned = (warning: Error): void => void warnings.push(`${warning.name}: ${warning.message}`);
  process.on('unhandledRejection', rejected);
  process.on('uncaughtException', thrown);
  process.on('warning', warned);
  const restore = [capture(process.stdout, output), capture(process.stderr, output)];
  return () => {
    process.off('unhandledRejection', rejected);
    process.off('uncaughtException', thrown);
    process.off('warning', warned);
    for (const put of restore) put();
    return { stray, warnings, output: output.join('') };
  };
}

function capture(stream: NodeJS.WriteStream, output: string[]): () => void {
  const { write } = stream;
  stream.write = (chunk: string | Uint8Array): boolean => {
    output.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString());
    return true;
  };
  return () => {
    stream.write = write;
  };
}
