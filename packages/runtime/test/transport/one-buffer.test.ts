import { nodeTransport } from '@volc-live/runtime/node';
import { afterEach, expect, test } from 'vitest';

import { listenRaw, rawAnswer } from '../support/raw-server.ts';
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

test('large answers at the same time, and one after another on a connection, come as they were sent', async () => {
  // Every four bytes are others, so that a piece which was overwritten, moved or swapped shows.
  const body = Buffer.from(Uint32Array.from({ length: 2 * megabyte }, (_, index) => index).buffer);
  const { origin, close, connections } = await listenRaw((socket) => socket.write(rawAnswer(body)));
  const transport = nodeTransport();
  closing.push(close, transport.close);

  const options = { signal: new AbortController().signal, maxBodyBytes: 16 * megabyte, onPhase: () => undefined };
  const ask = async (): Promise<boolean> => body.equals((await transport({ method: 'GET', url: origin, headers: {}, body: undefined }, options)).body);
  const several = async (): Promise<readonly boolean[]> => [await ask(), await ask(), await ask()];
  const intact = await Promise.all([several(), several(), several()]);
  expect(connections()).toBe(3);
  expect(intact.flat()).toEqual(Array.from({ length: 9 }, () => true));
});
