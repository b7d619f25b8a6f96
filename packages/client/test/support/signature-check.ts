import { createHash, createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What a request must be signed with. */
export interface Expected {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  /** The time of the client's clock: `20261124T040000Z`. */
  readonly timestamp: string;
}

/**
 * What is wrong with the signature of a request as it arrived, in words; empty when nothing is. Written from the
 * documentation of the API, and sharing no code with the package.
 */
export function faultOfSignature(request: IncomingMessage, body: Uint8Array, expected: Expected): string {
  const header = (name: string): string => String(request.headers[name] ?? '');
  const parsed =
    /^HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/request, SignedHeaders=([^,]+), Signature=(.+)$/.exec(
      header('authorization'),
    );
  if (parsed === null) return `Authorization is "${header('authorization')}"`;
  const [, id = '', day = '', region = '', service = '', names = '', signature = ''] = parsed;

  const wantedNames = ['content-type', 'host', 'x-content-sha256', 'x-date'];
  if (expected.sessionToken !== undefined) wantedNames.push('x-security-token');
  const checks: readonly (readonly [string, string, string])[] = [
    ['access key id', id, expected.accessKeyId],
    ['region', region, 'cn-north-1'],
    ['service', service, 'live'],
    ['day', day, expected.timestamp.slice(0, 8)],
    ['signed headers', names, wantedNames.join(';')],
    ['X-Date', header('x-date'), expected.timestamp],
    ['X-Content-Sha256', header('x-content-sha256'), hash(body)],
    ['X-Security-Token', header('x-security-token'), expected.sessionToken ?? ''],
  ];
  for (const [what, got, want] of checks) if (got !== want) return `${what} is "${got}" instead of "${want}"`;

  const [path = '', query = ''] = (request.url ?? '').split('?');
  const canonical = [
    request.method,
    path,
    query.split('&').toSorted().join('&'),
    ...wantedNames.map((name) => `${name}:${header(name)}`),
    '',
    names,
    hash(body),
  ].join('\n');
  const toSign = `HMAC-SHA256\n${expected.timestamp}\n${day}/${region}/${service}/request\n${hash(canonical)}`;
  let key = Buffer.from(expected.secretAccessKey);
  for (const step of [day, region, service, 'request']) key = createHmac('sha256', key).update(step).digest();
  const wanted = createHmac('sha256', key).update(toSign).digest('hex');
  return signature === wanted ? '' : `Signature is ${signature} instead of ${wanted}`;
}

function hash(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
