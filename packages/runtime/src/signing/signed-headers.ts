import { platform } from '#platform';

import type { Credentials } from '../credentials/credentials.ts';
import type { Pair } from './canonical-request.ts';
import { computeSignature } from './signature.ts';
import type { SigningKeys } from './signing-keys.ts';
import { timestampOf } from './timestamp.ts';

/** A request before it is signed. */
export interface UnsignedRequest {
  /** HTTP method, upper case. */
  readonly method: string;
  /** Host as the HTTP stack will send it: without a default port. */
  readonly host: string;
  /** Path, not percent-encoded. */
  readonly path: string;
  /** Query parameters, not percent-encoded. */
  readonly query: readonly Pair[];
  /** Media type of the body; `undefined` when the request has none. */
  readonly contentType: string | undefined;
  /** Exactly the bytes that will be sent; empty when there is no body. */
  readonly body: Uint8Array;
}

/** What signing adds to a request. */
export interface SignedHeaders {
  /** Headers to send, by name; `Host` is left to the HTTP stack. */
  readonly headers: Record<string, string>;
  /** The signature in them, so that it can be kept out of messages. */
  readonly signature: string;
}

/**
 * Signs a request over `content-type` (if it has a body), `host`, `x-content-sha256`, `x-date` and `x-security-token`
 * (if the credentials are temporary).
 *
 * @param at - moment of signing, in milliseconds since the epoch; the signature is valid for 900 seconds around it
 * @throws ConfigurationError when `at` is no time.
 */
export function signHeaders(
  request: UnsignedRequest,
  credentials: Credentials,
  at: number,
  region: string,
  service: string,
  keys: SigningKeys,
): SignedHeaders {
  const { contentType } = request;
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  const timestamp = timestampOf(at);
  const bodyHash = platform.sha256Hex(request.body);

  const signed: Pair[] = [];
  const headers: Record<string, string> = {};
  if (contentType !== undefined) {
    signed.push(['content-type', contentType]);
    headers['Content-Type'] = contentType;
  }
  signed.push(['host', request.host], ['x-content-sha256', bodyHash], ['x-date', timestamp]);
  headers['X-Content-Sha256'] = bodyHash;
  headers['X-Date'] = timestamp;
  if (sessionToken !== undefined) {
    signed.push(['x-security-token', sessionToken]);
    headers['X-Security-Token'] = sessionToken;
  }

  const { method, path, query } = request;
  const parts = { method, path, query, headers: signed, bodyHash };
  const result = computeSignature(parts, secretAccessKey, { timestamp, region, service }, keys);
  headers['Authorization'] =
    `${keys.scheme.algorithm} Credential=${accessKeyId}/${result.credentialScope}, ` +
    `SignedHeaders=${result.signedHeaders}, Signature=${result.signature}`;
  return { headers, signature: result.signature };
}
