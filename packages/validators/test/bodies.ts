import * as validators from '@volc-live/validators';
import type { RuleFacts, Validation, Validator } from '@volc-live/validators';
import { fromNow } from './told.ts';

type Body = Readonly<Record<string, unknown>>;

/** An action: what checks it, a good request, and a good answer with all fields. */
export interface Subject {
  readonly action: string;
  readonly request: (input: unknown, options?: validators.ValidateOptions) => Validation<unknown>;
  readonly result: (input: unknown) => Validation<unknown>;
  readonly requestValidator: Validator<unknown>;
  readonly rules: readonly RuleFacts[];
  readonly good: Body;
  readonly answer: Body;
}

const range: Body = { StartTime: fromNow(-7200), EndTime: fromNow(-3600) };
const places: Body = { RegionList: [{ Area: 'CN', Country: 'CN', Province: 'beijing' }, { Area: 'AS' }, {}] };
const domains: Body = { DomainList: ['a.example.com', 'b.example.com'] };
const stream: Body = { App: 'live', Stream: 'room-1' };
const echo: Body = { ...range, Aggregation: 300 };
const time: Body = { TimeStamp: fromNow(-7200) };

const bodies: Readonly<Record<string, readonly [good: Body, answer: Body]>> = {
  DescribeLiveAuditData: [
    { ...range, ...domains, DetailField: ['Domain'], Aggregation: 86_400 },
    { ...echo, ...domains, DetailField: ['Domain'], TotalCount: 3, AuditDataList: [{ ...time, Count: 3 }], AuditDetailDataList: [{ Domain: 'a.example.com', TotalCount: 3, AuditDataList: [{ ...time, Count: 3 }] }] },
  ],
  DescribeLiveBandwidthData: [
    { ...range, ...domains, ...places, ProtocolList: ['RTMP', 'HTTP-FLV'], ISPList: ['telecom', 'unicom'], DetailField: ['Domain', 'ISP', 'Protocol'], Aggregation: 3600 },
    { ...echo, ...domains, ...places, ProtocolList: ['RTMP'], ISPList: ['telecom'], DetailField: ['Domain'], PeakUpBandwidth: 1.5, PeakDownBandwidth: 0, BandwidthDataList: [{ ...time, UpBandwidth: 1.5, DownBandwidth: 0 }], BandwidthDetailDataList: [{ Domain: 'a.example.com', ISP: 'telecom', Protocol: 'RTMP', PeakUpBandwidth: 1, PeakDownBandwidth: 2, BandwidthDataList: [] }] },
  ],
  DescribeLiveISPData: [{}, { ISPList: [{ Code: 'telecom', Name: 'Telecom' }] }],
  DescribeLiveP95PeakBandwidthData: [
    { ...range, ...domains, ...places, ProtocolList: ['QUIC'], Aggregation: 300 },
    { ...echo, ...domains, ...places, ProtocolList: ['QUIC'], P95PeakBandwidth: 2.5, P95PeakTimestamp: fromNow(-7200) },
  ],
  DescribeLivePullToPushBandwidthData: [
    { ...range, GroupList: ['g1', 'g2'], DetailField: ['Group'], Aggregation: 86_400 },
    { ...echo, GroupList: ['g1', 'g2'], DetailField: ['Group'], PeakUpBandwidth: 1, BandwidthDataList: [{ ...time, UpBandwidth: 1 }], BandwidthDetailDataList: [{ Group: 'g1', DstAddrType: 'x', PeakUpBandwidth: 1, BandwidthDataList: [{ ...time, UpBandwidth: 1 }] }] },
  ],
  DescribeLivePullToPushData: [
    { ...range, ...stream, GroupList: ['g1', 'g2'], DetailField: ['Group'], Aggregation: 60 },
    { ...echo, ...stream, GroupList: ['g1', 'g2'], DetailField: ['Group'], TotalDuration: 1.5, PullToPushDataList: [{ ...time, Value: 1.5 }], PullToPushDetailDataList: [{ Group: 'g1', TotalDuration: 1.5, PullToPushDataList: [{ ...time, Value: 1.5 }] }] },
  ],
  DescribeLiveRecordData: [
    { ...range, ...domains, ...stream, DetailField: ['Domain'], Aggregation: 300 },
    { ...echo, ...domains, ...stream, DetailField: ['Domain'], RecordPeak: 2, RecordDataList: [{ ...time, Value: 2 }], RecordDetailDataList: [{ Domain: 'a.example.com', RecordPeak: 2, RecordDataList: [{ ...time, Value: 2 }] }] },
  ],
  DescribeLiveRegionData: [{}, { Areas: [{ Code: 'CN', Name: 'China', Countries: [{ Code: 'CN', Name: 'China', Provinces: [{ Code: 'beijing', Name: 'Beijing' }] }] }] }],
  DescribeLiveSnapshotData: [
    { ...range, ...domains, ...stream, DetailField: ['Domain'], Aggregation: 86_400 },
    { ...echo, ...domains, ...stream, DetailField: ['Domain'], Total: 2, SnapshotDataList: [{ ...time, Value: 2 }], SnapshotDetailData: [{ Domain: 'a.example.com', Total: 2, SnapshotDataList: [{ ...time, Value: 2 }] }] },
  ],
  DescribeLiveTimeShiftData: [{ ...range, Vhosts: ['v1'], Aggregation: 86_400 }, { ...echo, Vhosts: ['v1'], TimeShiftDataList: [{ ...time, Storage: 0.5 }] }],
  DescribeLiveTrafficData: [
    { ...range, ...domains, ...places, ProtocolList: ['RTMP', 'SRT'], ISPList: ['telecom', 'unicom'], DetailField: ['Domain', 'ISP', 'Protocol'], Aggregation: 300 },
    { ...echo, ...domains, ...places, ProtocolList: ['RTMP'], ISPList: ['telecom'], DetailField: ['Domain'], TotalUpTraffic: 1.5, TotalDownTraffic: 0, TrafficDataList: [{ ...time, UpTraffic: 1.5, DownTraffic: 0 }], TrafficDetailDataList: [{ Domain: 'a.example.com', ISP: 'telecom', Protocol: 'RTMP', TotalUpTraffic: 1, TotalDownTraffic: 2, TrafficDataList: [] }] },
  ],
  DescribeLiveTranscodeData: [
    { ...range, ...domains, ...stream, Resolution: ['720P'], TranscodeType: ['Audio'], Aggregation: 86_400 },
    { ...echo, ...domains, ...stream, Resolution: ['720P'], TranscodeType: ['Audio'], Duration: 1.5, TranscodeDataList: [{ ...time, Duration: 1.5, Resolution: '720P', TranscodeType: 'Audio' }] },
  ],
  ListDomainDetail: [
    { PageNum: 1, PageSize: 1000, VhostList: ['v'], DomainStatusList: [0], DomainTypeList: ['push'], DomainRegionList: ['cn'], DomainNameList: ['a.example.com'] },
    { Total: 1, DomainList: [{ Domain: 'a.example.com', Vhost: 'v', Type: 'push', Region: 'cn', Status: 0, CNAME: 'c', CnameCheck: 1, DomainCheck: 1, ICPCheck: 1, CreateTime: fromNow(-86_400), CertDomain: '', ChainID: '', PushDomain: '', ProjectName: 'default', HTTP2: false, Tags: [{ Category: 'System', Key: 'k', Value: 'v' }] }] },
  ],
};

const exported: Readonly<Record<string, unknown>> = validators;

/** Every action of the package, found by the names of its exports. */
export const subjects: readonly Subject[] = Object.keys(exported).flatMap((name) => {
  const action = /^validate(\w+)Request$/.exec(name)?.[1];
  if (action === undefined) return [];
  const [good = {}, answer = {}] = bodies[action] ?? [];
  return {
    action,
    request: exported[name] as Subject['request'],
    result: exported[`validate${action}Result`] as Subject['result'],
    requestValidator: exported[name] as Validator<unknown>,
    rules: exported[`${action}Rules`] as readonly RuleFacts[],
    good,
    answer,
  };
});

/** The subject of an action. */
export function subjectOf(action: string): Subject {
  const subject = subjects.find((each) => each.action === action);
  if (!subject) throw new Error(`There is no action ${action}.`);
  return subject;
}
