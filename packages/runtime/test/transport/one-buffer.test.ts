import { nodeTransport } from '@volc-live/runtime/node';
import { afterEach, expect, test } from 'vitest';

import { listenRaw } from '../support/raw-server.ts';
import { sdkErrorOf } from '../support/rejection.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

const megabyte = 1024 * 1024;

test('what is read of a large answer is kept once, and nothing beside it', async () => {
  const answer = Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n'), Buffer.alloc(17 * megabyte)]);
  const { origin, close } = await listenRaw((socket) => socket.end(answer));
  const transport = nodeTransport();
  closing.push(close, transport.close);

  const before = process.memoryUsage().arrayBuffers;
  const options = { signal: new AbortController().signal, maxBodyBytes: 16 * megabyte, onPhase: () => undefined };
  const reading = transport({ method: 'GET', url: origin, headers: {}, body: undefined }, options);
  expect(await sdkErrorOf(reading)).toMatchObject({ kind: 'response-too-large' });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(17 * megabyte);
});
