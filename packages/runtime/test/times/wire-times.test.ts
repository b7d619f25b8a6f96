import { ServiceClient } from '@volc-live/runtime';
import { expect, test } from 'vitest';

import { wireTimes } from '../../src/times/wire-times.ts';
import { credentials, Echo, service } from '../support/echo-service.ts';
import { sdkErrorOf } from '../support/rejection.ts';

const action = { ...Echo, times: ['At', 'Until'] };
const write = (request: unknown): unknown => wireTimes(action, request);
const moment = (epochNanoseconds: unknown, offset?: unknown): unknown => ({ epochNanoseconds, ...(offset === undefined ? {} : { offset }) });

test.each([
  ['the first moment', new Date(-62_167_132_800_000), '0000-01-02T00:00:00Z'],
  ['the last moment', new Date(253_402_214_399_000), '9999-12-30T23:59:59Z'],
  ['an instant before 1970', moment(-1_000_000_000n), '1969-12-31T23:59:59Z'],
  ['an offset that is no text', moment(0n, 8), '1970-01-01T00:00:00Z'],
  ['the furthest offset', moment(0n, '-23:59'), '1969-12-31T00:01:00-23:59'],
])('%s is written', (_what, at, want) => expect(write({ At: at, Until: at, Text: 'x' })).toEqual({ At: want, Until: want, Text: 'x' }));

const outside = { message: 'At is no moment of the years 0000 to 9999.', remedy: 'Pass a valid moment.' };
const fraction = {
  message: 'At has a fraction of a second.',
  remedy: 'Round it to the second first: date.setMilliseconds(0), or moment.round("second").',
};

test.each([
  ['a second before the first', new Date(-62_167_132_801_000), outside],
  ['a second after the last', new Date(253_402_214_400_000), outside],
  ['an invalid Date', new Date(NaN), outside],
  ['an instant of another age', moment(10n ** 30n), outside],
  ['half a second', new Date(500), fraction],
  ['a nanosecond before 1970', moment(-1n), fraction],
  ['a nanosecond before the second', moment(1_999_999_999n), fraction],
])('%s is refused', (_what, at, fault) => {
  const error = (() => {
    try {
      return write({ At: at });
    } catch (thrown) {
      return thrown;
    }
  })();
  expect(error).toMatchObject({ name: 'ValidationError', action: 'Echo', violations: [{ path: 'At', rule: 'whole-seconds', ...fault }] });
});

test.each([
  ['no object', 'text'],
  ['null', null],
  ['a list', [new Date(0)]],
  ['no times in it', { Text: new Date(0) }],
  ['what is no moment', { At: {}, Until: moment(0) }],
  ['null for a moment', { At: null, Until: undefined }],
  ['a text', { At: '1970-01-01T00:00:00Z' }],
  ['a time that is inherited', Object.create({ At: new Date(0) })],
])('a request is left as it is: %s', (_what, request) => expect(write(request)).toBe(request));

test('a request without fields of time is left as it is', () => {
  const request = { At: new Date(0) };
  expect(wireTimes(Echo, request)).toBe(request);
});

/** As a request may have that an end user has a hand in. */
const getter = {
  get At(): never {
    throw new Error('trap');
  },
};

test.each<[string, object]>([
  ['has a getter that throws', getter],
  ['has another getter that throws', Object.defineProperties({ At: new Date(0) }, { Text: { get: () => getter.At, enumerable: true } })],
])('a request that %s is left as it is, and refused as one that cannot be written', async (_what, request) => {
  expect(write(request)).toBe(request);
  const client = new ServiceClient(service, { credentials, transport: () => Promise.reject(new Error('sent')) });
  expect(await sdkErrorOf(client.call(action, request))).toMatchObject({ kind: 'validation', violations: [{ rule: 'json' }] });
});
