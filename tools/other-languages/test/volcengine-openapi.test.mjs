import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { Service } from '@volcengine/openapi';

import { HOUR, useMock } from '../mock-account.mjs';

describe('@volcengine/openapi', () => {
  const mock = useMock();

  /** The SDK has no class for these actions; this is how its users call them. */
  function call(action, body, more = {}) {
    const { port, credentials } = mock.server;
    const service = new Service({
      host: `127.0.0.1:${port}`,
      protocol: 'http:',
      region: 'cn-north-1',
      serviceName: 'live',
      defaultVersion: '2023-01-01',
      accessKeyId: credentials.accessKeyId,
      secretKey: credentials.secretAccessKey,
      ...more,
    });
    return service.createJSONAPI(action)(body);
  }

  test('asks several actions', async () => {
    const flow = await call('DescribeLiveBandwidthData', { ...HOUR, DomainList: ['push.example.com'] });
    assert.equal(flow.Result.BandwidthDataList.length, 12);
    const traffic = await call('DescribeLiveTrafficData', HOUR);
    assert.ok(traffic.Result.TotalDownTraffic > 0);
    const carriers = await call('DescribeLiveISPData', {});
    assert.ok(carriers.Result.ISPList.length > 0);
    const domains = await call('ListDomainDetail', { PageNum: 1, PageSize: 3 });
    assert.equal(domains.Result.DomainList.length, 3);
    assert.deepEqual(mock.server.requests.map(({ status }) => status), [200, 200, 200, 200]);
  });

  test('gets errors as bodies: a rule, a wrong secret, an action that is not there', async () => {
    const rule = await call('DescribeLiveBandwidthData', { ...HOUR, ProtocolList: ['QUIC', 'RTMP'] });
    assert.equal(rule.ResponseMetadata.Error.Code, 'InvalidParam');
    const secret = await call('DescribeLiveISPData', {}, { secretKey: 'another' });
    assert.equal(secret.ResponseMetadata.Error.Code, 'SignatureDoesNotMatch');
    const region = await call('DescribeLiveISPData', {}, { region: 'cn-beijing' });
    assert.equal(region.ResponseMetadata.Error.Code, 'InvalidCredential');
    const unknown = await call('DescribeLiveNothing', {});
    assert.equal(unknown.ResponseMetadata.Error.Code, 'InvalidActionOrVersion');
  });

  test('can ask about a day of 2021 when the account stands there', async () => {
    mock.server.clock.set('2021-06-02T00:00:00+08:00');
    const day = await call('DescribeLiveBandwidthData', { StartTime: '2021-06-01T00:00:00+08:00', EndTime: '2021-06-02T00:00:00+08:00' });
    assert.ok(day.Result.BandwidthDataList.length > 280);
  });
});
