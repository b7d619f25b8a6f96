import { test } from 'vitest';

import type {
  DescribeLiveAuditDataRequest,
  DescribeLiveBandwidthDataRequest,
  DescribeLiveP95PeakBandwidthDataRequest,
  DescribeLivePullToPushDataRequest,
  DescribeLiveRecordDataRequest,
  DescribeLiveSnapshotDataRequest,
  DescribeLiveTrafficDataRequest,
  DescribeLiveTranscodeDataRequest,
  ListDomainDetailRequest,
  Region,
} from '@volc-live/validators';

const range = { StartTime: '2025-02-10T00:00:00+08:00', EndTime: '2025-02-11T00:00:00+08:00' };
const regions: readonly Region[] = [{ Area: 'CN' }];

function bandwidth(request: DescribeLiveBandwidthDataRequest): void {
  void request;
}
function traffic(request: DescribeLiveTrafficDataRequest): void {
  void request;
}
function p95(request: DescribeLiveP95PeakBandwidthDataRequest): void {
  void request;
}
function record(request: DescribeLiveRecordDataRequest): void {
  void request;
}
function transcode(request: DescribeLiveTranscodeDataRequest): void {
  void request;
}
function snapshot(request: DescribeLiveSnapshotDataRequest): void {
  void request;
}
function relay(request: DescribeLivePullToPushDataRequest): void {
  void request;
}
function audit(request: DescribeLiveAuditDataRequest): void {
  void request;
}
function domains(request: ListDomainDetailRequest): void {
  void request;
}
function region(place: Region): void {
  void place;
}

test('region-exclusive: one list of regions compiles, both do not', () => {
  bandwidth({ ...range, RegionList: regions });
  bandwidth({ ...range, UserRegionList: regions });
  traffic({ ...range, RegionList: regions });
  p95({ ...range, UserRegionList: regions });
  // @ts-expect-error region-exclusive
  bandwidth({ ...range, RegionList: regions, UserRegionList: regions });
  // @ts-expect-error region-exclusive
  traffic({ ...range, RegionList: regions, UserRegionList: regions });
  // @ts-expect-error region-exclusive
  p95({ ...range, RegionList: regions, UserRegionList: regions });
});

test('quic-alone: QUIC compiles alone, and not beside another protocol', () => {
  bandwidth({ ...range, ProtocolList: ['QUIC'] });
  bandwidth({ ...range, ProtocolList: ['RTMP', 'HTTP-FLV'] });
  traffic({ ...range, ProtocolList: ['QUIC'] });
  p95({ ...range, ProtocolList: ['SRT'] });
  // @ts-expect-error quic-alone
  bandwidth({ ...range, ProtocolList: ['QUIC', 'RTMP'] });
  // @ts-expect-error quic-alone
  traffic({ ...range, ProtocolList: ['RTMP', 'QUIC'] });
  // @ts-expect-error quic-alone
  p95({ ...range, ProtocolList: ['QUIC', 'QUIC'] });
});

test('app-with-stream: both or none compile, one alone does not', () => {
  record(range);
  record({ ...range, App: 'live', Stream: 'example_stream' });
  transcode({ ...range, App: 'live', Stream: 'example_stream' });
  snapshot({ ...range, App: 'live', Stream: 'example_stream' });
  relay({ ...range, App: 'live', Stream: 'example_stream' });
  // @ts-expect-error app-with-stream
  record({ ...range, App: 'live' });
  // @ts-expect-error app-with-stream
  transcode({ ...range, Stream: 'example_stream' });
  // @ts-expect-error app-with-stream
  snapshot({ ...range, App: 'live' });
  // @ts-expect-error app-with-stream
  relay({ ...range, Stream: 'example_stream' });
});

test('country-needs-area and province-needs-country: a level compiles with those above it', () => {
  region({});
  region({ Area: 'CN' });
  region({ Area: 'CN', Country: 'CN' });
  region({ Area: 'CN', Country: 'CN', Province: 'beijing' });
  // @ts-expect-error country-needs-area
  region({ Country: 'CN' });
  // @ts-expect-error province-needs-country
  region({ Area: 'CN', Province: 'beijing' });
  // @ts-expect-error province-needs-country
  region({ Province: 'beijing' });
  // @ts-expect-error country-needs-area, inside a list
  bandwidth({ ...range, RegionList: [{ Country: 'CN' }] });
});

test('enumerations, names and required parameters are known', () => {
  bandwidth({ ...range, Aggregation: 3600, ISPList: ['telecom'], DetailField: ['Domain'] });
  relay({ ...range, Aggregation: 60, DetailField: ['Group'] });
  audit({ ...range, Aggregation: 86400 });
  domains({ PageNum: 1, PageSize: 10, DomainStatusList: [0, 6] });
  // @ts-expect-error 60 is a width of relays only
  bandwidth({ ...range, Aggregation: 60 });
  // @ts-expect-error an unknown carrier
  bandwidth({ ...range, ISPList: ['other'] });
  // @ts-expect-error a misspelt name
  bandwidth({ ...range, DomainLists: ['push.example.com'] });
  // @ts-expect-error EndTime is missing
  bandwidth({ StartTime: range.StartTime });
  // @ts-expect-error PageNum and PageSize are required
  domains({});
});

test('a request can be built step by step', () => {
  const request: DescribeLiveBandwidthDataRequest = { ...range };
  request.Aggregation = 3600;
  request.DomainList = ['push.example.com'];
  bandwidth(request);
  bandwidth({ ...request, DetailField: ['Domain'] });
});

test('optional parts can be spread in', () => {
  const stream: { App: string; Stream: string } | undefined = Math.random() < 2 ? { App: 'live', Stream: 'a' } : undefined;
  record({ ...range, ...stream });
  const byClient = Math.random() < 2;
  bandwidth({ ...range, ...(byClient ? { UserRegionList: regions } : { RegionList: regions }) });
});
