/** A mock that is another edition of the service than its own: its place, what it lacks, and what it has more. */
import { createEngine, createMock, type Mock, type MockEdition, textOf } from '@volc-live/mocks';
import { describe, expect, test } from 'vitest';

import { type Body, type Result, resultOf, send, stoppedMock } from './support/asking.ts';
import { SIGNED_AT } from './support/signed-request.ts';

const MAIN_HOST = 'live.volcengineapi.com';
const HOST = 'open.byteplusapi.com';
const now = '2026-03-01T00:00:00+08:00';
const hour = { StartTime: '2026-02-01T20:00:00+08:00', EndTime: '2026-02-01T21:00:00+08:00' };
const lacking = ['DescribeLiveAuditData', 'DescribeLiveTimeShiftData'] as const;

const byteplus = (): Mock => stoppedMock(now, 1, { edition: 'byteplus' });

function errorOf(text: string): { readonly Code: string; readonly Message: string } | undefined {
  return (JSON.parse(text) as { readonly ResponseMetadata: { readonly Error?: { readonly Code: string; readonly Message: string } } }).ResponseMetadata.Error;
}

/** The code that a request is refused with; undefined for an answer. */
function refused(mock: Mock, action: string, body: Body, host = HOST): string | undefined {
  return errorOf(textOf(send(mock, action, body, host)))?.Code;
}

describe('createMock({ edition })', () => {
  test('says which edition it is', () => {
    expect(byteplus().edition()).toBe('byteplus');
    expect(createMock().edition()).toBe('main');
    expect(createMock({ edition: 'main' }).edition()).toBe('main');
  });

  test.each(['BytePlus', '', '__proto__', 'toString', 5])('there is no edition %j', (name) => {
    const message = `The mock has no edition ${JSON.stringify(String(name))}. Use one of main, byteplus.`;
    expect(() => createMock({ edition: name as MockEdition })).toThrow(new TypeError(message));
    expect(() => createEngine({ edition: name as MockEdition })).toThrow(message);
  });

  test.each(lacking)('lacks %s, and refuses it as it refuses an unknown action', (action) => {
    const answer = send(byteplus(), action, hour, HOST);
    const unknown = send(byteplus(), 'DescribeLiveNothing', hour, HOST);
    expect(answer.status).toBe(404);
    expect(errorOf(textOf(answer))?.Code).toBe('InvalidActionOrVersion');
    expect(answer.headers['x-volc-live-hint']).toBe(unknown.headers['x-volc-live-hint']);
    expect(answer.headers['x-volc-live-hint']).not.toContain(action);
    expect(refused(stoppedMock(now), action, hour, MAIN_HOST)).toBeUndefined();
  });

  test('can neither fail, ask nor record what it lacks as an action', () => {
    const mock = byteplus();
    expect(() => mock.fail('DescribeLiveAuditData')).toThrow('The mock has no action "DescribeLiveAuditData".');
    expect(() => mock.ask('DescribeLiveAuditData', hour)).toThrow('The mock has no action');
    send(mock, 'DescribeLiveAuditData', hour, HOST);
    expect(mock.requests).toMatchObject([{ action: undefined, named: 'DescribeLiveAuditData', code: 'InvalidActionOrVersion' }]);
  });

  test('takes what the edition has more, with all rules, and the service itself does not', () => {
    const more: readonly (readonly [string, Body, string | undefined])[] = [
      ['DescribeLiveTrafficData', { ProtocolList: ['CMAF'], Stage: 'busy' }, undefined],
      ['DescribeLiveBandwidthData', { ProtocolList: ['CMAF', 'RTMP'] }, undefined],
      ['DescribeLiveP95PeakBandwidthData', { ProtocolList: ['CMAF'] }, undefined],
      ['DescribeLiveTrafficData', { Stage: 'dawn' }, 'InvalidParam'],
      ['DescribeLiveTrafficData', { ProtocolList: ['DASH'] }, 'InvalidParam'],
      ['DescribeLiveTrafficData', { ProtocolList: ['QUIC', 'CMAF'] }, 'InvalidParam'],
      ['DescribeLiveBandwidthData', { Stage: 'busy' }, 'InvalidParam'],
      ['DescribeLivePullToPushData', { DomainList: ['push.example.com'] }, 'InvalidParam'],
    ];
    for (const [action, body, code] of more) {
      expect(refused(byteplus(), action, { ...hour, ...body }), JSON.stringify(body)).toBe(code);
      expect(refused(stoppedMock(now), action, { ...hour, ...body }, MAIN_HOST), JSON.stringify(body)).toBe('InvalidParam');
    }
    expect(JSON.parse(textOf(byteplus().ask('DescribeLiveTrafficData', { ...hour, Stage: 'busy' })))).toMatchObject({ Result: { Stage: 'busy' } });
  });

  test('has the quotas of the edition, unless a scenario has others', () => {
    const counts = (mock: Mock, action: string, body: Body): number => {
      let answered = 0;
      while (answered < 100 && send(mock, action, body, HOST).status === 200) answered += 1;
      return answered;
    };
    const stopped = { edition: 'byteplus', now, signatureNow: () => SIGNED_AT } as const;
    const page = { PageNum: 1, PageSize: 10 };
    expect(counts(createMock(stopped), 'ListDomainDetail', page)).toBe(1);
    expect(counts(createMock(stopped), 'DescribeLiveISPData', {})).toBe(30);
    expect(counts(createMock({ ...stopped, scenario: { quotas: { ListDomainDetail: 3 } } }), 'ListDomainDetail', page)).toBe(3);
  });

  test('tells its region, and signs nothing for another one', () => {
    const answer = JSON.parse(textOf(send(byteplus(), 'DescribeLiveISPData', {}, HOST))) as Result;
    expect(answer['ResponseMetadata']).toMatchObject({ Service: 'live', Region: 'cn-north-1', Action: 'DescribeLiveISPData' });
  });

  test('has the same account as the service itself where the editions do not differ', () => {
    const relay = { ...hour, Aggregation: 60 };
    const same: readonly (readonly [string, Body])[] = [
      ['DescribeLivePullToPushBandwidthData', hour], ['DescribeLiveRecordData', hour], ['DescribeLiveSnapshotData', hour], ['DescribeLiveTranscodeData', hour],
      ['DescribeLiveISPData', {}], ['DescribeLiveRegionData', {}], ['ListDomainDetail', { PageNum: 1, PageSize: 100 }],
    ];
    for (const [action, body] of same) expect(resultOf(byteplus(), action, body, HOST), action).toEqual(resultOf(stoppedMock(now), action, body));
    const { DomainList, ...rest } = resultOf(byteplus(), 'DescribeLivePullToPushData', relay, HOST);
    expect(DomainList).toEqual(['push.example.com', 'push2.example.com', 'push.events.example.com']);
    expect(rest).toEqual(resultOf(stoppedMock(now), 'DescribeLivePullToPushData', relay));
  });
});

describe('a request to the host of another edition is of a key that nobody knows there', () => {
  test.each<[MockEdition, string, string | undefined]>([
    ['byteplus', MAIN_HOST, 'InvalidAccessKey'],
    ['byteplus', `${MAIN_HOST}:443`, 'InvalidAccessKey'],
    ['byteplus', MAIN_HOST.toUpperCase(), 'InvalidAccessKey'],
    ['byteplus', HOST, undefined],
    ['byteplus', '127.0.0.1:4711', undefined],
    ['byteplus', `${MAIN_HOST}.example.test`, undefined],
    ['main', HOST, 'InvalidAccessKey'],
    ['main', MAIN_HOST, undefined],
  ])('%s: %s', (edition, host, code) => {
    const mock = stoppedMock(now, 1, { edition });
    expect(refused(mock, 'DescribeLiveISPData', {}, host)).toBe(code);
    if (code !== undefined) expect(mock.requests[0]).toMatchObject({ status: 401, hints: [{ rule: 'edition' }] });
  });
});

describe('what only the edition answers', () => {
  const total = (body: Body): number => Number(resultOf(byteplus(), 'DescribeLiveTrafficData', { ...hour, Aggregation: 3_600, ...body }, HOST)['TotalDownTraffic']);

  test('Stage is repeated where it was asked', () => {
    expect(resultOf(byteplus(), 'DescribeLiveTrafficData', { ...hour, Stage: 'free' }, HOST)['Stage']).toBe('free');
    expect(resultOf(byteplus(), 'DescribeLiveTrafficData', hour, HOST)).not.toHaveProperty('Stage');
  });

  test('busy hours are 18:00 to 24:00 of the day of the account', () => {
    const day = { StartTime: '2026-02-01T00:00:00+08:00', EndTime: '2026-02-02T00:00:00+08:00' };
    const busy = resultOf(byteplus(), 'DescribeLiveTrafficData', { ...day, Aggregation: 3_600, Stage: 'busy' }, HOST);
    const used = (busy['TrafficDataList'] as readonly Result[]).map(({ DownTraffic }) => Number(DownTraffic) > 0);
    expect(used).toEqual(Array.from({ length: 24 }, (_, hourOfDay) => hourOfDay >= 18));
    expect(total({ Stage: 'busy' })).toBe(total({}));
    expect(total({ Stage: 'free' })).toBe(0);
  });

  test('CMAF has traffic of its own, in every domain that is pulled from', () => {
    expect(total({ ProtocolList: ['CMAF'] })).toBeGreaterThan(0);
    expect(total({ ProtocolList: ['CMAF'] })).toBeLessThan(total({}) / 2);
    expect(total({ ProtocolList: ['CMAF'], DomainList: ['pull.example.com'] })).toBeGreaterThan(0);
  });

  test.each<[string, Body, readonly string[]]>([
    ['all groups', {}, ['push.example.com', 'push2.example.com', 'push.events.example.com']],
    ['a group that there is not', { GroupList: ['nobody'] }, []],
    ['a stream that nobody relays', { App: 'live', Stream: 'room_9999' }, []],
    ['the stream of the examples', { App: 'live', Stream: 'example_stream' }, ['push.example.com', 'push2.example.com', 'push.events.example.com']],
  ])('DomainList of relays has the domains that relayed streams are pushed to: %s', (_, body, names) => {
    expect(resultOf(byteplus(), 'DescribeLivePullToPushData', { ...hour, ...body }, HOST)['DomainList']).toEqual(names);
    expect(resultOf(stoppedMock(now), 'DescribeLivePullToPushData', { ...hour, ...body })).not.toHaveProperty('DomainList');
  });
});

describe('a scenario', () => {
  test('names the edition, and the option wins', () => {
    const scenario = { edition: 'byteplus' } as const;
    expect(createMock({ scenario }).edition()).toBe('byteplus');
    expect(createMock({ scenario, edition: 'main' }).edition()).toBe('main');
    const mock = createMock({ edition: 'byteplus' });
    mock.load({ seed: 4 });
    expect(mock.edition()).toBe('byteplus');
    mock.load({ edition: 'main' });
    expect(mock.edition()).toBe('main');
  });

  test('changes nothing where its edition lacks an action that it names', () => {
    const mock = createMock({ edition: 'byteplus', scenario: { seed: 5 } });
    expect(() => mock.load({ faults: [{ action: 'DescribeLiveAuditData', drop: true }] })).toThrow('The mock has no action "DescribeLiveAuditData"');
    expect(() => mock.load({ quotas: { DescribeLiveTimeShiftData: 3 } })).toThrow('The mock has no action "DescribeLiveTimeShiftData"');
    expect(() => createMock({ scenario: { edition: 'nothing' as MockEdition } })).toThrow('edition is none of those there are. Use one of main, byteplus.');
    expect([mock.world.account.seed, mock.edition()]).toEqual([5, 'byteplus']);
  });
});
