import { DescribeLiveBandwidthDataRules, PROTOCOLS } from '@volc-live/validators';
import { describe, expect, it } from 'vitest';
import { subjectOf, subjects } from './bodies.ts';
import { advised, day, fromNow, now, told, violationsOf } from './told.ts';

type Changes = Readonly<Record<string, unknown>>;

/** Paths of all numbers, and of all other plain values, inside an answer. */
function leavesOf(value: unknown, keys: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => leavesOf(item, [...keys, index]));
  if (typeof value !== 'object' || value === null) return [keys];
  return Object.entries(value).flatMap(([key, field]) => leavesOf(field, [...keys, key]));
}

/** A copy with another value at a path. */
function replaced(value: unknown, keys: readonly (string | number)[], by: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((item, index) => (index === key ? replaced(item, rest, by) : item));
  const fields = value as Changes;
  return { ...fields, [key]: replaced(fields[key], rest, by) };
}

/** The same with an unknown field in every object. */
function widened(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(widened);
  if (typeof value !== 'object' || value === null) return value;
  return { ...Object.fromEntries(Object.entries(value).map(([key, field]) => [key, widened(field)])), NewField: { a: [null] } };
}

it('covers 13 actions', () => {
  expect(subjects).toHaveLength(13);
});

describe.each(subjects)('$action', ({ action, request, requestValidator, result, rules, good, answer }) => {
  it('is named', () => {
    expect(requestValidator.action).toBe(action);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it('takes a good request, and returns it itself', () => {
    const verdict = request(good, { now });
    expect(told(verdict)).toEqual([]);
    expect(advised(verdict)).toEqual([]);
    expect(verdict.ok && verdict.value).toBe(good);
  });

  it('changes nothing', () => {
    const before = structuredClone(good);
    request(good, { now });
    expect(good).toEqual(before);
  });

  it('takes undefined for every field that may be left out, and for no other', () => {
    const must = action === 'ListDomainDetail' ? ['PageNum', 'PageSize'] : ['StartTime', 'EndTime'].filter((name) => name in good);
    const absent = Object.fromEntries(Object.keys(good).map((name) => [name, undefined]));
    expect(told(request(absent, { now }))).toEqual(must.map((name) => `required@${name}`));
    expect(told(request({}, { now }))).toEqual(must.map((name) => `required@${name}`));
  });

  it.each(Object.keys(good))('refuses null, an object and a symbol for %s', (name) => {
    for (const wrong of [null, {}, Symbol('x')]) {
      const refused = told(request({ ...good, [name]: wrong }, { now })).filter((rule) => !rule.startsWith('app-with-stream'));
      expect(refused).toEqual([expect.stringMatching(`^(type|one-of)@${name}$`)]);
    }
  });

  it('refuses a field that is not in the spec', () => {
    expect(told(request({ ...good, NoSuchField: undefined }, { now }))).toEqual(['unknown-field@NoSuchField']);
  });

  it('takes a good answer', () => {
    const verdict = result(answer);
    expect(told(verdict)).toEqual([]);
    expect(verdict.ok && verdict.value).toBe(answer);
  });

  it('takes unknown fields in an answer', () => {
    expect(told(result(widened(answer)))).toEqual([]);
  });

  it('takes unknown values of enumerations in an answer', () => {
    for (const keys of leavesOf(answer)) {
      const name = keys.findLast((key) => typeof key === 'string');
      if (['ProtocolList', 'ISPList', 'Protocol', 'ISP', 'Resolution', 'TranscodeType', 'Type', 'Region', 'Category', 'DetailField'].includes(`${name}`)) {
        expect(told(result(replaced(answer, keys, 'never-seen')))).toEqual([]);
      }
    }
  });

  it('refuses a wrong type anywhere in an answer', () => {
    for (const keys of leavesOf(answer)) {
      const [violation, ...others] = violationsOf(result(replaced(answer, keys, Symbol('wrong'))));
      expect(violation).toMatchObject({ rule: 'type', keys });
      expect(others).toEqual([]);
    }
  });

  it('refuses a number as a text anywhere in an answer', () => {
    for (const keys of leavesOf(answer)) {
      const value = keys.reduce<unknown>((within, key) => (within as Changes)[key], answer);
      if (typeof value === 'number') expect(violationsOf(result(replaced(answer, keys, `${value}`)))).toMatchObject([{ rule: 'type', keys }]);
    }
  });

  it('refuses an answer of nothing', () => {
    expect(told(result(undefined))).toEqual(['type@']);
    expect(told(result(null))).toEqual(['type@']);
    expect(result({}).ok).toBe(false);
  });
});

const withTimes = subjects.filter(({ good }) => 'StartTime' in good);

describe.each(withTimes)('times of $action', ({ action, request, good, rules }) => {
  const on = (StartTime: string, EndTime: string, more?: Changes): string[] => told(request({ ...good, StartTime, EndTime, ...more }, { now }));

  it('start before they end', () => {
    expect(on(fromNow(-60), fromNow(-60))).toEqual(['time-order@']);
    expect(on(fromNow(-60), fromNow(-61))).toEqual(['time-order@']);
    expect(on(fromNow(-60), fromNow(-59))).toEqual([]);
  });

  it('start not in the future', () => {
    expect(on(fromNow(0), fromNow(60))).toEqual([]);
    expect(on(fromNow(1), fromNow(60))).toEqual(['not-in-future@']);
  });

  it('start at most 366 days ago', () => {
    expect(on(fromNow(-366 * day), fromNow(-366 * day + 60))).toEqual([]);
    expect(on(fromNow(-366 * day - 1), fromNow(-366 * day + 60))).toEqual(['history@']);
  });

  it('span no more than the limit', () => {
    const defaults: Readonly<Record<string, number>> = {
      DescribeLiveBandwidthData: 31, DescribeLiveTrafficData: 31, DescribeLivePullToPushBandwidthData: 31, DescribeLiveRecordData: 31,
    };
    const longest: Readonly<Record<number, number>> = { 60: 1, 300: 31, 3600: 93, 86_400: 93 };
    const max = rules.find(({ id }) => id === 'span')?.max ?? [];
    const steps: (readonly [step: unknown, days: number])[] = [[undefined, defaults[action] ?? 93]];
    for (const { at } of max) if (typeof at === 'number') steps.push([at, longest[at] ?? NaN]);
    for (const [Aggregation, days] of steps) {
      expect(on(fromNow(-100 * day), fromNow((days - 100) * day), { Aggregation })).toEqual([]);
      expect(on(fromNow(-100 * day), fromNow((days - 100) * day + 1), { Aggregation })).toEqual(['span@']);
    }
    if (max.length > 1) expect(steps).toHaveLength(4);
  });
});

/** Requests that break one rule. */
const broken: readonly (readonly [rule: string, action: string, changes: Changes])[] = [
  ...['DescribeLiveBandwidthData', 'DescribeLiveTrafficData', 'DescribeLiveP95PeakBandwidthData'].flatMap((action) => [
    ['quic-alone@', action, { ProtocolList: ['RTMP', 'QUIC'] }] as const,
    ['region-exclusive@', action, { UserRegionList: [{ Area: 'CN' }] }] as const,
    ['country-needs-area@RegionList[0]', action, { RegionList: [{ Country: 'US' }] }] as const,
    ['province-needs-country@RegionList[2]', action, { RegionList: [{}, {}, { Area: 'CN', Province: 'beijing' }] }] as const,
    ['type@RegionList[2].Area', action, { RegionList: [{}, {}, { Area: 5 }] }] as const,
    ['unknown-field@RegionList[0].City', action, { RegionList: [{ Area: 'CN', City: 'x' }] }] as const,
    ['one-of@ProtocolList[1]', action, { ProtocolList: ['RTMP', 'rtmp'] }] as const,
  ]),
  ...['DescribeLiveRecordData', 'DescribeLiveSnapshotData', 'DescribeLiveTranscodeData', 'DescribeLivePullToPushData'].flatMap((action) => [
    ['app-with-stream@', action, { App: undefined }] as const,
    ['app-with-stream@', action, { Stream: undefined }] as const,
    ['pattern@App', action, { App: 'a/b' }] as const,
    ['length@App', action, { App: '' }] as const,
    ['length@App', action, { App: 'a'.repeat(31) }] as const,
    ['length@Stream', action, { Stream: 'a'.repeat(101) }] as const,
  ]),
  ['range@PageNum', 'ListDomainDetail', { PageNum: 0 }],
  ['range@PageNum', 'ListDomainDetail', { PageNum: 1001 }],
  ['range@PageSize', 'ListDomainDetail', { PageSize: 1001 }],
  ['type@PageSize', 'ListDomainDetail', { PageSize: 1.5 }],
  ['one-of@DomainStatusList[0]', 'ListDomainDetail', { DomainStatusList: ['0'] }],
  ['one-of@DomainTypeList[0]', 'ListDomainDetail', { DomainTypeList: ['pull'] }],
  ['one-of@Aggregation', 'DescribeLiveAuditData', { Aggregation: 300 }],
  ['one-of@Aggregation', 'DescribeLiveTimeShiftData', { Aggregation: 3600 }],
  ['one-of@Aggregation', 'DescribeLiveBandwidthData', { Aggregation: 60 }],
  ['one-of@Resolution[0]', 'DescribeLiveTranscodeData', { Resolution: ['720p'] }],
  ['one-of@TranscodeType[0]', 'DescribeLiveTranscodeData', { TranscodeType: ['audio'] }],
  ['one-of@DetailField[0]', 'DescribeLiveAuditData', { DetailField: ['ISP'] }],
];

it.each(broken)('%s of %s by %j', (rule, action, changes) => {
  const { request, good } = subjectOf(action);
  expect(told(request({ ...good, ...changes }, { now }))).toEqual([rule]);
});

describe('an empty list counts as absent', () => {
  const { request, good } = subjectOf('DescribeLiveBandwidthData');
  it.each<[Changes, string[]]>([
    [{ RegionList: [], UserRegionList: [{ Area: 'CN' }] }, []],
    [{ UserRegionList: [] }, []],
    [{ DomainList: [], ProtocolList: [], ISPList: [], RegionList: [], DetailField: [] }, []],
  ])('%j', (changes, want) => {
    const verdict = request({ ...good, DetailField: undefined, ...changes }, { now });
    expect(told(verdict)).toEqual(want);
    expect(advised(verdict)).toEqual([]);
  });
});

describe('advice', () => {
  it.each<[string, Changes, string[]]>([
    ['DescribeLiveBandwidthData', { DomainList: ['a'] }, ['split-by-domain@']],
    ['DescribeLiveBandwidthData', { DomainList: undefined, ISPList: [], ProtocolList: ['QUIC'] }, ['split-by-domain@', 'split-by-isp@', 'split-by-protocol@']],
    ['DescribeLiveTrafficData', { ISPList: undefined }, ['split-by-isp@']],
    ['DescribeLiveTrafficData', { RegionList: [{ Area: 'AS', Country: 'JP', Province: 'tokyo' }] }, ['province-in-china@RegionList[0]']],
    ['DescribeLiveAuditData', { DomainList: [] }, ['split-by-domain@']],
    ['DescribeLivePullToPushData', { GroupList: ['g1'] }, ['split-by-group@']],
    ['DescribeLivePullToPushBandwidthData', { GroupList: ['g1'] }, ['split-by-group@']],
    ['DescribeLiveRecordData', { DomainList: ['a'] }, ['split-by-domain@']],
    ['DescribeLiveSnapshotData', { DomainList: ['a'] }, ['split-by-domain@']],
  ])('%s with %j is taken', (action, changes, want) => {
    const { request, good } = subjectOf(action);
    const body = { ...good, ...changes };
    const verdict = request(body, { now });
    expect(verdict.ok && verdict.value).toBe(body);
    expect(advised(verdict)).toEqual(want);
  });

  it('comes with a refusal too, and apart from it', () => {
    const { request, good } = subjectOf('DescribeLiveBandwidthData');
    const verdict = request({ ...good, DomainList: ['a'], UserRegionList: [{}] }, { now });
    expect(told(verdict)).toEqual(['region-exclusive@']);
    expect(advised(verdict)).toEqual(['split-by-domain@']);
  });

  it.each<[Changes, string[]]>([
    [{ DomainList: 'a' }, ['type@DomainList']],
    [{ DomainList: null }, ['type@DomainList']],
    [{ DomainList: [5] }, ['type@DomainList[0]']],
    [{ RegionList: [{ Area: 'CN', Country: 5, Province: 'beijing' }] }, ['type@RegionList[0].Country']],
    [{ ProtocolList: ['QUIC', 'nope'] }, ['one-of@ProtocolList[1]']],
  ])('is silent about the value of a wrong field: %j', (changes, want) => {
    const { request, good } = subjectOf('DescribeLiveBandwidthData');
    const verdict = request({ ...good, ...changes }, { now });
    expect(told(verdict)).toEqual(want);
    expect(advised(verdict)).toEqual([]);
  });
});

it('is not silent about an object because of another one', () => {
  const { request, good } = subjectOf('DescribeLiveBandwidthData');
  const japan = { Area: 'AS', Country: 'JP', Province: 'tokyo' };
  const verdict = request({ ...good, RegionList: [{ Country: 5, Area: 5 }, japan], DomainList: ['a'] }, { now });
  expect(told(verdict)).toEqual(['type@RegionList[0].Area', 'type@RegionList[0].Country']);
  expect(advised(verdict)).toEqual(['province-in-china@RegionList[1]', 'split-by-domain@']);
});

describe('several faults at once', () => {
  const { request } = subjectOf('DescribeLiveBandwidthData');
  const body = {
    Zone: 1,
    EndTime: fromNow(-400 * day),
    StartTime: fromNow(-400 * day),
    ProtocolList: ['QUIC', 'RTMP'],
    UserRegionList: [{ Country: 'CN' }, { Area: 'CN', Province: 'x' }],
    RegionList: [{ Province: 'x' }],
    Aggregation: '300',
    DomainList: ['a', 1],
  };
  const want = [
    'type@DomainList[1]', 'province-needs-country@RegionList[0]', 'country-needs-area@UserRegionList[0]', 'province-needs-country@UserRegionList[1]',
    'one-of@Aggregation', 'unknown-field@Zone', 'quic-alone@', 'region-exclusive@', 'time-order@', 'history@',
  ];

  it('come in the order of the spec, however the request is written', () => {
    expect(told(request(body, { now }))).toEqual(want);
    expect(told(request(Object.fromEntries(Object.entries(body).toReversed()), { now }))).toEqual(want);
    expect(request(body, { now })).toEqual(request(body, { now }));
  });

  it('name every parameter at fault', () => {
    const violations = violationsOf(request(body, { now }));
    expect(violations.find(({ rule }) => rule === 'region-exclusive')).toMatchObject({ paths: ['RegionList', 'UserRegionList'], values: [body.RegionList, body.UserRegionList] });
    expect(violations.find(({ rule }) => rule === 'country-needs-area')).toMatchObject({
      path: 'UserRegionList[0]',
      paths: ['UserRegionList[0].Area', 'UserRegionList[0].Country'],
      message: 'UserRegionList[0]: Country needs Area.',
      remedy: 'Add Area.',
    });
  });
});

it('compares with the clock where no time is given', () => {
  const { request, good } = subjectOf('DescribeLiveBandwidthData');
  expect(told(request({ ...good, StartTime: '9999-01-01T00:00:00Z', EndTime: '9999-01-01T01:00:00Z' }))).toEqual(['not-in-future@']);
  expect(told(request({ ...good, StartTime: '2020-01-01T00:00:00Z', EndTime: '2020-01-01T01:00:00Z' }, {}))).toEqual(['history@']);
});

it('hands out the rules as data', () => {
  expect(JSON.parse(JSON.stringify(DescribeLiveBandwidthDataRules))).toEqual(DescribeLiveBandwidthDataRules);
  expect(DescribeLiveBandwidthDataRules.map(({ id }) => id)).toEqual([
    'quic-alone', 'region-exclusive', 'time-order', 'not-in-future', 'history', 'span', 'split-by-domain', 'split-by-isp', 'split-by-protocol',
  ]);
  expect(PROTOCOLS).toContain('QUIC');
});
