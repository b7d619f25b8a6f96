/** Milliseconds between two looks; a server without a parent is gone after this time. */
const INTERVAL = 500;

/** Calls back when the process that started this one is gone. Keeps nothing alive. */
export function whenParentEnds(then: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    then();
  }, INTERVAL);
  timer.unref();
}
