import type { Interceptor } from '../call/call.ts';
import { printable } from '../errors/printable.ts';
import type { AttemptEnd, CallEvent } from './call-event.ts';
import type { CallReport } from './call-report.ts';
import { observeCalls } from './observe-calls.ts';

/** Calls of this process that were logged. Many run at the same time, and their lines must be told apart. */
let calls = 0;

/**
 * An interceptor that writes a line about every attempt, every wait and every call, safe to paste into an issue:
 *
 *     volc-live #7 attempt 1: network: DescribeLiveTrafficData: The connection to … failed (ECONNRESET)., new connection, 3 ms
 *     volc-live #7 DescribeLiveTrafficData: waits 112 ms, because network
 *     volc-live #7 attempt 2: DescribeLiveTrafficData: ok, HTTP 200, new connection, 84 ms, request id 2026…
 *     volc-live #7 DescribeLiveTrafficData: ok, 2 attempts, 199 ms, request id 2026…
 *
 * The number counts the calls of the process. The variable `VOLC_LIVE_DEBUG`, unless it is empty, 0 or false, gives
 * every client of a process one that writes to `console.error`.
 */
export function debugLog(write: (line: string) => unknown = (line) => console.error(line)): Interceptor {
  return (next) => (call) => {
    const number = ++calls;
    const say = (line: string): unknown => (line === '' ? undefined : write(`volc-live #${String(number)} ${line}`));
    call.observe((event) => say(lineOfEvent(event)));
    return observeCalls((report) => say(lineOfCall(report)))(next)(call);
  };
}

function lineOfCall(report: CallReport): string {
  const { attempts } = report;
  return lineOf(report, `, ${String(attempts)} attempt${attempts === 1 ? '' : 's'}`);
}

/** Empty for what says no more than the line after it. */
function lineOfEvent(event: CallEvent): string {
  if (event.event === 'wait') {
    const asked = event.source === 'backoff' ? '' : ', as the service asks';
    return `${event.action}: waits ${event.delayMs.toFixed(0)} ms, because ${event.reason}${asked}`;
  }
  if (event.event === 'attempt-start') return '';
  const { attempt, status, reusedConnection } = event;
  const connection = reusedConnection === undefined ? '' : `, ${reusedConnection ? 'kept' : 'new'} connection`;
  return `attempt ${String(attempt)}: ${lineOf(event, `${status === undefined ? '' : `, HTTP ${String(status)}`}${connection}`)}`;
}

function lineOf({ action, outcome, message, requestId, durationMs }: CallReport | AttemptEnd, more: string): string {
  // The message begins with the code, names the action, and ends with the id.
  const what = message === undefined ? `${action}: ${outcome}` : printable(message, 512);
  const id = requestId === undefined || message !== undefined ? '' : `, request id ${printable(requestId, 64)}`;
  return `${what}${more}, ${durationMs.toFixed(0)} ms${id}`;
}
