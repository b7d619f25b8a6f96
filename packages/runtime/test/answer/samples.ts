/** Answers of the shapes that the API documents, about 2,000 bytes each, as text. */
export const samples: readonly string[] = [
  sample('Bandwidth', { DomainBandwidthList: series(3, (index) => ({ Domain: `pull${String(index)}.example.com`, Data: points(8) })) }),
  sample('Traffic', { StartTime: '2026-11-01T00:00:00+08:00', Aggregation: 300, TotalTraffic: 1234.56, Data: points(30) }),
  sample('P95', { PeakBandwidth: 987.654321, TimeStamp: '2026-11-01T08:05:00Z', Detail: points(28) }),
  sample('Record', { RecordDurationList: series(20, (index) => ({ Vhost: `v${String(index)}.test`, Duration: index * 3600.5, Count: index })) }),
  sample('Transcode', { List: series(16, (index) => ({ TranscodeType: 'H265', Resolution: '1080P', Code: index, Duration: 1e-7 * index, Ok: index % 2 === 0 })) }),
  sample('Snapshot', { Items: series(25, (index) => ({ Day: `2026-11-${String(index + 1).padStart(2, '0')}`, Count: index * 1_000_003 })) }),
  sample('Relay', { Names: series(40, (index) => `流媒体-${String(index)}-"\\\u0007é\u{1f600}`), Empty: {}, None: null, Nothing: [] }),
  sample('Region', { RegionList: series(12, (index) => ({ Area: 'CN', Province: '北京', Isp: 'unicom', Value: -index / 7, Data: points(1) })) }),
  sample('Large', { Numbers: [9_007_199_254_740_991, -9_007_199_254_740_991, 0, -0.5, 1e15, 123_456_789_012_345], Rows: series(30, (index) => [index, index * 2, [index]]) }),
  sample('Deep', { A: nested(20), Text: 'x'.repeat(1200), Flags: series(60, (index) => index % 3 === 0) }),
];

function sample(action: string, result: unknown): string {
  const metadata = { RequestId: '2026112410101101022522620400A7C4B1', Action: `DescribeLive${action}Data`, Version: '2023-01-01', Service: 'live', Region: 'cn-north-1' };
  return JSON.stringify({ ResponseMetadata: metadata, Result: result });
}

function series<T>(length: number, item: (index: number) => T): readonly T[] {
  return Array.from({ length }, (_, index) => item(index));
}

function points(length: number): readonly unknown[] {
  return series(length, (index) => ({ TimeStamp: `2026-11-01T00:${String(index % 60).padStart(2, '0')}:00+08:00`, Value: index * 13.37 }));
}

function nested(depth: number): unknown {
  return depth === 0 ? 'bottom' : { In: [nested(depth - 1)] };
}
