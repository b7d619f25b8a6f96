import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { ended, HOUR, useMock } from '../mock-account.mjs';

const examples = join(import.meta.dirname, '../../../packages/mocks/examples');

const classes = mkdtempSync(join(tmpdir(), 'live-call-'));
before(async () => {
  const { status, err } = await ended('javac', ['-Xlint:all', '-Werror', '-d', classes, join(examples, 'java/LiveCall.java')], process.env);
  assert.equal(status, 0, err);
});
after(() => rmSync(classes, { recursive: true }));

/** The examples that sign by themselves, and what they end with when the service refuses. */
const clients = [
  { name: 'curl', program: 'sh', start: [join(examples, 'curl/call.sh')], refused: 22 },
  { name: 'Python', program: 'python3', start: [join(examples, 'python/live_call.py')], refused: 1 },
  { name: 'Java', program: 'java', start: ['-cp', classes, 'LiveCall'], refused: 1 },
];

for (const { name, program, start, refused } of clients) {
  describe(`${name} with a signature of its own`, () => {
    const mock = useMock();
    const call = (action, body, more) => ended(program, [...start, action, body], mock.environment(more));

    test('asks several actions, with text beyond ASCII too', async () => {
      const carriers = await call('DescribeLiveISPData', '{}');
      assert.equal(carriers.status, 0, carriers.err);
      assert.match(carriers.out, /"unicom"/);
      const flow = await call('DescribeLiveBandwidthData', JSON.stringify({ ...HOUR, DomainList: ['push.example.com', '直播.example.com'] }));
      assert.equal(flow.status, 0, flow.err);
      const answer = JSON.parse(flow.out);
      assert.equal((answer.Result ?? answer).BandwidthDataList.length, 12);
      const domains = await call('ListDomainDetail', JSON.stringify({ PageNum: 1, PageSize: 3 }));
      assert.equal(domains.status, 0, domains.err);
      assert.deepEqual(mock.server.requests.map(({ action, status }) => [action, status]), [
        ['DescribeLiveISPData', 200],
        ['DescribeLiveBandwidthData', 200],
        ['ListDomainDetail', 200],
      ]);
    });

    test('is refused for a broken rule, and learns which', async () => {
      const { status, out, err } = await call('DescribeLiveBandwidthData', JSON.stringify({ ...HOUR, ProtocolList: ['QUIC', 'RTMP'] }));
      assert.equal(status, refused);
      assert.match(out + err, /InvalidParam/);
      assert.deepEqual(mock.server.requests.at(-1)?.hints.map(({ rule }) => rule), ['quic-alone']);
    });

    test('is refused for a wrong secret, and for an unknown key', async () => {
      const secret = await call('DescribeLiveISPData', '{}', { VOLC_SECRETKEY: 'another' });
      assert.equal(secret.status, refused);
      assert.match(secret.out + secret.err, /SignatureDoesNotMatch/);
      const key = await call('DescribeLiveISPData', '{}', { VOLC_ACCESSKEY: 'AKLTnobody' });
      assert.equal(key.status, refused);
      assert.match(key.out + key.err, /InvalidAccessKey/);
    });

    test('sees a failure that a test asks for, once', async () => {
      mock.server.fail('DescribeLiveISPData', { code: 'FlowLimitExceeded', times: 1 });
      const limited = await call('DescribeLiveISPData', '{}');
      assert.equal(limited.status, refused);
      assert.match(limited.out + limited.err, /FlowLimitExceeded/);
      assert.equal((await call('DescribeLiveISPData', '{}')).status, 0);
    });
  });
}
