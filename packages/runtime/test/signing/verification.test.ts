import { createHash } from 'node:crypto';

import { type ReceivedRequest, SigningKeys, signHeaders, type VerificationOptions, verifySignature } from '@volc-live/runtime';
import { expect, test } from 'vitest';

const at = 1_740_801_906_000;
const secret = 'secret-of-the-key';
const body = new TextEncoder().encode('{}');

interface Change {
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** What becomes of the Authorization header. */
  readonly authorization?: (header: string) => string;
  /** Query parameters that are signed. */
  readonly query?: readonly (readonly [string, string])[];
  readonly request?: Partial<ReceivedRequest>;
  readonly options?: Partial<VerificationOptions>;
}

function verdictOf(change: Change) {
  const unsigned = {
    method: 'POST',
    host: 'localhost:1',
    path: '/a b/',
    query: change.query ?? [['Action', 'A'], ['Title', 'a b']],
    contentType: 'application/json',
    body,
  };
  const credentials = { accessKeyId: 'AK', secretAccessKey: secret, sessionToken: 'token' };
  const { headers } = signHeaders(unsigned, credentials, at, 'cn-north-1', 'live', new SigningKeys());
  const sent = new Map<string, string>([['host', unsigned.host]]);
  for (const [name, value] of Object.entries(headers)) sent.set(name.toLowerCase(), value);
  for (const [name, value] of Object.entries(change.headers ?? {})) {
    if (value === undefined) sent.delete(name);
    else sent.set(name, value);
  }
  if (change.authorization !== undefined) sent.set('authorization', change.authorization(sent.get('authorization') ?? ''));
  return verifySignature(
    { method: 'POST', path: '/a%20b/', query: 'Action=A&Title=a%20b', headers: sent, body, ...change.request },
    {
      secretOf: (id) => (id === 'AK' ? secret : undefined),
      region: 'cn-north-1',
      service: 'live',
      now: at,
      ...change.options,
    },
  );
}

const authorization = (fields: string, scope = 'AK/20250301/cn-north-1/live/request') =>
  `HMAC-SHA256 Credential=${scope}, SignedHeaders=${fields}, Signature=${'0'.repeat(64)}`;

test.each<[string, Change]>([
  ['as sent', {}],
  ['a blank in the query as +', { request: { query: 'Action=A&Title=a+b' } }],
  ['escapes in lower case', { request: { path: '/a%20b/', query: 'Title=a%20b&Action=%41' } }],
  ['an empty part of the query', { request: { query: '&Action=A&&Title=a%20b' } }],
  ['method in lower case', { request: { method: 'post' } }],
  ['blanks around a header', { headers: { 'content-type': ' application/json ' } }],
  ['blanks around the time', { headers: { 'x-date': ' 20250301T040506Z ' } }],
  ['blanks around Authorization', { authorization: (header) => ` ${header} ` }],
  ['more blanks in Authorization', { authorization: (header) => header.replace(' ', '  ').replaceAll(', ', ',  ') }],
  ['no blanks in Authorization', { authorization: (header) => header.replaceAll(', ', ',') }],
  ['signed headers in another order', { authorization: (header) => header.replace(/(?<=SignedHeaders=)[^,]+/, (names) => names.split(';').toReversed().join(';')) }],
  ['a parameter without a value', { query: [['Flag', ''], ['Z', '1']], request: { query: 'Flag&Z=1' } }],
  ['a blank in a name as +', { query: [['a b', 'c']], request: { query: 'a+b=c' } }],
  ['an equals sign in a value', { query: [['a', 'b=c']], request: { query: 'a=b=c' } }],
  ['blanks around the hash of the body', { headers: { 'x-content-sha256': ` ${createHash('sha256').update(body).digest('hex')} ` } }],
  ['any region, if none is asked for', { options: { region: undefined } }],
  ['900 s old', { options: { now: at + 900_000 } }],
  ['900 s ahead', { options: { now: at - 900_000 } }],
  ['keys to use again', { options: { keys: new SigningKeys() } }],
])('accepted: %s', (_name, change) => expect(verdictOf(change)).toMatchObject({ ok: true, accessKeyId: 'AK' }));

test.each<[string, string, Change]>([
  ['no Authorization', 'missing', { headers: { authorization: undefined } }],
  ['another scheme', 'malformed', { headers: { authorization: 'Bearer abc' } }],
  ['an empty Authorization', 'malformed', { headers: { authorization: '' } }],
  ['a signature in capitals', 'malformed', { headers: { authorization: authorization('x-date').replace(/0{64}$/, 'A'.repeat(64)) } }],
  ['a short signature', 'malformed', { headers: { authorization: authorization('x-date').slice(0, -1) } }],
  ['a long signature', 'malformed', { authorization: (header) => `${header}0` }],
  ['something before the scheme', 'malformed', { authorization: (header) => `Bearer ${header}` }],
  ['another last part of the scope', 'malformed', { headers: { authorization: authorization('x-date', 'AK/20250301/cn-north-1/live/aws4_request') } }],
  ['a path that is not UTF-8', 'malformed', { request: { path: '/%ff' } }],
  ['a query that is cut', 'malformed', { request: { query: 'Action=A%2' } }],
  ['a query with a broken name', 'malformed', { request: { query: '%zz=A' } }],
  ['no X-Date', 'timestamp', { headers: { 'x-date': undefined } }],
  ['X-Date in another form', 'timestamp', { headers: { 'x-date': '2025-03-01T04:05:06Z' } }],
  ['X-Date on 30 February', 'timestamp', { headers: { 'x-date': '20250230T040506Z' } }],
  ['X-Date at 24 hours', 'timestamp', { headers: { 'x-date': '20250301T240000Z' } }],
  ['X-Date before 1970', 'timestamp', { headers: { 'x-date': '19691231T235959Z' } }],
  ['the scope of another day', 'scope', { headers: { authorization: authorization('x-date', 'AK/20250302/cn-north-1/live/request') } }],
  ['the scope of another region', 'scope', { options: { region: 'cn-beijing' } }],
  ['the scope of another service', 'scope', { options: { service: 'vod' } }],
  ['an unknown key', 'unknown-key', { options: { secretOf: () => undefined } }],
  ['X-Date not signed', 'unsigned-header', { headers: { authorization: authorization('host;x-security-token') } }],
  ['the token not signed', 'unsigned-header', { headers: { authorization: authorization('host;x-date') } }],
  ['a signed header not sent', 'unsigned-header', { headers: { 'content-type': undefined } }],
  ['901 s old', 'expired', { options: { now: at + 901_000 } }],
  ['1 ms too old', 'expired', { options: { now: at + 900_001 } }],
  ['1 ms too early', 'future', { options: { now: at - 900_001 } }],
  ['another body', 'body-hash', { request: { body: new TextEncoder().encode('{ }') } }],
  ['another content hash', 'body-hash', { headers: { 'x-content-sha256': '0'.repeat(64) } }],
  ['another secret', 'signature', { options: { secretOf: () => 'another' } }],
  ['another host', 'signature', { headers: { host: 'localhost:2' } }],
  ['another path', 'signature', { request: { path: '/' } }],
  ['another query', 'signature', { request: { query: 'Action=B&Title=a%20b' } }],
  ['repeated keys in another order', 'signature', { request: { query: 'Action=A&Title=b&Title=a' } }],
])('refused: %s', (_name, reason, change) => {
  const verdict = verdictOf(change);
  expect(verdict).toMatchObject({ ok: false, reason, detail: expect.stringMatching(/^[A-Z].*\.$/) });
  expect(JSON.stringify(verdict)).not.toMatch(/secret-of-the-key|another|token:token|[0-9a-f]{65}/);
});

test.each([
  [901_000, 'X-Date is 901 s old; a signature is valid for 900 s.'],
  [900_400, 'X-Date is 900 s old; a signature is valid for 900 s.'],
  [-1_000_000, "X-Date is 1000 s ahead of the server's clock."],
])('%i ms after its time a request is told how old it is', (ms, detail) => {
  expect(verdictOf({ options: { now: at + ms } })).toMatchObject({ detail });
});

test('headers may be those of fetch, which give null for what was not sent', () => {
  const sent = new Headers({ 'x-date': '20250301T040506Z' });
  const request = { method: 'POST', path: '/', query: '', body, headers: sent };
  const options = { secretOf: () => secret, service: 'live', now: at };
  expect(verifySignature(request, options)).toMatchObject({ reason: 'missing' });
  sent.set('authorization', authorization('content-type;x-date'));
  expect(verifySignature(request, options)).toMatchObject({ reason: 'unsigned-header', detail: 'SignedHeaders names content-type, which was not sent.' });
});

test('the token is masked where it is, and not where another header looks like it', () => {
  const verdict = verdictOf({ headers: { 'content-type': 'x-security-token:none' } });
  expect(verdict).toMatchObject({ canonicalRequest: expect.stringMatching(/\ncontent-type:x-security-token:none\n[^]*\nx-security-token:\*\*\*\n/) });
});

test('a wrong signature comes with what was signed instead, the token masked', () => {
  const verdict = verdictOf({ headers: { host: 'localhost:2' } });
  expect(verdict).toMatchObject({
    canonicalRequest: expect.stringMatching(/^POST\n\/a%20b\/\nAction=A&Title=a%20b\ncontent-type:application\/json\nhost:localhost:2\n/),
  });
  expect(verdict).toMatchObject({ canonicalRequest: expect.stringContaining('\nx-security-token:***\n') });
});

test('a request without X-Content-Sha256 is judged by its body', () => {
  const fields = 'content-type;host;x-date;x-security-token';
  const headers = { 'x-content-sha256': undefined, authorization: authorization(fields) };
  expect(verdictOf({ headers })).toMatchObject({ ok: false, reason: 'signature' });
});
