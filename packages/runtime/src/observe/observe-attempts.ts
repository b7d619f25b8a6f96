import type { Interceptor } from '../call/call.ts';
import type { CallObserver } from './call-event.ts';

/**
 * An interceptor that tells of every attempt of a call, when it begins and when it is over, and of every wait before
 * another one. What `tell` throws, or its promise rejects with, changes nothing for the call. An interceptor that wants to
 * know of which call it is told uses `call.observe`.
 */
export function observeAttempts(tell: CallObserver): Interceptor {
  return (next) => (call) => {
    call.observe(tell);
    return next(call);
  };
}
