import { createHash, createHmac } from 'node:crypto';

/** A request to sign, as bytes and decoded pairs. */
export interface SignerInput {
  readonly method: string;
  readonly path: string;
  readonly query: readonly (readonly [string, string])[];
  /** Headers to sign, in any order and case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly region: string;
  readonly service: string;
  /** `20250301T040506Z`. */
  readonly timestamp: string;
}

/** The Authorization header of a request, written from the documentation and from nothing in `src`. */
export function authorizationOf(input: SignerInput): string {
  const names = Object.keys(input.headers)
    .map((name) => [name.toLowerCase(), input.headers[name]?.trim() ?? ''] as const)
    .toSorted(([left], [right]) => Buffer.compare(Buffer.from(left), Buffer.from(right)));
  const list = names.map(([name]) => name).join(';');
  const canonical = [
    input.method.toUpperCase(),
    input.path === '' ? '/' : input.path.split('/').map(escapeBytes).join('/'),
    input.query
      .map((pair, index) => ({ pair, index }))
      .toSorted(
        (left, right) =>
          Buffer.compare(Buffer.from(left.pair[0]), Buffer.from(right.pair[0])) || left.index - right.index,
      )
      .map(({ pair }) => pair.map(escapeBytes).join('='))
      .join('&'),
    names.map(([name, value]) => `${name}:${value}\n`).join(''),
    list,
    sha256(input.body),
  ].join('\n');

  const scope = [input.timestamp.slice(0, 8), input.region, input.service, 'request'];
  const toSign = ['HMAC-SHA256', input.timestamp, scope.join('/'), sha256(Buffer.from(canonical))].join('\n');
  const key = scope.reduce<Buffer>(
    (previous, step) => createHmac('sha256', previous).update(step, 'utf8').digest(),
    Buffer.from(input.secretAccessKey, 'utf8'),
  );
  const signature = createHmac('sha256', key).update(toSign, 'utf8').digest('hex');
  return `HMAC-SHA256 Credential=${input.accessKeyId}/${scope.join('/')}, SignedHeaders=${list}, Signature=${signature}`;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function escapeBytes(text: string): string {
  let escaped = '';
  for (const byte of Buffer.from(text, 'utf8')) {
    const character = String.fromCharCode(byte);
    escaped += /[A-Za-z0-9._~-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }
  return escaped;
}
