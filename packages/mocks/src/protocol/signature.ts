import {
  type Credentials,
  type ReceivedRequest,
  type SignatureFault,
  type SignatureVerdict,
  type SigningKeys,
  verifySignature,
} from '@volc-live/runtime';

import type { MockService } from '../actions/mock-service.ts';
import { checkExpiry } from './expiry.ts';
import { type Checked, failed, passed, type Refusal, refusal } from './refusal.ts';

/** Judges signatures: the key that is known, and the clock that they are compared with. */
export interface Judge {
  readonly credentials: Credentials;
  readonly service: MockService;
  /** The signature clock, in milliseconds since the epoch. */
  readonly now: () => number;
  /** Derived keys, kept between requests. */
  readonly keys: SigningKeys;
}

/** Recomputes the signature from the bytes and headers that arrived, and looks at the session token. */
export function checkSignature(request: ReceivedRequest, judge: Judge): Checked<undefined> {
  const { credentials, service } = judge;
  const expiry = checkExpiry(request, judge.now());
  if (!expiry.ok) return expiry;
  const verdict = verifySignature(request, {
    secretOf: (id) => (id === credentials.accessKeyId ? credentials.secretAccessKey : undefined),
    service: service.signingService,
    region: service.region,
    now: expiry.value,
    keys: judge.keys,
  });
  if (!verdict.ok) return failed(refusalOf(verdict, request));
  if ((request.headers.get('x-security-token') ?? '') !== (credentials.sessionToken ?? '')) {
    const message = 'The session token is not the one of the key.';
    return failed(refusal('InvalidSecretToken', message, 'token', 'Send the token of the key, or none.'));
  }
  return passed(undefined);
}

/** The documented code of each fault, and what to do about it. */
const faults: Readonly<Record<SignatureFault, readonly [code: string, remedy: string]>> = {
  missing: ['MissingAuthenticationToken', 'Sign the request, and send the signature in the Authorization header.'],
  malformed: [
    'InvalidAuthorization',
    'Write HMAC-SHA256 Credential=<key>/<day>/<region>/<service>/request, SignedHeaders=<names>, Signature=<hex>.',
  ],
  timestamp: ['InvalidTimestamp', 'Send X-Date as YYYYMMDDTHHMMSSZ in UTC.'],
  scope: ['InvalidCredential', 'Name the day of X-Date, the region and the service in the credential scope.'],
  'unknown-key': ['InvalidAccessKey', 'Use the credentials of the mock, or give it those of the client.'],
  'unsigned-header': ['SignatureDoesNotMatch', 'Sign x-date and every header that SignedHeaders names, and send them.'],
  expired: ['InvalidTimestamp', 'Sign with the time of now; set the clock right.'],
  future: ['InvalidTimestamp', 'Sign with the time of now; set the clock right.'],
  'body-hash': ['SignatureDoesNotMatch', 'Hash exactly the bytes of the body that are sent.'],
  signature: ['SignatureDoesNotMatch', 'Sign what is sent: compare the canonical request.'],
};

function refusalOf(verdict: SignatureVerdict & { readonly ok: false }, request: ReceivedRequest): Refusal {
  const [code, remedy] = faults[verdict.reason];
  if (verdict.reason === 'missing' && new URLSearchParams(request.query).has('X-Signature')) {
    return refusal(code, verdict.detail, 'missing', 'Move the signature from the query to the Authorization header.');
  }
  if (verdict.reason === 'malformed' && !(request.headers.get('authorization') ?? '').includes('Signature=')) {
    return refusal('MissingSignature', 'The Authorization header has no Signature.', 'malformed', remedy);
  }
  const canonical = verdict.canonicalRequest;
  return refusal(
    code,
    verdict.detail,
    verdict.reason,
    canonical === undefined ? remedy : `${remedy} The mock has ${JSON.stringify(canonical)}.`,
  );
}
