import { SigningKeys } from '@volc-live/runtime';
import { expect, test } from 'vitest';

type Scope = [secret: string, date: string, region: string, service: string];
const scope: Scope = ['secret', '20250301', 'cn-north-1', 'live'];

test('a key is derived once for a secret, day, region and service', () => {
  const keys = new SigningKeys();
  const first = keys.keyOf(...scope);
  expect(keys.keyOf(...scope)).toBe(first);
  expect(keys.size).toBe(1);
});

test.each<[string, Scope]>([
  ['secret', ['other', '20250301', 'cn-north-1', 'live']],
  ['day', ['secret', '20250302', 'cn-north-1', 'live']],
  ['region', ['secret', '20250301', 'ap-1', 'live']],
  ['service', ['secret', '20250301', 'cn-north-1', 'sts']],
])('another %s has another key', (_name, other) => {
  const keys = new SigningKeys();
  expect(keys.keyOf(...scope).hex('x')).not.toBe(keys.keyOf(...other).hex('x'));
  expect(keys.size).toBe(2);
});

test('at most 8 keys are kept, the newest', () => {
  const keys = new SigningKeys();
  const first = keys.keyOf('secret 0', '20250301', 'r', 's');
  const kept = Array.from({ length: 8 }, (_, i) => keys.keyOf(`secret ${String(i + 1)}`, '20250301', 'r', 's'));
  expect(keys.size).toBe(8);
  expect(Array.from({ length: 8 }, (_, i) => keys.keyOf(`secret ${String(i + 1)}`, '20250301', 'r', 's'))).toEqual(kept);
  expect(keys.keyOf('secret 1', '20250301', 'r', 's')).toBe(kept[0]);
  expect(keys.keyOf('secret 0', '20250301', 'r', 's')).not.toBe(first);
  expect(keys.size).toBe(8);
});
