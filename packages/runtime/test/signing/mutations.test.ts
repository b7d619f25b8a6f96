import { SigningKeys, signHeaders, verifySignature } from '@volc-live/runtime';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { canonicalQuery } from '../../src/signing/canonical-request.ts';

const at = 1_740_801_906_000;
const keys = new SigningKeys();
const body = new TextEncoder().encode('{"DomainList":["push.example.com"],"App":"直播"}');
const query = canonicalQuery([
  ['Action', 'DescribeLiveBandwidthData'],
  ['Version', '2023-01-01'],
  ['Title', 'a b+c/d'],
]);
const secretAccessKey = 'WkRGaE1XUmxaREJqWTJJMU5HRTBZV0V5WWpGaFpXWT0=';

/** A signed request as it would arrive. */
const signed = {
  method: 'POST',
  path: '/',
  query,
  body,
  headers: sentHeaders(),
};

type Received = typeof signed;

function sentHeaders(): ReadonlyMap<string, string> {
  const unsigned = {
    method: 'POST',
    host: 'live.volcengineapi.com',
    path: '/',
    query: [['Action', 'DescribeLiveBandwidthData'], ['Version', '2023-01-01'], ['Title', 'a b+c/d']] as const,
    contentType: 'application/json',
    body,
  };
  const credentials = { accessKeyId: 'AKLT0001', secretAccessKey, sessionToken: 'STS2token' };
  const { headers } = signHeaders(unsigned, credentials, at, 'cn-north-1', 'live', keys);
  const all = { ...headers, Host: unsigned.host };
  return new Map(Object.entries(all).map(([name, value]) => [name.toLowerCase(), value]));
}

function secretOf(accessKeyId: string): string | undefined {
  return accessKeyId === 'AKLT0001' ? secretAccessKey : undefined;
}

function verify(received: Received): boolean {
  return verifySignature(received, { secretOf, region: 'cn-north-1', service: 'live', now: at, keys }).ok;
}

function flipped(text: string, bit: number): string {
  const bytes = new TextEncoder().encode(text);
  const byte = Math.floor(bit / 8) % bytes.length;
  bytes[byte] = (bytes[byte] ?? 0) ^ (1 << (bit % 8));
  return new TextDecoder('latin1').decode(bytes);
}

function withHeader(name: string, bit: number): Received {
  const headers = new Map(signed.headers);
  headers.set(name, flipped(headers.get(name) ?? '', bit));
  return { ...signed, headers };
}

const mutations: readonly (readonly [name: string, mutate: (bit: number) => Received])[] = [
  ['the body', (bit) => ({ ...signed, body: body.map((byte, i) => (i === Math.floor(bit / 8) % body.length ? byte ^ (1 << (bit % 8)) : byte)) })],
  ['the query', (bit) => ({ ...signed, query: flipped(query, bit) })],
  ['the method', (bit) => ({ ...signed, method: flipped('POST', bit) })],
  ...['content-type', 'host', 'x-content-sha256', 'x-date', 'x-security-token', 'authorization'].map(
    (name) => [name, (bit: number) => withHeader(name, bit)] as const,
  ),
];

test('the request itself is accepted', () => expect(verify(signed)).toBe(true));

test.each(mutations)('one changed bit in %s is refused, 1,000 of 1,000', (_name, mutate) => {
  fc.assert(
    fc.property(fc.nat(8_191), (bit) => {
      const changed = mutate(bit);
      fc.pre(!saysTheSame(changed));
      expect(verify(changed)).toBe(false);
    }),
    { numRuns: 1000, seed: 1 },
  );
});

/** HTTP knows methods in capitals only, and `%2f` is `%2F`: such a change is no change of the request. */
function saysTheSame(changed: Received): boolean {
  const sameMethod = changed.method.toUpperCase() === 'POST';
  const sameHeaders = [...signed.headers].every(([name, value]) => changed.headers.get(name) === value);
  const sameBody = changed.body.every((byte, index) => byte === body[index]);
  return sameMethod && sameHeaders && sameBody && escaped(changed.query) === escaped(query);
}

function escaped(text: string): string {
  return text.replace(/%[0-9a-f]{2}/gi, (escape) => escape.toUpperCase());
}
