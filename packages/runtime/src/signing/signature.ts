import { platform } from '#platform';

import { type CanonicalParts, canonicalRequest, signedHeaders } from './canonical-request.ts';
import type { SigningKeys } from './signing-keys.ts';

/** Where and when a signature is valid. */
export interface SignatureScope {
  /** `20250301T040506Z`. */
  readonly timestamp: string;
  readonly region: string;
  readonly service: string;
}

/** A signature with the steps that led to it. */
export interface Signature {
  readonly canonicalRequest: string;
  readonly stringToSign: string;
  /** `20250301/cn-north-1/live/request`. */
  readonly credentialScope: string;
  /** `content-type;host;x-date`. */
  readonly signedHeaders: string;
  /** 64 lower-case hexadecimal digits. */
  readonly signature: string;
}

/** Signs `parts` with a key of `secret`. */
export function computeSignature(
  parts: CanonicalParts,
  secret: string,
  scope: SignatureScope,
  keys: SigningKeys,
): Signature {
  const { algorithm, terminator } = keys.scheme;
  const date = scope.timestamp.slice(0, 8);
  const credentialScope = `${date}/${scope.region}/${scope.service}/${terminator}`;
  const names = signedHeaders(parts.headers);
  const canonical = canonicalRequest(parts, names);
  const stringToSign = `${algorithm}\n${scope.timestamp}\n${credentialScope}\n${platform.sha256Hex(canonical)}`;
  return {
    canonicalRequest: canonical,
    stringToSign,
    credentialScope,
    signedHeaders: names,
    signature: keys.keyOf(secret, date, scope.region, scope.service).hex(stringToSign),
  };
}
