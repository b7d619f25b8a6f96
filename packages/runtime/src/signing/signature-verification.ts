import { platform } from '#platform';

import { type Pair, compareBytes } from './canonical-request.ts';
import { percentDecode } from './percent-encoding.ts';
import { computeSignature } from './signature.ts';
import { SigningKeys } from './signing-keys.ts';
import { readTimestamp } from './timestamp.ts';

/** How far X-Date may be from the clock, in milliseconds. */
const validity = 900_000;

/** A request as it arrived, with nothing decoded. */
export interface ReceivedRequest {
  /** HTTP method. */
  readonly method: string;
  /** Path, still percent-encoded. */
  readonly path: string;
  /** Query without its `?`, still percent-encoded; empty when there is none. */
  readonly query: string;
  /** Headers by lower-case name, `host` included. */
  readonly headers: { readonly get: (name: string) => string | null | undefined };
  /** Body bytes; empty when there is none. */
  readonly body: Uint8Array;
}

/** What a signature is checked against. */
export interface VerificationOptions {
  /** The secret of an access key id; `undefined` when there is no such key. */
  readonly secretOf: (accessKeyId: string) => string | undefined;
  /** Service that the scope must name. */
  readonly service: string;
  /** Region that the scope must name; left out, any region passes. */
  readonly region?: string | undefined;
  /** The verifier's clock, in milliseconds since the epoch. */
  readonly now: number;
  /** Derived keys to use again; left out, they are derived anew. */
  readonly keys?: SigningKeys | undefined;
}

/**
 * Why a signature is refused:
 *
 * - `missing`: there is no Authorization header.
 * - `malformed`: the Authorization header, the path or the query cannot be read.
 * - `timestamp`: X-Date is absent or no time.
 * - `scope`: the scope names another day than X-Date, another region or another service.
 * - `unknown-key`: there is no such access key id.
 * - `unsigned-header`: a header that must be signed is not, or a signed header was not sent.
 * - `expired`, `future`: X-Date is more than 900 seconds from the clock.
 * - `body-hash`: X-Content-Sha256 is not the hash of the body.
 * - `signature`: everything can be read, and the signature is another one.
 */
export type SignatureFault =
  | 'missing'
  | 'malformed'
  | 'timestamp'
  | 'scope'
  | 'unknown-key'
  | 'unsigned-header'
  | 'expired'
  | 'future'
  | 'body-hash'
  | 'signature';

/** Outcome of {@link verifySignature}. */
export type SignatureVerdict =
  | { readonly ok: true; readonly accessKeyId: string; readonly signedHeaders: readonly string[] }
  | {
      readonly ok: false;
      readonly reason: SignatureFault;
      /** One sentence about this request; holds no secret, token or signature. */
      readonly detail: string;
      /** What was signed instead, for `signature` only; a security token in it is masked. */
      readonly canonicalRequest?: string;
    };

interface Authorization {
  readonly accessKeyId: string;
  readonly date: string;
  readonly region: string;
  readonly service: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

/** Recomputes the signature of a received request from its bytes, and compares in constant time. Never throws. */
export function verifySignature(request: ReceivedRequest, options: VerificationOptions): SignatureVerdict {
  const header = request.headers.get('authorization');
  if (header === null || header === undefined) return refused('missing', 'There is no Authorization header.');
  const authorization = readAuthorization(header);
  if (authorization === undefined) return refused('malformed', 'The Authorization header is not of the documented form.');

  const timestamp = request.headers.get('x-date')?.trim() ?? '';
  const at = readTimestamp(timestamp);
  if (at === undefined) return refused('timestamp', 'X-Date must be a UTC time such as 20250301T040506Z.');

  return (
    scopeFault(authorization, timestamp, options) ??
    ageFault(at, options.now) ??
    signatureVerdict(request, authorization, timestamp, options)
  );
}

function scopeFault(
  authorization: Authorization,
  timestamp: string,
  options: VerificationOptions,
): SignatureVerdict | undefined {
  if (authorization.date !== timestamp.slice(0, 8)) {
    return refused('scope', 'The day of the credential scope is not the day of X-Date.');
  }
  if (authorization.service !== options.service) {
    return refused('scope', `The credential scope must name the service ${options.service}.`);
  }
  if (options.region !== undefined && authorization.region !== options.region) {
    return refused('scope', `The credential scope must name the region ${options.region}.`);
  }
  return undefined;
}

function ageFault(at: number, now: number): SignatureVerdict | undefined {
  const seconds = Math.round(Math.abs(now - at) / 1000);
  if (now - at > validity) return refused('expired', `X-Date is ${String(seconds)} s old; a signature is valid for 900 s.`);
  if (at - now > validity) return refused('future', `X-Date is ${String(seconds)} s ahead of the server's clock.`);
  return undefined;
}

function signatureVerdict(
  request: ReceivedRequest,
  authorization: Authorization,
  timestamp: string,
  options: VerificationOptions,
): SignatureVerdict {
  const { accessKeyId, region, service, signedHeaders, signature } = authorization;
  const secret = options.secretOf(accessKeyId);
  if (secret === undefined) return refused('unknown-key', 'There is no such access key id.');

  const headers = readSignedHeaders(request, signedHeaders);
  if (typeof headers === 'string') return refused('unsigned-header', headers);
  const path = percentDecode(request.path);
  if (path === undefined) return refused('malformed', 'The path is not percent-encoded UTF-8.');
  const query = readQuery(request.query);
  if (query === undefined) return refused('malformed', 'The query is not percent-encoded UTF-8.');

  const bodyHash = platform.sha256Hex(request.body);
  const sentHash = request.headers.get('x-content-sha256') ?? undefined;
  if (sentHash !== undefined && sentHash.trim() !== bodyHash) {
    return refused('body-hash', 'X-Content-Sha256 is not the SHA-256 of the body that arrived.');
  }

  const parts = { method: request.method.toUpperCase(), path, query, headers, bodyHash };
  const keys = options.keys ?? new SigningKeys();
  const wanted = computeSignature(parts, secret, { timestamp, region, service }, keys);
  if (!equalInConstantTime(wanted.signature, signature)) {
    return {
      ...refused('signature', 'The signature is not the one of this request; compare the canonical request.'),
      canonicalRequest: wanted.canonicalRequest.replace(/^(x-security-token:).*$/m, '$1***'),
    };
  }
  return { ok: true, accessKeyId, signedHeaders };
}

function refused(reason: SignatureFault, detail: string): SignatureVerdict & { readonly ok: false } {
  return { ok: false, reason, detail };
}

const authorizationPattern =
  /^HMAC-SHA256 +Credential=([^\s/,]+)\/(\d{8})\/([^\s/,]+)\/([^\s/,]+)\/request, *SignedHeaders=([a-z0-9_;-]+), *Signature=([0-9a-f]{64})$/;

function readAuthorization(header: string): Authorization | undefined {
  const match = authorizationPattern.exec(header.trim());
  if (match === null) return undefined;
  const [accessKeyId, date, region, service, names, signature] = match.slice(1) as [
    string, string, string, string, string, string,
  ];
  return { accessKeyId, date, region, service, signedHeaders: names.split(';'), signature };
}

/** The signed headers with their values, or a sentence about what is wrong with them. */
function readSignedHeaders(request: ReceivedRequest, names: readonly string[]): readonly Pair[] | string {
  if (!names.includes('x-date')) return 'X-Date must be a signed header.';
  if ((request.headers.get('x-security-token') ?? '') !== '' && !names.includes('x-security-token')) {
    return 'X-Security-Token must be a signed header when it is sent.';
  }
  const headers: Pair[] = [];
  for (const name of names) {
    const value = request.headers.get(name);
    if (value === null || value === undefined) return `SignedHeaders names ${name}, which was not sent.`;
    headers.push([name, value.trim()]);
  }
  return headers.toSorted(([left], [right]) => compareBytes(left, right));
}

/** Pairs of a raw query. A `+` is a blank: clients that build forms send it so, and sign `%20`. */
function readQuery(query: string): readonly Pair[] | undefined {
  const pairs: Pair[] = [];
  for (const part of query.split('&')) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    const name = percentDecode((equals < 0 ? part : part.slice(0, equals)).replaceAll('+', ' '));
    const value = percentDecode((equals < 0 ? '' : part.slice(equals + 1)).replaceAll('+', ' '));
    if (name === undefined || value === undefined) return undefined;
    pairs.push([name, value]);
  }
  return pairs;
}

/** Compares texts of one length without stopping at the first difference. */
function equalInConstantTime(left: string, right: string): boolean {
  let difference = left.length ^ right.length;
  for (let i = 0; i < left.length; i++) difference |= left.charCodeAt(i) ^ right.charCodeAt(i);
  return difference === 0;
}
