import { expect, test } from 'vitest';
import { moveByDays, moveIntoHistory, usagePageRequests } from '../src/index.ts';

const noon = Date.UTC(2026, 10, 24, 4); // 2026-11-24T12:00:00+08:00

test.each([
  ['2021-04-13T00:00:00+08:00', 1, '2021-04-14T00:00:00+08:00'],
  ['2021-04-30T23:59:59+08:00', 1, '2021-05-01T23:59:59+08:00'],
  ['2024-02-28T00:00:00Z', 1, '2024-02-29T00:00:00Z'],
  ['2026-01-01T00:00:00-05:00', -1, '2025-12-31T00:00:00-05:00'],
  ['2021-04-13T00:00:00+08:00', 0, '2021-04-13T00:00:00+08:00'],
])('%s moved by %i days is %s', (time, days, want) => expect(moveByDays(time, days)).toBe(want));

test.each([
  ['a whole day', '2021-04-13T00:00:00+08:00', '2021-04-14T00:00:00+08:00', '2026-11-23T00:00:00+08:00', '2026-11-24T00:00:00+08:00'],
  ['a week up to its last second', '2022-02-11T00:00:00+08:00', '2022-02-17T23:59:59+08:00', '2026-11-17T00:00:00+08:00', '2026-11-23T23:59:59+08:00'],
  ['an end that is just now', '2026-11-23T12:00:00+08:00', '2026-11-24T12:00:00+08:00', '2026-11-23T12:00:00+08:00', '2026-11-24T12:00:00+08:00'],
  ['a range of the future', '2030-01-01T00:00:00Z', '2030-01-02T00:00:00Z', '2026-11-23T00:00:00Z', '2026-11-24T00:00:00Z'],
])('%s ends at the last such time of day', (_, StartTime, EndTime, start, end) => {
  expect(moveIntoHistory({ StartTime, EndTime, App: 'live' }, noon)).toEqual({ StartTime: start, EndTime: end, App: 'live' });
});

test('a time that is none is told', () => {
  expect(() => moveIntoHistory({ StartTime: '2021-04-13', EndTime: '2021-04-14' }, noon)).toThrow('EndTime "2021-04-14" is no RFC 3339 time.');
});

test('the page prints ten requests, each of an action of its own', () => {
  const requests = usagePageRequests();
  expect(requests).toHaveLength(10);
  expect(new Set(requests.map(({ action }) => action)).size).toBe(10);
});
