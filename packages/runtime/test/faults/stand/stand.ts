import { type AnyAction, type CallOptions, type ClientOptions, SdkError, ServiceClient, type Transport } from '@volc-live/runtime';
import { type NodeOptions, nodeTransport } from '@volc-live/runtime/node';

import { Echo, service } from '../../support/echo-service.ts';
import { credentials, formsOf, hitsIn, sinks, standing } from './canaries.ts';
import { activeResources, leftovers, until } from './leftovers.ts';
import { assertOutcome, type Outcome, type Want } from './outcome.ts';
import type { Case } from './case.ts';
import { type Answer, type FaultServer, type ServerOptions, startServer } from './server.ts';

/** What a row may say of one call. */
export interface CallPlan {
  readonly request?: object;
  readonly options?: CallOptions;
  readonly action?: AnyAction;
  /** Whether what the call left behind is looked for; not while other calls run. */
  readonly alone?: boolean;
  /** Whether the error is left alone, because something that the caller put into it cannot be looked at. */
  readonly silent?: boolean;
}

/** A client, and what only its maker can see of it. */
export interface TestClient {
  readonly client: ServiceClient;
  /** Attempts that the last answer took. */
  lastAttempts: number;
  /** Calls that are over. */
  ended: number;
  readonly server: FaultServer | undefined;
}

/** After these a connection must not be used again. */
const broken: readonly string[] = ['network', 'timeout', 'aborted', 'redirect-refused', 'response-too-large'];

/** Servers and clients of one row, and the checks that are made on every call. */
export class Stand {
  /** Checks for secrets that were made. */
  canaryChecks = 0;
  /** Secrets that were found. */
  readonly canaryHits: string[] = [];
  /** Figures that were measured, for the report. */
  readonly figures: Record<string, number> = {};
  readonly #servers: FaultServer[] = [];
  readonly #closers: (() => unknown)[] = [];

  /** Starts a server; it ends with the row. */
  async serve(answer: Answer, options?: ServerOptions): Promise<FaultServer> {
    const server = await startServer(answer, options);
    this.#servers.push(server);
    return server;
  }

  /** Has something done when the row ends. */
  atEnd(close: () => unknown): void {
    this.#closers.push(close);
  }

  /** A client of a server, or of an origin. Its waits are short, and its connections its own. */
  client(to: FaultServer | string, options: ClientOptions = {}, node: NodeOptions = {}): TestClient {
    const transport = nodeTransport(node);
    this.atEnd(() => transport.close());
    return this.clientOver(transport, to, options);
  }

  /** A client over a transport. */
  clientOver(transport: Transport, to: FaultServer | string, options: ClientOptions = {}): TestClient {
    // Some rows run with a hostile Object.prototype.
    const given: ClientOptions = Object.assign(Object.create(null), options);
    const made: TestClient = {
      client: new ServiceClient(service, {
        credentials,
        endpoint: typeof to === 'string' ? to : to.origin,
        timeoutMs: 15_000,
        attemptTimeoutMs: 5000,
        random: () => 0.05,
        transport,
        ...given,
        interceptors: [
          (next) => async (call) => {
            const answer = await next(call);
            made.lastAttempts = answer.attempts;
            return answer;
          },
          ...(given.interceptors ?? []),
        ],
      }),
      lastAttempts: 0,
      ended: 0,
      server: typeof to === 'string' ? undefined : to,
    };
    return made;
  }

  /** Makes a call and the checks of every call, and says how it ended. */
  async call(test: TestClient, plan: CallPlan = {}): Promise<Outcome> {
    const { request = { Text: 'x' }, options, action = Echo, alone = true, silent = false } = plan;
    const before = activeResources();
    const ids = test.server?.ids.length;
    const began = performance.now();
    let settled = 0;
    const call = test.client.call(action, request as never, options);
    const note = (): void => {
      settled++;
      test.ended++;
    };
    call.then(note, note);
    const outcome = await call.then(
      (result: unknown): Outcome => ({ result, attempts: test.lastAttempts, ms: performance.now() - began }),
      (error: unknown): Outcome => {
        const attempts = SdkError.is(error) ? error.attempts : 0;
        return { error, attempts, ms: performance.now() - began };
      },
    );
    if (alone) {
      const left = await leftovers(before);
      if (left.length > 0) throw new Error(`The call left behind: ${left.join(', ')}`);
    }
    if (settled !== 1) throw new Error(`The call settled ${String(settled)} times.`);
    if (outcome.error !== undefined && !silent) await this.#checkError(outcome.error, test, action.name, alone, test.server?.ids.length !== ids);
    return outcome;
  }

  /** Makes a call that must end as `want` says, and compares the attempts with what the server saw. */
  async expect(test: TestClient, want: Want, plan: CallPlan = {}): Promise<Outcome> {
    const seen = test.server?.requests.length ?? 0;
    const outcome = await this.call(test, plan);
    assertOutcome(outcome, want);
    const sent = (test.server?.requests.length ?? 0) - seen;
    if (sent > 0 && (plan.alone ?? true) && sent !== outcome.attempts) {
      throw new Error(`The server saw ${String(sent)} requests, the client counted ${String(outcome.attempts)} attempts.`);
    }
    return outcome;
  }

  /** Tries a case with a server and a client of its own. */
  async try(tried: Case): Promise<void> {
    // Some rows run with a hostile Object.prototype.
    const { answer, want, options }: Case = Object.assign(Object.create(null), tried);
    const server = await this.serve(answer);
    await this.expect(this.client(server, options), want);
  }

  /** Looks for secrets in a text that came out of the process. */
  look(where: string, text: string): void {
    // Of many requests the last ones are enough: an error is looked at when it comes.
    const sent = this.#servers.flatMap(({ requests }) => requests.slice(-50)).flatMap(({ headers }) => {
      const authorization = headers.get('authorization') ?? '';
      return authorization === '' ? [] : [authorization, ...formsOf(authorization.slice(-64))];
    });
    this.canaryChecks++;
    this.canaryHits.push(...hitsIn(text, [...standing, ...sent]).map((hit) => `${where}: ${hit}`));
  }

  /** Ends everything that the row began; what the servers had to complain about. */
  async end(): Promise<readonly string[]> {
    for (const close of this.#closers) await close();
    await Promise.all(this.#servers.map((server) => server.close()));
    return this.#servers.flatMap(({ faults }) => faults);
  }

  async #checkError(error: unknown, test: TestClient, action: string, alone: boolean, identified: boolean): Promise<void> {
    for (const [name, show] of sinks) this.look(name, show(error));
    if (!SdkError.is(error)) return;
    if (error.action !== action) throw new Error(`The error names the action ${String(error.action)}.`);
    if (typeof error.attempts !== 'number' || typeof error.kind !== 'string') throw new Error('The error lacks a field.');
    const { server } = test;
    if (server === undefined || !alone) return;
    if (identified && error.requestId === undefined) throw new Error(`The error has no request id: ${error.message}`);
    if (broken.includes(error.kind)) await until('the connections are closed', () => server.open() === 0, 3000);
  }
}
