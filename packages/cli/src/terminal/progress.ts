import type { Terminal } from './terminal.ts';

/** Tells how far something is, on standard error. */
export interface Progress {
  /** A label of at most 24 columns. */
  readonly update: (done: number, total: number, label: string) => void;
  /** Nothing of a bar stays to be seen. */
  readonly stop: () => void;
}

const none: Progress = { update: () => undefined, stop: () => undefined };

/** A bar where somebody watches, a line now and then where nobody does; nothing where `quiet` is true. */
export async function showProgress(terminal: Terminal, quiet: boolean): Promise<Progress> {
  if (quiet) return none;
  const stream = terminal.progress();
  return stream === undefined ? lines(terminal) : bar(stream);
}

async function bar(stream: NodeJS.WriteStream): Promise<Progress> {
  const { default: progress } = await import('cli-progress');
  const size = Math.max(4, Math.min(40, stream.columns - 40));
  const shown = new progress.SingleBar({
    stream,
    format: '{label} [{bar}] {value}/{total}',
    barsize: size,
    barCompleteChar: '#',
    barIncompleteChar: '-',
    clearOnComplete: true,
    // The process may end at any moment, and must not leave a terminal without cursor or line breaks.
    hideCursor: false,
    linewrap: true,
    gracefulExit: false,
  });
  let started = false;
  return {
    update: (done, total, label) => {
      if (total === 1) return;
      if (!started) shown.start(total, done, { label });
      started = true;
      shown.setTotal(total);
      shown.update(done, { label });
    },
    stop: () => {
      if (started) shown.stop();
    },
  };
}

function lines({ tell }: Terminal): Progress {
  let told = 0;
  return {
    update: (done, total, label) => {
      const tenth = Math.floor((done / total) * 10);
      if (total === 1 || tenth === told) return;
      told = tenth;
      tell(`${label}: ${String(done)} of ${String(total)}\n`);
    },
    stop: () => undefined,
  };
}
