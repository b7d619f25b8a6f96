import { type ClientOptions, SdkError, ServiceClient, type TransportRequest, type TransportResponse } from '@volc-live/runtime';

import { credentials, Echo, service } from './echo-service.ts';
import { ManualClock } from './manual-clock.ts';

/** What a scripted transport does at one attempt: answers, or throws. */
export type Step = TransportResponse | Error;

/** How a call went on a clock that was moved by hand. */
export interface Outcome {
  /** The result, or the error. */
  readonly value: unknown;
  readonly error: SdkError | undefined;
  /** Waits between attempts, in milliseconds. */
  readonly waits: readonly number[];
  readonly requests: readonly TransportRequest[];
}

/** Lets everything run that is ready to. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 30; turn++) await Promise.resolve();
}

/** A client whose transport follows a script; the last step is repeated. Time passes only where the client waits. */
export class ScriptedClient {
  readonly clock: ManualClock;
  readonly client: ServiceClient;
  readonly #steps: Step[];
  readonly #requests: TransportRequest[] = [];

  constructor(steps: readonly Step[], options: ClientOptions = {}, clock: ManualClock = new ManualClock()) {
    this.clock = clock;
    this.#steps = [...steps];
    const transport = async (request: TransportRequest): Promise<TransportResponse> => {
      this.#requests.push(request);
      const [step] = this.#steps.length > 1 ? this.#steps.splice(0, 1) : this.#steps;
      if (step === undefined || step instanceof Error) throw step;
      return step;
    };
    this.client = new ServiceClient(service, { credentials, clock, random: () => 1, transport, ...options });
  }

  /** Calls, and moves the clock to the end of each wait. */
  async call(): Promise<Outcome> {
    const before = this.#requests.length;
    const waits: number[] = [];
    const progress = { done: false };
    const outcome = this.client.call(Echo, {}).then(
      (value: unknown) => ({ value, error: undefined }),
      (error: unknown) => ({ value: error, error: SdkError.is(error) ? error : undefined }),
    );
    void outcome.finally(() => (progress.done = true));
    for (await settle(); !progress.done; await settle()) {
      const next = this.clock.next;
      if (next === undefined) throw new Error('The call waits for nothing.');
      waits.push(next);
      this.clock.advance(next);
    }
    return { ...(await outcome), waits, requests: this.#requests.slice(before) };
  }
}
