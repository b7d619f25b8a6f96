import { ServiceClient } from '@volc-live/runtime';
import { expect, test } from 'vitest';

import { credentials, Echo, service } from '../support/echo-service.ts';

const client = new ServiceClient(service, { credentials });
const timed = { ...Echo, times: ['Text'] };
const circle: Record<string, unknown> = {};
circle['Self'] = circle;

test.each<[string, unknown, readonly string[]]>([
  ['a good one', { Text: 'a' }, []],
  ['one that breaks a rule', { Text: 'bad' }, ['good']],
  ['a moment, which is written as a call would', { Text: new Date(0) }, []],
  ['a moment that is no whole second', { Text: new Date(1) }, ['whole-seconds']],
  ['no moment', { Text: new Date(NaN) }, ['whole-seconds']],
  ['no object', 5, ['type']],
  ['nothing', undefined, ['json']],
  ['a circle', circle, ['json']],
])('of a request that is %s, what a call would refuse is told and not thrown', (_name, request, rules) => {
  expect(client.violationsOf(timed, request).map(({ rule }) => rule)).toEqual(rules);
});

test('an error of the check itself is nobody else’s violation', () => {
  const validate = (): never => {
    throw new RangeError('mine');
  };
  expect(() => client.violationsOf({ ...Echo, validate }, {})).toThrow(RangeError);
});
