const tasks = new Set<() => void>();

/** Runs a task when the process is ended from outside, unless it is taken back before. Tasks must be done at once. */
export function atEnd(task: () => void): () => void {
  tasks.add(task);
  return () => void tasks.delete(task);
}

/** The process is ended from outside: runs every task. */
export function endAll(): void {
  for (const task of tasks) task();
}
