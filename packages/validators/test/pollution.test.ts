import { afterEach, describe, expect, it, vi } from 'vitest';
import { subjectOf } from './bodies.ts';
import { fromNow, now, told, violationsOf } from './told.ts';

const { request, good } = subjectOf('DescribeLiveBandwidthData');

describe('a polluted Object.prototype', () => {
  const prototype = Object.prototype as Record<string, unknown>;
  afterEach(() => {
    for (const name of ['DomainList', 'StartTime', 'EndTime', 'Area', 'Country', 'Nonsense']) delete prototype[name];
  });

  it('neither adds faults to a good request nor hides those of a bad one', () => {
    const before = { ok: request(good, { now }).ok, bad: told(request({}, { now })) };
    Object.assign(prototype, { DomainList: 5, Area: 5, Country: 'x', Nonsense: true, StartTime: fromNow(-7200), EndTime: fromNow(-3600) });
    const after = { ok: request({ ...good, RegionList: [{}] }, { now }).ok, bad: told(request({}, { now })) };
    for (const name of ['DomainList', 'StartTime', 'EndTime', 'Area', 'Country', 'Nonsense']) delete prototype[name];
    expect(before).toEqual({ ok: true, bad: ['required@StartTime', 'required@EndTime'] });
    expect(after).toEqual(before);
  });

  it('is not asked for fields that nobody can list either', () => {
    const hidden = { DomainList: 5, Area: 5, Country: 'x', StartTime: fromNow(-7200), EndTime: fromNow(-3600) };
    for (const [name, value] of Object.entries(hidden)) Object.defineProperty(prototype, name, { value, configurable: true, enumerable: false });
    const { DomainList: _, ...few } = good;
    const after = [request({ ...few, DetailField: undefined, RegionList: [{}] }, { now }), request({}, { now })];
    for (const name of Object.keys(hidden)) delete prototype[name];
    expect(after.map((verdict) => told(verdict))).toEqual([[], ['required@StartTime', 'required@EndTime']]);
  });

  it('lends an answer nothing', () => {
    const { result, answer } = subjectOf('DescribeLiveBandwidthData');
    Object.defineProperty(prototype, 'TimeStamp', { value: fromNow(0), configurable: true });
    const after = result({ ...answer, BandwidthDataList: [{ UpBandwidth: 1, DownBandwidth: 1 }] });
    delete prototype['TimeStamp'];
    expect(told(after)).toEqual(['required@BandwidthDataList[0].TimeStamp']);
  });

  it('moves no limit', () => {
    const { request: list, good: page } = subjectOf('ListDomainDetail');
    const { request: record, good: recorded } = subjectOf('DescribeLiveRecordData');
    Object.assign(prototype, { minimum: 5000, maximum: 0, minLength: 50, maxLength: 0, pattern: 'x', max: [] });
    const after = [list(page, { now }), record(recorded, { now })];
    for (const name of ['minimum', 'maximum', 'minLength', 'maxLength', 'pattern', 'max']) delete prototype[name];
    expect(after.map((verdict) => told(verdict))).toEqual([[], []]);
  });

  it('turns no error into an advice, and silences no rule', () => {
    const both = { ...good, RegionList: [{ Area: 'CN' }], UserRegionList: [{ Area: 'CN' }] };
    expect(told(request(both, { now }))).toEqual(['region-exclusive@']);
    Object.assign(prototype, { severity: 'advice', reads: ['RegionList', 'UserRegionList', 'Wrong'] });
    const after = [request(both, { now }), request({ ...both, RegionList: [5] }, { now })];
    for (const name of ['severity', 'reads']) delete prototype[name];
    expect(after.map((verdict) => told(verdict))).toEqual([['region-exclusive@'], ['type@RegionList[0]', 'region-exclusive@']]);
  });

  it('neither moves the clock nor changes the language', () => {
    const broken = (): readonly [string, string][] => {
      const future = { ...good, StartTime: fromNow(60), EndTime: fromNow(120) };
      const verdicts = [request(future, {}), request(future), request({}, {}), request({})];
      return verdicts.flatMap((verdict) => violationsOf(verdict).map(({ rule, message }): [string, string] => [rule, message]));
    };
    vi.useFakeTimers({ now, toFake: ['Date'] });
    const before = broken();
    Object.assign(prototype, { now: 0, locale: { required: () => ['Anything.', 'Nothing.'] } });
    const after = broken();
    for (const name of ['now', 'locale']) delete prototype[name];
    vi.useRealTimers();
    expect(before.map(([rule]) => rule)).toContain('required');
    expect(after).toEqual(before);
  });
});
