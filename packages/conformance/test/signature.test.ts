import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { goodBodies } from './good-bodies.ts';
import { type Exchange, type MockedService, startMockedService } from './mocked-service.ts';

let service: MockedService;
let signed: Exchange['request'];
beforeAll(async () => {
  service = await startMockedService();
});
beforeEach(async () => {
  await service.checking.describeLiveBandwidthData(goodBodies.get('DescribeLiveBandwidthData') as never);
  const last = service.exchanges.at(-1);
  if (last === undefined) throw new Error('Nothing went over the wire.');
  signed = last.request;
});
afterAll(() => service.server.close());

/** Sends a request again, as it was or changed, and reads code and status of the answer. */
async function send({ method, url, headers, body }: Exchange['request']): Promise<{ status: number; code: string | undefined }> {
  const response = await fetch(url, { method, headers, body: body === undefined ? null : new Uint8Array(body) });
  const { ResponseMetadata } = (await response.json()) as { ResponseMetadata: { Error?: { Code: string } } };
  return { status: response.status, code: ResponseMetadata.Error?.Code };
}

const header = (name: string): string => signed.headers[name] ?? '';
const withHeader = (name: string, value: string): Exchange['request'] => ({ ...signed, headers: { ...signed.headers, [name]: value } });
const flipped = (digit: string): string => (Number.parseInt(digit, 16) ^ 1).toString(16);

test('the request is answered again as it was', async () => {
  expect(await send(signed)).toEqual({ status: 200, code: undefined });
});

test.each([0, 31, 63])('one bit of the signature, digit %i', async (at) => {
  const authorization = header('Authorization');
  const start = authorization.indexOf('Signature=') + 'Signature='.length + at;
  const changed = authorization.slice(0, start) + flipped(authorization.charAt(start)) + authorization.slice(start + 1);
  expect(await send(withHeader('Authorization', changed))).toEqual({ status: 401, code: 'SignatureDoesNotMatch' });
});

test.each([0, 40, -1])('one bit of the body, byte %i', async (at) => {
  const body = new Uint8Array(signed.body ?? []);
  const index = at < 0 ? body.length + at : at;
  body[index] = (body[index] ?? 0) ^ 1;
  expect(await send({ ...signed, body })).toEqual({ status: 401, code: 'SignatureDoesNotMatch' });
});

test('another action than the one that was signed', async () => {
  const url = signed.url.replace('DescribeLiveBandwidthData', 'DescribeLiveTrafficData');
  expect(await send({ ...signed, url })).toEqual({ status: 401, code: 'SignatureDoesNotMatch' });
});

test('a second later than the one that was signed', async () => {
  const date = header('X-Date');
  expect(await send(withHeader('X-Date', date.replace('00Z', '01Z')))).toMatchObject({ status: 401 });
});

test('no signature at all', async () => {
  const { Authorization: _none, ...headers } = signed.headers;
  expect(await send({ ...signed, headers })).toMatchObject({ status: 401, code: 'MissingAuthenticationToken' });
});
