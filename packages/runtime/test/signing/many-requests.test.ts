import { createHash } from 'node:crypto';

import { SigningKeys, signHeaders } from '@volc-live/runtime';
import aws4 from 'aws4';
import { expect, test } from 'vitest';

import { computeSignature } from '../../src/signing/signature.ts';
import { authorizationOf } from '../support/independent-signer.ts';
import { full } from '../support/size.ts';

const runs = full ? 100_000 : 15_000;

/** Numbers from 0 to 1 that are the same in each run. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 0x1_0000_0000;
  };
}

const next = sequence(7);
const below = (end: number): number => Math.floor(next() * end);
const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
const characters = [...`abcXYZ019-_.~/+= &%*!()',:;@$"<>[]{}|^é中\u{1f600}\ue000\uffff`];
const text = (most: number): string => Array.from({ length: below(most + 1) }, () => pick(characters)).join('');
const word = (): string => Array.from({ length: 1 + below(10) }, () => pick([...'abcXYZ019'])).join('');
const millisecond = (): number => below(4_000_000_000) * 1000;

test('random requests are signed as an independent signer of the documentation signs them', () => {
  const keys = new SigningKeys();
  for (let run = 0; run < runs; run++) {
    const query = Array.from({ length: below(5) }, () => [text(6), text(10)] as const);
    const body = new TextEncoder().encode(text(60));
    const credentials = { accessKeyId: word(), secretAccessKey: word(), sessionToken: next() < 0.5 ? word() : undefined };
    const [host, path, region, service] = [`${word()}.test`, `/${text(8)}`, word(), word()];
    const unsigned = { method: pick(['GET', 'POST']), host, path, query, contentType: next() < 0.5 ? 'application/json' : undefined, body };
    const { headers } = signHeaders(unsigned, credentials, millisecond(), region, service, keys);
    const { Authorization: authorization, ...rest } = headers;
    const timestamp = headers['X-Date'] ?? '';
    const want = authorizationOf({ ...unsigned, ...credentials, headers: { ...rest, Host: host }, region, service, timestamp });
    if (authorization !== want) expect(authorization, JSON.stringify(unsigned)).toBe(want);
  }
});

test('with the constants of AWS, random requests are signed as aws4 signs them', () => {
  const keys = new SigningKeys({ algorithm: 'AWS4-HMAC-SHA256', keyPrefix: 'AWS4', terminator: 'aws4_request' });
  for (let run = 0; run < runs; run++) {
    // aws4 sorts names after they are encoded, and the values of a name; so names are plain and there once.
    const query = Array.from({ length: below(5) }, (_, index) => [`${word()}${String(index)}`, text(10)] as const);
    const body = text(60);
    const [host, region, service, secretAccessKey] = [`${word()}.test`, word(), word().toLowerCase().replace('s3', 's'), word()];
    const timestamp = new Date(millisecond()).toISOString().replaceAll(/[-:]|\.\d+/g, '');
    const own: [string, string][] = [
      ['content-type', pick(['application/json', 'text/plain; charset=utf-8'])],
      ['host', host],
      ['x-amz-date', timestamp],
    ];
    const path = `/?${query.map((pair) => pair.map(encodeURIComponent).join('=')).join('&')}`;
    const headers = { 'Content-Type': own[0]?.[1], Host: host, 'X-Amz-Date': timestamp };
    const request = { method: 'POST', host, path, service, region, body, headers, doNotModifyHeaders: true };
    // Otherwise it takes the time from a header `Date`, which it would sign too.
    const signer = Object.assign(new aws4.RequestSigner(request, { accessKeyId: 'AK', secretAccessKey }), { datetime: timestamp });
    const want = signer.signature();
    const bodyHash = createHash('sha256').update(body).digest('hex');
    const parts = { method: 'POST', path: '/', query, headers: own, bodyHash };
    const { signature } = computeSignature(parts, secretAccessKey, { timestamp, region, service }, keys);
    if (signature !== want) expect(signature, path).toBe(want);
  }
});
