import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { Client, Command } from '@volcengine/sdk-core';

import { HOUR, useMock } from '../mock-account.mjs';

describe('@volcengine/sdk-core', () => {
  const mock = useMock();

  /** The SDK has no commands for these actions; one is made as those of its other services are. */
  function send(action, input, more = {}) {
    const { port, credentials } = mock.server;
    const client = new Client({
      host: `127.0.0.1:${port}`,
      protocol: 'http',
      region: 'cn-north-1',
      accessKeyId: credentials.accessKeyId,
      secretAccessKey: credentials.secretAccessKey,
      ...more,
    });
    const command = new Command(input);
    command.requestConfig = {
      method: 'POST',
      params: { Action: action, Version: '2023-01-01' },
      serviceName: 'live',
      pathname: '/',
      contentType: 'application/json',
    };
    return client.send(command);
  }

  test('asks several actions', async () => {
    const flow = await send('DescribeLiveBandwidthData', { ...HOUR, DomainList: ['push.example.com'] });
    assert.equal(flow.Result.BandwidthDataList.length, 12);
    const domains = await send('ListDomainDetail', { PageNum: 1, PageSize: 3 });
    assert.equal(domains.Result.DomainList.length, 3);
  });

  test('throws what the mock refuses', async () => {
    await assert.rejects(send('DescribeLiveBandwidthData', { ...HOUR, ProtocolList: ['QUIC', 'RTMP'] }), (error) => {
      assert.equal(error.data.ResponseMetadata.Error.Code, 'InvalidParam');
      return true;
    });
    await assert.rejects(send('ListDomainDetail', { PageNum: 1, PageSize: 3 }, { secretAccessKey: 'another' }), (error) => {
      assert.equal(error.data.ResponseMetadata.Error.Code, 'SignatureDoesNotMatch');
      return true;
    });
  });

  test('tries again by itself when the mock is told to fail', async () => {
    const before = mock.server.requests.length;
    mock.server.fail('DescribeLiveTrafficData', { status: 503, times: 2 });
    const traffic = await send('DescribeLiveTrafficData', HOUR);
    assert.ok(traffic.Result.TotalDownTraffic > 0);
    assert.deepEqual(mock.server.requests.slice(before).map(({ status }) => status), [503, 503, 200]);
  });
});
