import { createHash, createHmac } from 'node:crypto';

import { platform, surroundings } from '#platform';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';

const hash = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');
const hmac = (key: string | Uint8Array, data: string) => createHmac('sha256', key).update(data).digest('hex');
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

test('hashes texts and bytes of every length around the blocks', () => {
  for (let length = 0; length <= 260; length++) {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 7 + length) % 256);
    expect(platform.sha256Hex(bytes)).toBe(hash(bytes));
    expect(platform.sha256Hex('é'.repeat(length))).toBe(hash('é'.repeat(length)));
  }
});

test('hashes a view into a larger buffer', () => {
  const buffer = Uint8Array.from({ length: 300 }, (_, i) => i % 251);
  expect(platform.sha256Hex(buffer.subarray(3, 200))).toBe(hash(buffer.slice(3, 200)));
});

test('hashes a megabyte', () => {
  const bytes = new Uint8Array(1_000_003).fill(97);
  expect(platform.sha256Hex(bytes)).toBe(hash(bytes));
});

test('makes codes of messages of every length, in any alphabet', () => {
  const mac = platform.mac('key');
  for (const length of [0, 1, 55, 64, 119, 319, 320, 321, 960, 961, 5000]) {
    for (const character of ['a', 'é', '直', '🎥']) expect(mac.hex(character.repeat(length))).toBe(hmac('key', character.repeat(length)));
  }
});

test('makes codes with keys of every length around the block, given as text or bytes', () => {
  for (const length of [0, 1, 31, 32, 63, 64, 65, 128, 200]) {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 31) % 256);
    expect(platform.mac(bytes).hex('message')).toBe(hmac(bytes, 'message'));
    expect(platform.mac('k'.repeat(length)).hex('message')).toBe(hmac('k'.repeat(length), 'message'));
    expect(hex(platform.mac(bytes).digest('message'))).toBe(hmac(bytes, 'message'));
  }
});

test('makes the same codes as OpenSSL for any key and message', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 150 }), fc.string({ unit: 'binary', maxLength: 150 }), (key, message) => {
      const mac = platform.mac(key);
      expect(mac.hex(message)).toBe(hmac(key, message));
      expect(mac.hex(message)).toBe(hmac(key, message));
    }),
    { numRuns: 500 },
  );
});

test('reads the environment as it is at the time', () => {
  expect(surroundings.environment()['PATH']).toBe(process.env['PATH']);
});
