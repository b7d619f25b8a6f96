import type { Interceptor } from '../call/call.ts';
import { SdkError } from '../errors/sdk-error.ts';
import type { CallReport } from './call-report.ts';
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
      report(failureOf(error));
      throw error;
    }
  };
}

function failureOf(error: unknown): Omit<CallReport, 'action' | 'durationMs'> {
  if (!SdkError.is(error)) return { outcome: 'unknown', code: undefined, message: undefined, attempts: 0, requestId: undefined };
  const { kind, code, message, attempts, requestId } = error;
  return { outcome: kind, code, message, attempts, requestId };
}
