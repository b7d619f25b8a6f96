import { SigningKeys } from '@volc-live/runtime';
import { expect, test } from 'vitest';

import { computeSignature } from '../../src/signing/signature.ts';

/** Cases of the signature test suite that AWS publishes: the same algorithm with other constants. */
const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const cases = [
  ['get-vanilla', 'GET', '/', [], '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31'],
  ['post-vanilla', 'POST', '/', [], '5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b'],
  ['get-utf8', 'GET', '/\u1234', [], '8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85'],
  [
    'get-vanilla-query-order-key-case',
    'GET',
    '/',
    [
      ['Param2', 'value2'],
      ['Param1', 'value1'],
    ],
    'b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500',
  ],
] as const;

test.each(cases)('%s: the constants are parameters', (_name, method, path, query, signature) => {
  const keys = new SigningKeys({ algorithm: 'AWS4-HMAC-SHA256', keyPrefix: 'AWS4', terminator: 'aws4_request' });
  const headers = [
    ['host', 'example.amazonaws.com'],
    ['x-amz-date', '20150830T123600Z'],
  ] as const;
  const scope = { timestamp: '20150830T123600Z', region: 'us-east-1', service: 'service' };
  const parts = { method, path, query, headers, bodyHash: empty };
  expect(computeSignature(parts, 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY', scope, keys).signature).toBe(signature);
});
