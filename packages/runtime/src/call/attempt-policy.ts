import type { CallAnswer } from './call.ts';
import type { CallState } from './call-state.ts';

/**
 * Decides how many attempts a call gets, and how long to wait between them. `attempt` asks for credentials, signs anew,
 * sends and reads; it rejects with an SdkError.
 */
export type AttemptPolicy = (attempt: () => Promise<CallAnswer>, call: CallState) => Promise<CallAnswer>;

/** One attempt, whatever comes of it. */
export const oneAttempt: AttemptPolicy = (attempt) => attempt();
