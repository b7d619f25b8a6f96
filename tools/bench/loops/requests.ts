import type { SignedCall } from '../floors/sign.ts';

/** The moment of the loops, in milliseconds since the epoch; signatures and history are judged by it. */
export const now: number = Date.UTC(2026, 10, 24, 4);

/** The bandwidth request of the usage-query page, one day long, with a second domain, so that there is nothing to advise. */
export const bandwidthRequest = {
  DomainList: ['push.example.com', 'push2.example.com'],
  ProtocolList: ['HTTP-FLV', 'RTMP'],
  ISPList: ['telecom', 'unicom'],
  RegionList: [{ Area: 'CN', Country: 'CN', Province: 'beijing' }],
  StartTime: '2026-11-23T00:00:00+08:00',
  EndTime: '2026-11-24T00:00:00+08:00',
  Aggregation: 300,
  DetailField: ['Domain'],
} as const;

/** The same, to be signed. */
export const signedCall: SignedCall = {
  accessKeyId: 'AKLTexampleexampleexample',
  secretAccessKey: 'c2VjcmV0IG9mIGFuIGV4YW1wbGU=',
  host: 'live.volcengineapi.com',
  action: 'DescribeLiveBandwidthData',
  version: '2023-01-01',
  body: new TextEncoder().encode(JSON.stringify(bandwidthRequest)),
  timestamp: '20261124T040000Z',
};
