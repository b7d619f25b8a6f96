import { ServiceClient } from '@volc-live/runtime';
import { expect, test } from 'vitest';

import type { Range } from '../../src/ranges/range.ts';
import { planRange, requestOf } from '../../src/ranges/range-plan.ts';
import { credentials, service } from '../support/echo-service.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { rangedEcho, type Ranged } from './ranged-echo.ts';

const now = Date.UTC(2026, 10, 24, 12);

function plan(request: Ranged, range: Partial<Range> | undefined = {}, validate: boolean = true): ReturnType<typeof planRange> {
  const client = new ServiceClient(service, { credentials, clock: new ManualClock(now), validate });
  return planRange(client, { ...rangedEcho, range: { ...rangedEcho.range, ...range } }, request);
}

/** Where the windows of four days, from half past midnight, are cut. */
function cutsOf(more: Ranged, range: Partial<Range> = {}): readonly string[] {
  const { windows } = plan({ From: '2026-11-01T00:30:00Z', To: '2026-11-05T00:30:00Z', ...more }, range);
  return windows.slice(1).map(({ start }) => start.slice(8, 16));
}

const day = (hour: string): readonly string[] => [2, 3, 4].map((date) => `0${String(date)}T${hour}`);

test.each<[string, Ranged, Partial<Range>, readonly string[]]>([
  ['what the spec takes for it', {}, {}, ['03T00:00', '05T00:00']],
  ['a value', { Kind: 'short' }, {}, [...day('00:00'), '05T00:00']],
  ['a width', { Kind: 'short', Width: 1800 }, {}, day('00:30')],
  ['a value that has no limit of its own: the first', { Kind: 'odd', Width: 1800 }, {}, day('00:30')],
  ['one limit for all', { Kind: 'short', Width: 1800 }, { max: [{ seconds: 172_800 }] }, ['03T00:30']],
  ['no value at all', { Width: 1800 }, { defaults: {} }, day('00:30')],
  ['a limit for all other values', { Kind: 'odd', Width: 1800 }, { max: [{ at: 'long', seconds: 172_800 }, { seconds: 86_400 }] }, day('00:30')],
  ['nothing that the spec takes for it', { Width: 1800 }, { defaults: undefined as never }, day('00:30')],
  ['no limit at all', { Width: 1800 }, { max: [] }, day('00:30')],
  ['no parameter that chooses', { Width: 1800 }, { by: undefined as never, max: [{ at: 'long', seconds: 1 }, { seconds: 172_800 }] }, ['03T00:30']],
  ['no width: days of the data', {}, { defaults: { Kind: 'long' } }, ['02T16:00', '04T16:00']],
  ['no points: days of the data', { Width: 1800 }, { step: undefined as never }, ['02T16:00', '04T16:00']],
  ['a width of nothing: days', { Width: 0 }, {}, ['02T16:00', '04T16:00']],
  ['a width below nothing: days', { Width: -1 }, {}, ['02T16:00', '04T16:00']],
  ['a width that is none: days', { Width: 'wide' }, {}, ['02T16:00', '04T16:00']],
])('windows go by %s', (_what, request, range, cuts) => expect(cutsOf(request, range)).toEqual(cuts));

const past = { From: '2026-11-20T00:00:00Z', To: '2026-12-01T00:00:00Z', Kind: 'short', Width: 1800 };

test('a range goes into the future where it may, and else up to the window of now', () => {
  expect(plan(past).windows).toHaveLength(11);
  expect(plan(past, { past: false }).windows).toHaveLength(11);
  expect(plan(past, { past: true }).windows.map(({ start }) => start)).toEqual([20, 21, 22, 23, 24].map((date) => `2026-11-${String(date)}T00:00:00Z`));
  const noon = { ...past, From: '2026-11-20T12:00:00Z' };
  expect(plan(noon, { past: true }).windows.at(-1)?.start).toBe('2026-11-24T12:00:00Z');
  expect(plan({ ...noon, From: '2026-11-20T12:00:01Z', Width: 1 }, { past: true }).windows.at(-1)?.start).toBe('2026-11-23T12:00:01Z');
});

test('the request for a window is the whole one with other times, as text', () => {
  const request = { From: new Date(Date.UTC(2026, 10, 1)), To: new Date(Date.UTC(2026, 10, 4)), Text: undefined, Extra: [1] };
  const planned = plan(request);
  expect(planned.request).toEqual({ From: '2026-11-01T00:00:00Z', To: '2026-11-04T00:00:00Z', Extra: [1] });
  expect(planned.windows.map((window) => requestOf(planned, window))).toEqual([
    { From: '2026-11-01T00:00:00Z', To: '2026-11-03T00:00:00Z', Extra: [1] },
    { From: '2026-11-03T00:00:00Z', To: '2026-11-04T00:00:00Z', Extra: [1] },
  ]);
});

const good = { From: '2026-11-01T00:00:00Z', To: '2026-11-04T00:00:00Z' };

test('every rule but that of the length is checked, unless nothing is', () => {
  expect(plan({ ...good, Text: 'length' }).windows).toHaveLength(2);
  expect(() => plan({ ...good, Text: 'length other' })).toThrow(expect.objectContaining({ message: 'validation: RangedEcho: other is wrong. Leave it.' }));
  expect(plan({ ...good, Text: 'length other' }, {}, false).windows).toHaveLength(2);
});

test.each([
  ['a text that is no moment', { ...good, From: 'yesterday' }, 'From'],
  ['a list of one', { ...good, From: [good.From] }, 'From'],
  ['no text', { ...good, To: 7 }, 'To'],
  ['nothing', { From: good.From }, 'To'],
])('without a moment there is no range: %s', (_what, request, path) => {
  const violation = {
    path,
    rule: 'instant',
    message: `${path} must be a moment for the range to be cut.`,
    remedy: 'Write it like 2026-11-01T00:00:00+08:00, or pass a Date.',
  };
  expect(() => plan(request)).toThrow(expect.objectContaining({ action: 'RangedEcho', violations: [violation] }));
});

test('an action without a range is refused, with what to do instead', () => {
  const client = new ServiceClient(service, { credentials, clock: new ManualClock(now) });
  const { range, ...pointless } = rangedEcho;
  expect(range).toBeDefined();
  const violation = { path: '', rule: 'range', message: 'The action has no range of time.', remedy: 'Call it as it is.' };
  expect(() => planRange(client, pointless as never, good)).toThrow(expect.objectContaining({ violations: [violation] }));
});

test('of a range in the future, whose check is switched off, the first window is left: an answer to nothing is no answer', () => {
  const { windows } = plan({ From: '2027-01-01T00:00:00Z', To: '2027-01-05T00:00:00Z' }, { past: true }, false);
  expect(windows.map(({ start }) => start)).toEqual(['2027-01-01T00:00:00Z']);
});
