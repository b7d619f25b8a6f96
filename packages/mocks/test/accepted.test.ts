import { createMock, textOf } from '@volc-live/mocks';
import { describe, expect, test } from 'vitest';

import { resultOf, send, stoppedMock } from './support/asking.ts';
import { received, SIGNED_AT, type Sketch } from './support/signed-request.ts';

const action = 'DescribeLiveBandwidthData';
const body = { StartTime: '2026-02-01T00:00:00+08:00', EndTime: '2026-02-01T01:00:00+08:00' };
const good: Sketch = { action, body };
const day2021 = { StartTime: '2021-04-13T00:00:00+08:00', EndTime: '2021-04-14T00:00:00+08:00' };

describe('a request is answered', () => {
  test('in the documented envelope', () => {
    const answer = send(stoppedMock(), action, body);
    expect(answer.status).toBe(200);
    expect(answer.headers).toEqual({
      'content-type': 'application/json; charset=utf-8',
      date: 'Mon, 02 Feb 2026 02:40:00 GMT',
      'x-tt-logid': expect.stringMatching(/^20260301000000[0-9A-F]{20}$/) as string,
    });
    expect(JSON.parse(textOf(send(stoppedMock(), action, body)))).toMatchObject({
      ResponseMetadata: {
        RequestId: answer.headers['x-tt-logid'],
        Action: action,
        Version: '2023-01-01',
        Service: 'live',
        Region: 'cn-north-1',
      },
      Result: { ...body, Aggregation: 300 },
    });
  });

  test.each([
    ['an empty body', undefined],
    ['null, as the Python SDK sends None', null],
    ['an empty object', {}],
  ])('without parameters: %s', (_, sent) => {
    expect(stoppedMock().answer(received({ action: 'DescribeLiveISPData', body: sent })).status).toBe(200);
  });

  test('when the signature is 900 s old or ahead, to the second', () => {
    const mock = stoppedMock();
    for (const at of [SIGNED_AT - 900_000, SIGNED_AT + 900_000])
      expect(mock.answer(received({ ...good, at })).status).toBe(200);
  });

  test.each([
    ['60', 60_000],
    ['3600', 3_600_000],
  ])('when X-Expires is %s and the signature is that old', (expires, age) => {
    expect(stoppedMock().answer(received({ ...good, expires, at: SIGNED_AT - age })).status).toBe(200);
  });

  test('with credentials of the caller, token included', () => {
    const credentials = { accessKeyId: 'AKTPmine', secretAccessKey: 'secret', sessionToken: 'token' };
    const mock = createMock({ credentials, now: '2026-03-01T00:00:00+08:00', signatureNow: () => SIGNED_AT });
    expect(mock.answer(received({ ...good, credentials })).status).toBe(200);
    expect(mock.answer(received({ ...good, credentials: { ...credentials, sessionToken: 'other' } })).status).toBe(401);
  });

  test('about a day of 2021 while the signature is of today', () => {
    expect(resultOf(stoppedMock('2021-04-15T00:00:00+08:00'), action, day2021)['BandwidthDataList']).toHaveLength(288);
  });

  test('with a hint where advice was not followed, or a name is of nobody', () => {
    const answer = send(stoppedMock(), action, {
      ...body,
      DomainList: ['nobody.example.org'],
      DetailField: ['Domain'],
    });
    expect(answer.status).toBe(200);
    expect(answer.headers['x-volc-live-hint']).toContain('split-by-domain: ');
    expect(answer.headers['x-volc-live-hint']).toContain('unknown-name: DomainList names "nobody.example.org"');
  });

  test('with a hint that stays short, however much there is to tell', () => {
    const DomainList = Array.from({ length: 5_000 }, (_, index) => `直播${index}.example.org`);
    const hint = send(stoppedMock(), action, { ...body, DomainList }).headers['x-volc-live-hint'];
    expect(hint).toMatch(/^[\x20-\x7e]{1900,2000}$/);
  });

  test('with a hint that no header injection gets through', () => {
    const answer = send(stoppedMock(), action, { ...body, DomainList: ['evil\r\nset-cookie: a=b 直播'] });
    expect(answer.headers['x-volc-live-hint']).toMatch(/^[\x20-\x7e]+$/);
  });
});
