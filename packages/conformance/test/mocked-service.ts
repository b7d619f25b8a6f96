import { type Clock, fetchTransport, LiveClient, strictAnswers, type Transport, systemClock } from '@volc-live/client';
import { type MockServer, startMockServer } from '@volc-live/mocks/server';

/** The moment of these suites: noon of 24 November 2026 in Beijing. */
export const now: number = Date.UTC(2026, 10, 24, 4);

/** What a client sent and what came back, as it went over the wire. */
export interface Exchange {
  readonly request: Parameters<Transport>[0];
  readonly response: Awaited<ReturnType<Transport>>;
}

/** A mock server on loopback, and clients of it that share its clock. */
export interface MockedService {
  readonly server: MockServer;
  /** Checks requests before it sends them, as clients do. */
  readonly checking: LiveClient;
  /** Sends whatever it is given. */
  readonly trusting: LiveClient;
  /** All that went over the wire, oldest first. */
  readonly exchanges: readonly Exchange[];
}

const clock: Clock = { ...systemClock, now: () => now };

/** Starts the server; the caller closes it. */
export async function startMockedService(): Promise<MockedService> {
  const server = await startMockServer({ now, signatureNow: () => now, quota: false });
  const exchanges: Exchange[] = [];
  const transport: Transport = async (request, options) => {
    const response = await fetchTransport(request, options);
    exchanges.push({ request, response });
    return response;
  };
  const options = { endpoint: server.url, credentials: server.credentials, clock, transport, answers: strictAnswers() };
  return { server, exchanges, checking: new LiveClient(options), trusting: new LiveClient({ ...options, validate: false }) };
}
