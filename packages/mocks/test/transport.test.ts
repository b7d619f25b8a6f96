import { textOf } from '@volc-live/mocks';
import { expect, test } from 'vitest';

import { send, stoppedMock } from './support/asking.ts';
import { sign } from './support/signed-request.ts';

const action = 'DescribeLiveRecordData';
const body = { StartTime: '2026-02-01T00:00:00+08:00', EndTime: '2026-02-01T01:00:00+08:00' };

test('the transport answers as the mock does, without a network', async () => {
  const request = sign({ action, body });
  const { host, ...headers } = request.headers;
  const answered = await stoppedMock().transport(
    { method: 'POST', url: `https://${host}/?${request.query}`, headers, body: new TextEncoder().encode(request.body) },
    { signal: new AbortController().signal, maxBodyBytes: 1_000_000, onPhase: () => undefined },
  );
  expect(answered.status).toBe(200);
  expect(answered.headers.get('content-type')).toContain('application/json');
  expect(new TextDecoder().decode(answered.body)).toBe(textOf(send(stoppedMock(), action, body)));
});
