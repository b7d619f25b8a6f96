import type { Interceptor } from '../call/call.ts';
import { printable } from '../errors/printable.ts';
import type { CallReport } from './call-report.ts';
import { observeCalls } from './observe-calls.ts';

/**
 * An interceptor that writes a line about every call, safe to paste into an issue: `DescribeLiveTrafficData: ok, 1
 * attempt, 84 ms, request id 2026…`. The variable `VOLC_LIVE_DEBUG`, unless it is empty, 0 or false, gives every client of a process one that writes to
 * `console.error`.
 */
export function debugLog(write: (line: string) => unknown = (line) => console.error(line)): Interceptor {
  return observeCalls((report) => write(`volc-live ${lineOf(report)}`));
}

function lineOf({ action, outcome, message, attempts, requestId, durationMs }: CallReport): string {
  // The message begins with the code and names the action already.
  const what = message === undefined ? `${action}: ${outcome}` : printable(message, 512);
  const id = requestId === undefined || message !== undefined ? '' : `, request id ${printable(requestId, 64)}`;
  return `${what}, ${attempts} attempt${attempts === 1 ? '' : 's'}, ${durationMs.toFixed(0)} ms${id}`;
}
