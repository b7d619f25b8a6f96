import { authorizationOf } from '../../support/independent-signer.ts';
import type { Received } from './request-reader.ts';

/** Secrets by access key id. */
export type Keyring = Readonly<Record<string, string>>;

/** What is wrong with the signature of a request, by a signer that shares no code with the client; else `undefined`. */
export function signatureFault(request: Received, keys: Keyring): string | undefined {
  const authorization = request.headers.get('authorization') ?? '';
  const parts = /^HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/request, SignedHeaders=([^,]+), Signature=[0-9a-f]{64}$/.exec(authorization);
  if (parts === null) return `has no usable Authorization: ${authorization.slice(0, 40)}`;
  const [, accessKeyId = '', date, region = '', service = '', list = ''] = parts;
  const timestamp = request.headers.get('x-date') ?? '';
  if (timestamp.slice(0, 8) !== date) return `has a scope of ${String(date)} and an X-Date of ${timestamp}`;
  const { pathname, searchParams } = new URL(request.target, 'http://any.test');
  const want = authorizationOf({
    method: request.method,
    path: pathname,
    query: [...searchParams],
    headers: Object.fromEntries(list.split(';').map((name) => [name, request.headers.get(name) ?? ''])),
    body: request.body,
    accessKeyId,
    secretAccessKey: keys[accessKeyId] ?? '',
    region,
    service,
    timestamp,
  });
  return want === authorization ? undefined : 'has a signature that an independent signer does not confirm';
}

/** Milliseconds since the epoch of an X-Date. */
export function timeOf(request: Received): number {
  const stamp = request.headers.get('x-date') ?? '';
  return Date.parse(stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
}
