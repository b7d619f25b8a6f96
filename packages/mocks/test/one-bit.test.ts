/** Requests signed as the official SDKs sign them are answered; with any one bit changed they are not. */
import { createHash, createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';

import { mockCredentials } from '@volc-live/mocks';
import { stoppedMock } from './support/asking.ts';
import { SIGNED_AT } from './support/signed-request.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

const body = '{"DomainList": ["push.example.com"], "StartTime": "2026-02-01T00:00:00+08:00", "EndTime": "2026-02-01T01:00:00+08:00"}';
const query = 'Action=DescribeLiveBandwidthData&Version=2023-01-01';

interface Sent {
  readonly query: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Written from the documentation alone, without a line of the product. */
function signed(names: readonly string[]): Sent {
  const date = new Date(SIGNED_AT).toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const headers: Record<string, string> = { 'content-type': 'application/json', host: 'live.volcengineapi.com', 'x-content-sha256': sha256(body), 'x-date': date };
  const lines = names.map((name) => `${name}:${headers[name] ?? ''}\n`).join('');
  const canonical = `POST\n/\n${query}\n${lines}\n${names.join(';')}\n${sha256(body)}`;
  const scope = `${date.slice(0, 8)}/cn-north-1/live/request`;
  const key = ['cn-north-1', 'live', 'request'].reduce((before, step) => hmac(before, step), hmac(mockCredentials.secretAccessKey, date.slice(0, 8)));
  const signature = hmac(key, `HMAC-SHA256\n${date}\n${scope}\n${sha256(canonical)}`).toString('hex');
  headers['authorization'] = `HMAC-SHA256 Credential=${mockCredentials.accessKeyId}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`;
  return { query, body, headers };
}

const styles: readonly (readonly [string, readonly string[]])[] = [
  ['Python, Go and Java', ['content-type', 'host', 'x-content-sha256', 'x-date']],
  ['@volcengine/openapi', ['x-content-sha256', 'x-date']],
  ['@volcengine/sdk-core', ['host', 'x-content-sha256', 'x-date']],
];

function flipped(text: string, bit: number): string {
  const at = bit >> 3;
  return text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << (bit & 7))) + text.slice(at + 1);
}

describe.each(styles)('signed as %s sign', (_, names) => {
  const mock = stoppedMock();
  const status = ({ query: asked, body: text, headers }: Sent): number =>
    mock.answer({ method: 'POST', path: '/', query: asked, headers: new Map(Object.entries(headers)), body: Buffer.from(text, 'latin1') }).status;

  test('a request is answered', () => expect(status(signed(names))).toBe(200));

  test('every one-bit change is refused', () => {
    const good = signed(names);
    let [changed, refused] = [0, 0];
    const count = (sent: Sent): void => {
      changed += 1;
      if (status(sent) !== 200) refused += 1;
    };
    for (let bit = 0; bit < good.body.length * 8; bit += 1) count({ ...good, body: flipped(good.body, bit) });
    for (let bit = 0; bit < good.query.length * 8; bit += 1) count({ ...good, query: flipped(good.query, bit) });
    for (const name of [...names, 'authorization']) {
      const value = good.headers[name] ?? '';
      for (let bit = 0; bit < value.length * 8; bit += 1) count({ ...good, headers: { ...good.headers, [name]: flipped(value, bit) } });
    }
    expect(changed).toBeGreaterThan(3_000);
    expect(refused).toBe(changed);
  });
});
