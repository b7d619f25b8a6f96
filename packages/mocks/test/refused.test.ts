import { signHeaders, SigningKeys } from '@volc-live/runtime';
import { createMock, mockCredentials, type MockAnswer, textOf } from '@volc-live/mocks';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { stoppedMock } from './support/asking.ts';
import { received, SIGNED_AT, type Sketch } from './support/signed-request.ts';

const action = 'DescribeLiveBandwidthData';
const body = { StartTime: '2026-02-01T00:00:00+08:00', EndTime: '2026-02-01T01:00:00+08:00' };
const good: Sketch = { action, body };

type Request = ReturnType<typeof received>;
type Change = (request: Request) => Request;

function withHeader(name: string, value: string | undefined): Change {
  return (request) => ({
    ...request,
    headers: { get: (asked) => (asked === name ? value : request.headers.get(asked)) },
  });
}

function withQuery(query: string): Change {
  return (request) => ({ ...request, query });
}

/** Signs another body; the sketch says how. */
function signed(sketch: Sketch): Change {
  return () => received({ ...good, ...sketch });
}

function withBytes(bytes: Uint8Array, contentType = 'application/json'): Change {
  return () => {
    const query = [
      ['Action', action],
      ['Version', '2023-01-01'],
    ] as const;
    const unsigned = { method: 'POST', host: 'live.volcengineapi.com', path: '/', query, contentType, body: bytes };
    const { headers } = signHeaders(unsigned, mockCredentials, SIGNED_AT, 'cn-north-1', 'live', new SigningKeys());
    const all = [
      ['host', unsigned.host],
      ...Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
    ];
    return { ...received(good), headers: new Map(all as [string, string][]), body: bytes };
  };
}

function withText(text: string, contentType?: string): Change {
  return withBytes(new TextEncoder().encode(text), contentType);
}

type Row = readonly [what: string, change: Change, status: number, code: string, hint: string];

const places = { RegionList: [{ Area: 'CN' }], UserRegionList: [{ Area: 'CN' }] };
const day2021 = { StartTime: '2021-04-13T00:00:00+08:00', EndTime: '2021-04-14T00:00:00+08:00' };

const rows: readonly Row[] = [
  ['another method', (r) => ({ ...r, method: 'GET' }), 404, 'InvalidActionOrVersion', 'method: '],
  ['another path', (r) => ({ ...r, path: '/live' }), 404, 'ServiceNotFound', 'path: '],
  ['no action', withQuery('Version=2023-01-01'), 400, 'MissingParameter', 'action: '],
  ['no version', withQuery(`Action=${action}`), 400, 'MissingParameter', 'version: '],
  [
    'an unknown action',
    signed({ action: 'DescribeLiveBandwithData' }),
    404,
    'InvalidActionOrVersion',
    'action: Use one of DescribeLiveAuditData',
  ],
  [
    'another version',
    signed({ version: '2018-01-01' }),
    404,
    'InvalidActionOrVersion',
    'version: Use Version=2023-01-01',
  ],
  ['no signature', withHeader('authorization', undefined), 401, 'MissingAuthenticationToken', 'missing: '],
  [
    'a signature in the query',
    (r) => withHeader('authorization', undefined)({ ...r, query: `${r.query}&X-Signature=00` }),
    401,
    'MissingAuthenticationToken',
    'Move the signature',
  ],
  ['another scheme', withHeader('authorization', 'Bearer Signature=abc'), 400, 'InvalidAuthorization', 'malformed: '],
  [
    'an authorization without signature',
    withHeader('authorization', 'HMAC-SHA256 Credential=a/b'),
    401,
    'MissingSignature',
    'malformed: ',
  ],
  ['no date', withHeader('x-date', undefined), 400, 'InvalidTimestamp', 'timestamp: '],
  ['a date of another form', withHeader('x-date', '2026-02-02T00:00:00Z'), 400, 'InvalidTimestamp', 'timestamp: '],
  ['a stale date', signed({ at: SIGNED_AT - 901_000 }), 400, 'InvalidTimestamp', 'expired: '],
  ['a future date', signed({ at: SIGNED_AT + 901_000 }), 400, 'InvalidTimestamp', 'future: '],
  [
    'a date older than X-Expires',
    signed({ at: SIGNED_AT - 61_000, expires: '60' }),
    400,
    'InvalidTimestamp',
    'expired: ',
  ],
  [
    'a future date with X-Expires',
    signed({ at: SIGNED_AT + 901_000, expires: '3600' }),
    400,
    'InvalidTimestamp',
    'future: ',
  ],
  ['an X-Expires that is no number', signed({ expires: 'soon' }), 400, 'InvalidTimestamp', 'expires: '],
  [
    'an unknown key',
    signed({ credentials: { ...mockCredentials, accessKeyId: 'AKLTnobody' } }),
    401,
    'InvalidAccessKey',
    'unknown-key: ',
  ],
  [
    'a wrong secret',
    signed({ credentials: { ...mockCredentials, secretAccessKey: 'wrong' } }),
    401,
    'SignatureDoesNotMatch',
    'signature: ',
  ],
  [
    'a session token of nobody',
    signed({ credentials: { ...mockCredentials, sessionToken: 'token' } }),
    401,
    'InvalidSecretToken',
    'token: ',
  ],
  ['a header that was changed', withHeader('host', 'evil.example'), 401, 'SignatureDoesNotMatch', 'signature: '],
  [
    'a body that was changed',
    (r) => ({ ...r, body: new TextEncoder().encode('{}') }),
    401,
    'SignatureDoesNotMatch',
    'body-hash: ',
  ],
  [
    'another content type',
    withText(JSON.stringify(body), 'text/plain'),
    400,
    'InvalidParam.BindError',
    'content-type: ',
  ],
  [
    'a content type that only begins alike',
    withText(JSON.stringify(body), 'application/json5'),
    400,
    'InvalidParam.BindError',
    'content-type: ',
  ],
  ['a body that is no UTF-8', withBytes(Uint8Array.of(0x22, 0xff, 0x22)), 400, 'InvalidParam.BindError', 'json: '],
  ['a body that is no JSON', withText('{"StartTime":'), 400, 'InvalidParam.BindError', 'json: '],
  ['a body that is no object', withText('[]'), 400, 'InvalidParam.BindError', 'type: '],
  ['no body where there must be one', signed({ body: undefined }), 400, 'InvalidParam', 'required: '],
  [
    'a wrong type',
    signed({ body: { ...body, DomainList: 'push.example.com' } }),
    400,
    'InvalidParam.BindError',
    'type: ',
  ],
  ['a value that is none', signed({ body: { ...body, Aggregation: 60 } }), 400, 'InvalidParam', 'one-of: '],
  ['a parameter that is none', signed({ body: { ...body, Domains: [] } }), 400, 'InvalidParam', 'unknown-field: '],
  ['a broken rule', signed({ body: { ...body, ...places } }), 400, 'InvalidParam', 'region-exclusive: '],
  [
    'a range that is too long',
    signed({ body: { ...body, StartTime: '2026-01-01T00:00:00+08:00' } }),
    400,
    'InvalidParam',
    'span: ',
  ],
  ['a time before the history', signed({ body: day2021 }), 400, 'InvalidParam', 'history: '],
];

/** `CodeN` of the gateway's codes, from its documentation. */
const numbers: Readonly<Record<string, number>> = {
  MissingParameter: 100_002,
  MissingAuthenticationToken: 100_003,
  MissingSignature: 100_005,
  InvalidTimestamp: 100_006,
  ServiceNotFound: 100_007,
  InvalidActionOrVersion: 100_008,
  InvalidAccessKey: 100_009,
  SignatureDoesNotMatch: 100_010,
};

function errorOf(answer: MockAnswer): Record<string, unknown> {
  const envelope = JSON.parse(textOf(answer)) as {
    readonly ResponseMetadata: { readonly Error: Record<string, unknown> };
    readonly Result?: unknown;
  };
  expect(envelope).not.toHaveProperty('Result');
  return envelope.ResponseMetadata.Error;
}

describe('a request is refused', () => {
  test.each(rows)('for %s', (_, change, status, code, hint) => {
    const answer = stoppedMock().answer(change(received(good)));
    const error = errorOf(answer);
    const { Code, CodeN } = error;
    expect({ status: answer.status, Code, CodeN }).toEqual({ status, Code: code, CodeN: numbers[code] });
    expect(error['Message']).toEqual(expect.stringMatching(/\S/));
    expect(answer.headers['x-volc-live-hint']).toContain(hint);
    expect(answer.headers['x-volc-live-hint']).toMatch(/^[\x20-\x7e]{1,2000}$/);
  });

  test('with FlowLimitExceeded beyond the quota of the action, until a second has passed', () => {
    let now = SIGNED_AT;
    const mock = createMock({ now: '2026-03-01T00:00:00+08:00', signatureNow: () => now });
    const list = { action: 'ListDomainDetail', body: { PageNum: 1, PageSize: 1 } };
    const statuses = Array.from({ length: 12 }, () => mock.answer(received(list)).status);
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 200), 429, 429]);
    expect(mock.answer(received(good)).status).toBe(200);
    const refused = mock.answer(received(list));
    expect(errorOf(refused)['Code']).toBe('FlowLimitExceeded');
    expect(refused.headers['x-volc-live-hint']).toContain('quota: ');
    now += 1_000;
    expect(mock.answer(received(list)).status).toBe(200);
  });

  test('without being locked out by a clock that was set back', () => {
    let now = SIGNED_AT;
    const mock = createMock({ now: '2026-03-01T00:00:00+08:00', signatureNow: () => now });
    const list = { action: 'ListDomainDetail', body: { PageNum: 1, PageSize: 1 } };
    for (let count = 0; count < 10; count += 1) mock.answer(received(list));
    now -= 60_000;
    expect(mock.answer(received(list)).status).toBe(200);
  });

  test('when any bit of the body, the query or a signed header is another', () => {
    const mock = stoppedMock();
    const signedNames = ['content-type', 'host', 'x-content-sha256', 'x-date', 'authorization'];
    fc.assert(
      fc.property(
        fc.constantFrom('body', 'query', ...signedNames),
        fc.nat(),
        fc.integer({ min: 0, max: 6 }),
        (part, at, bit) => {
          const request = received(good);
          const flipped = (text: string): string => {
            const index = at % text.length;
            const other = String.fromCharCode(text.charCodeAt(index) ^ (1 << bit));
            return text.slice(0, index) + other + text.slice(index + 1);
          };
          const changed =
            part === 'body'
              ? { ...request, body: new TextEncoder().encode(flipped(new TextDecoder().decode(request.body))) }
              : part === 'query'
                ? { ...request, query: flipped(request.query) }
                : withHeader(part, flipped(request.headers.get(part) ?? ''))(request);
          // Blanks around a value and the case of a hexadecimal digit are no part of what is signed.
          const same = part === 'query' && new URLSearchParams(changed.query).toString() === request.query;
          if (!same) expect(mock.answer(changed).status).not.toBe(200);
        },
      ),
      { numRuns: 600 },
    );
  });
});
