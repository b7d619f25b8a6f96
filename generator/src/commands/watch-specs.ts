import { watch } from 'node:fs/promises';
import { join } from 'node:path';

/** How long the specs must be quiet before a run, in milliseconds: editors write a file in several steps. */
const quietMs = 60;

/** Calls `run` once, and again after every change below `specs`, one run at a time. Ends when `signal` is aborted. */
export async function watchSpecs(root: string, run: () => Promise<void>, signal: AbortSignal): Promise<void> {
  const changes = watch(join(root, 'specs'), { recursive: true, signal });
  let timer: NodeJS.Timeout | undefined;
  let running = run();
  const later = (): void => {
    running = running.then(run);
  };
  try {
    for await (const _ of changes) {
      clearTimeout(timer);
      timer = setTimeout(later, quietMs);
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    clearTimeout(timer);
    await running;
  }
}
