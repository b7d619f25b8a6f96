import { SigningKeys, signHeaders, verifySignature } from '@volc-live/runtime';
import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';

import { canonicalPath, canonicalQuery } from '../../src/signing/canonical-request.ts';
import { timestampOf } from '../../src/signing/timestamp.ts';
import { authorizationOf } from '../support/independent-signer.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const asciiText = fc.string({ unit: fc.constantFrom(...'abcXYZ019-_.~/+= &%*!()\''), maxLength: 12 });
const astral = fc.string({ unit: fc.constantFrom('\u{1f600}', '\ue000', '\uffff', 'z', 'é', '中'), maxLength: 4 });
const anyText = fc.oneof(text, asciiText, astral);
const key = fc.string({ unit: fc.constantFrom(...'ABCabc0123456789+/=._-'), minLength: 1, maxLength: 80 });
const slug = fc.string({ unit: fc.constantFrom(...'abc019-'), minLength: 1, maxLength: 12 });

/** Any request whatsoever, within what HTTP can say. */
const requests = fc.record({
  method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE'),
  host: fc.constantFrom('live.volcengineapi.com', '127.0.0.1:8080', '[::1]:1', 'xn--fiq228c.example'),
  path: fc.array(anyText).map((segments) => `/${segments.join('/')}`),
  query: fc.array(fc.tuple(anyText, anyText), { maxLength: 6 }),
  contentType: fc.option(fc.constantFrom('application/json', 'text/plain; charset=utf-8'), { nil: undefined }),
  body: fc.oneof(fc.uint8Array({ maxLength: 200 }), anyText.map((content) => new TextEncoder().encode(content))),
  accessKeyId: slug,
  secretAccessKey: key,
  sessionToken: fc.option(key, { nil: undefined }),
  region: slug,
  service: slug,
  at: fc.integer({ min: 0, max: 253_402_300_799_999 }),
});

test('1,500 random requests are signed as an independent signer signs them, and verified', () => {
  const keys = new SigningKeys();
  fc.assert(
    fc.property(requests, (request) => {
      const { method, host, path, query, contentType, body, region, service, at, ...credentials } = request;
      const unsigned = { method, host, path, query, contentType, body };
      const { headers } = signHeaders(unsigned, credentials, at, region, service, keys);

      const { Authorization: authorization = '', ...rest } = headers;
      const sent = { ...rest, Host: host };
      const timestamp = headers['X-Date'] ?? '';
      expect(authorization).toBe(authorizationOf({ ...request, headers: sent, timestamp }));

      const received = new Map(Object.entries({ ...sent, authorization }).map(([n, v]) => [n.toLowerCase(), v]));
      const verdict = verifySignature(
        { method, path: canonicalPath(path), query: canonicalQuery(query), headers: received, body },
        { secretOf: () => credentials.secretAccessKey, region, service, now: at, keys },
      );
      expect(verdict).toMatchObject({ ok: true, accessKeyId: credentials.accessKeyId });
    }),
    { numRuns: 1500, seed: 20250301 },
  );
});

test.each([
  ['the first second', 0, '19700101T000000Z'],
  ['milliseconds are cut off, not rounded', 1_740_801_906_999, '20250301T040506Z'],
  ['a leap day', 1_709_164_800_000, '20240229T000000Z'],
  ['the last second of four-digit years', 253_402_300_799_999, '99991231T235959Z'],
])('%s has a timestamp', (_name, at, want) => expect(timestampOf(at)).toBe(want));

test.each([Number.NaN, -1, Infinity, 253_402_300_800_000])('%s is no time to sign at', (at) => {
  const sign = () =>
    signHeaders(
      { method: 'POST', host: 'h', path: '/', query: [], contentType: undefined, body: new Uint8Array() },
      { accessKeyId: 'AK', secretAccessKey: 'SK' },
      at,
      'r',
      's',
      new SigningKeys(),
    );
  expect(sign).toThrow(/^config: The clock gave .*, which is no time/);
});

test('the first timestamp of a program is written like every other', async () => {
  for (const at of [0, 1000]) {
    vi.resetModules();
    const fresh = await import('../../src/signing/timestamp.ts');
    expect(fresh.timestampOf(at)).toBe(`19700101T00000${String(at / 1000)}Z`);
  }
});
