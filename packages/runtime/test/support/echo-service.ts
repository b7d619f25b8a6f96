import type { AnswerValidator, RequestViolation, ServiceDescription, Transport, TransportRequest, TransportResponse } from '@volc-live/runtime';
import { type Action, defineAction, repeatedQuery } from '@volc-live/runtime/codegen/v1';

/** A service of one action, for tests. */
export const service: ServiceDescription = {
  name: 'live',
  version: '2023-01-01',
  host: 'live.volcengineapi.com',
  path: '/',
  region: 'cn-north-1',
  signingService: 'live',
  retryableCodes: ['FlowLimitExceeded', 'InternalError'],
};

/** Request of {@link Echo}. */
export interface EchoRequest {
  readonly Text?: string;
  readonly Count?: number;
}

/** Result of {@link Echo}. */
export interface EchoResult {
  readonly Text: string;
}

/** An action that refuses a Text of `bad`, and a Count that is not the moment of the call. */
export const Echo: Action<EchoRequest, EchoResult> = defineAction({
  name: 'Echo',
  version: '2023-01-01',
  idempotent: true,
  quota: 30,
  validate: (input, options) => {
    const { Text: text, Count: count } = input as EchoRequest;
    const violations = [];
    if (text === 'bad') {
      violations.push({ path: 'Text', rule: 'good', message: 'Text must be good.', remedy: 'Use another.', values: ['bad'] });
    }
    if (count !== undefined && count !== options?.now) {
      violations.push({ path: 'Count', rule: 'now', message: 'Count must be now.', remedy: 'Use the time.' });
    }
    return violations.length === 0 ? { ok: true } : { ok: false, violations };
  },
});

/** Checks results of {@link Echo}; it quotes what it finds. */
export const echoResult: AnswerValidator = Object.assign(
  (result: unknown) => {
    const text: unknown = Reflect.get(result as object, 'Text');
    if (typeof text === 'string') return { ok: true as const };
    const [rule, message] = text === undefined ? ['required', 'Text is missing.'] : ['type', `Text must be a text, not ${JSON.stringify(text)}.`];
    const violations: readonly RequestViolation[] = [{ path: 'Text', rule: rule ?? '', message: message ?? '', remedy: 'Send a text.' }];
    return { ok: false as const, violations };
  },
  { action: 'Echo' },
);

/** An action like {@link Echo} that is called with GET and whose answer may be empty. */
export const EchoByGet: Action<Readonly<Record<string, unknown>>, EchoResult | undefined> = defineAction({
  name: 'EchoByGet',
  version: '2018-01-01',
  query: repeatedQuery,
  idempotent: true,
  quota: 30,
  validate: () => ({ ok: true }),
  emptyResult: true,
});

/** Credentials that are recognised at a glance in places where they must not be. */
export const credentials: {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
} = {
  accessKeyId: 'AKLTcanaryId0001',
  secretAccessKey: 'Q0FOQVJZLXNlY3JldC1hY2Nlc3Mta2V5LyswMDE=',
  sessionToken: 'STS2Q0FOQVJZLXNlc3Npb24tdG9rZW4vKzAwMg==',
};

/** A transport that keeps the requests it gets and answers them all alike. */
export function recorder(response: TransportResponse = good({ Text: 'hello' })): {
  readonly transport: Transport;
  readonly requests: readonly TransportRequest[];
} {
  const requests: TransportRequest[] = [];
  return {
    requests,
    transport: async (request) => {
      requests.push(request);
      return response;
    },
  };
}

/** HTTP 200 with a result. */
export function good(result: unknown): TransportResponse {
  return answer(200, JSON.stringify({ ResponseMetadata: { RequestId: 'id-1' }, Result: result }));
}

/** Any answer. */
export function answer(
  status: number,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): TransportResponse {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  return { status, headers: new Map(Object.entries(headers)), body: bytes };
}
