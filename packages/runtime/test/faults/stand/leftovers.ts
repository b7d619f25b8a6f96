import process from 'node:process';

/** What a call must not leave behind; what keeps a process alive otherwise is the test's own. */
const watched = ['TCPSocketWrap', 'TLSWrap', 'TCPConnectWrap', 'Timeout', 'GetAddrInfoReqWrap', 'Zlib', 'Immediate'];

/** Promised is 100 ms after the call; a busy machine gets many times that. */
const patienceMs = 2000;

/** Things that keep the process alive now, by kind. */
export function activeResources(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of process.getActiveResourcesInfo()) {
    if (watched.includes(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** What is there now and was not there before, after it had time to go: `2 TCPSocketWrap`. */
export async function leftovers(before: ReadonlyMap<string, number>): Promise<readonly string[]> {
  for (const end = performance.now() + patienceMs; ; ) {
    const extra = [...activeResources()].flatMap(([name, count]) => {
      const more = count - (before.get(name) ?? 0);
      return more > 0 ? [`${String(more)} ${name}`] : [];
    });
    if (extra.length === 0 || performance.now() > end) return extra;
    await pause(5);
  }
}

/** Waits, without keeping the process alive or counting as something left behind. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
}

/** Lets everything that is due happen. */
export async function turns(count = 3): Promise<void> {
  for (let turn = 0; turn < count; turn++) {
    await new Promise<void>((resolve) => {
      setImmediate(resolve);
    });
  }
}

/** Waits until something holds; fails after `ms` milliseconds. */
export async function until(what: string, holds: () => boolean, ms = 5000): Promise<void> {
  for (const end = performance.now() + ms; !holds(); ) {
    if (performance.now() > end) throw new Error(`This did not come true: ${what}`);
    await pause(2);
  }
}
