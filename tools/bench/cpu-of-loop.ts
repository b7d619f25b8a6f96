const shortest = 300;

/**
 * CPU time of one call in nanoseconds, over as many calls as take 0.3 s; call it in a process that
 * measures nothing else. The result of a call is looked at, so that no compiler may drop the call.
 */
export function cpuOfCall(call: () => unknown): number {
  let calls = 1000;
  let seen = 0;
  for (;;) {
    const before = process.cpuUsage();
    for (let index = 0; index < calls; index += 1) if (call() !== undefined) seen += 1;
    const { user, system } = process.cpuUsage(before);
    const milliseconds = (user + system) / 1000;
    // The first rounds also warm the code up; only the last one counts.
    if (milliseconds >= shortest) return seen === 0 ? Number.NaN : (milliseconds * 1e6) / calls;
    calls *= 3;
  }
}
