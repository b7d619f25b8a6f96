import { type Credentials, type ReceivedRequest, signHeaders, SigningKeys } from '@volc-live/runtime';
import { mockCredentials } from '@volc-live/mocks';

/** The moment at which the requests of these tests are signed, in milliseconds since the epoch. */
export const SIGNED_AT = 1_770_000_000_000;

export interface Sketch {
  readonly action?: string;
  readonly version?: string;
  readonly host?: string;
  readonly body?: unknown;
  /** The body as text, where it is no JSON of a value. */
  readonly text?: string;
  readonly credentials?: Credentials;
  readonly at?: number;
  /** `X-Expires` in the query. */
  readonly expires?: string;
}

export interface SignedRequest {
  readonly query: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

const keys = new SigningKeys();

/** A request as a client signs it, with all headers, host included. */
export function sign(sketch: Sketch): SignedRequest {
  const { action = '', version = '2023-01-01', host = 'live.volcengineapi.com', at = SIGNED_AT } = sketch;
  const expiry = sketch.expires === undefined ? [] : [['X-Expires', sketch.expires] as const];
  const body = sketch.text ?? (sketch.body === undefined ? '' : JSON.stringify(sketch.body));
  const { headers } = signHeaders(
    {
      method: 'POST',
      host,
      path: '/',
      query: [['Action', action], ['Version', version], ...expiry],
      contentType: 'application/json',
      body: new TextEncoder().encode(body),
    },
    sketch.credentials ?? mockCredentials,
    at,
    'cn-north-1',
    'live',
    keys,
  );
  const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const query = [`Action=${action}`, `Version=${version}`, ...expiry.map((pair) => pair.join('='))].join('&');
  return { query, headers: { ...lower, host }, body };
}

/** The same as it comes over the wire; parts may be replaced. */
export function received(sketch: Sketch, replaced: Partial<ReceivedRequest> = {}): ReceivedRequest {
  const { query, headers, body } = sign(sketch);
  return {
    method: 'POST',
    path: '/',
    query,
    headers: new Map(Object.entries(headers)),
    body: new TextEncoder().encode(body),
    ...replaced,
  };
}
