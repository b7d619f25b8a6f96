import type { Interceptor } from '../call/call.ts';
import type { CallReport } from './call-report.ts';
import { failureOf } from './failure.ts';
import { tellSafely } from './tell-safely.ts';

/**
 * An interceptor that tells about every call when it is over. What `tell` throws, or its promise rejects with, changes
 * nothing for the call. A call that cannot begin is not told of: one of an option that is none, a time that is none, or a
 * request that cannot be written as JSON.
 */
export function observeCalls(tell: (report: CallReport) => unknown): Interceptor {
  return (next) => async (call) => {
    const start = performance.now();
    const report = (rest: Omit<CallReport, 'action' | 'durationMs'>): void =>
      tellSafely(tell, { action: call.action.name, ...rest, durationMs: performance.now() - start });
    try {
      const answer = await next(call);
      report({ outcome: 'ok', code: undefined, message: undefined, attempts: answer.attempts, requestId: answer.requestId });
      return answer;
    } catch (error) {
      const { outcome, code, message, attempts, requestId } = failureOf(error);
      report({ outcome, code, message, attempts, requestId });
      throw error;
    }
  };
}
