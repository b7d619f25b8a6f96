import type { DescribeLiveTrafficDataRequest, Transport, TransportResponse } from '@volc-live/client';
import { parseInstant } from '@volc-live/validators';

/** The moment that the bench plays at: noon of 24 November 2026 in Beijing. */
export const now: number = Date.UTC(2026, 10, 24, 4);

const domains: readonly string[] = Array.from({ length: 10 }, (_, index) => `pull${String(index)}.example.com`);

/** A year of five minutes over ten domains: twelve windows. */
export const request: DescribeLiveTrafficDataRequest = {
  StartTime: '2025-11-24T00:00:00+08:00',
  EndTime: '2026-11-24T00:00:00+08:00',
  Aggregation: 300,
  DomainList: domains,
  DetailField: ['Domain'],
};

interface Part {
  readonly StartTime: string;
  readonly EndTime: string;
}

/**
 * The body of the answer to one window: a point each five minutes, in total and for each domain. Written as text, so that
 * making it takes no memory worth speaking of.
 */
export function bodyOf({ StartTime, EndTime }: Part): Uint8Array {
  const start = parseInstant(StartTime) ?? NaN;
  const count = ((parseInstant(EndTime) ?? NaN) - start) / 300;
  const stamps = Array.from({ length: count }, (_, index) => new Date((start + index * 300 + 28_800) * 1000).toISOString().slice(0, 19));
  const figures = (salt: number): string => {
    const points = stamps.map((stamp, index) => {
      const up = ((index * 7919 + salt * 104_729) % 1_000_003) / 1e6;
      const down = ((index * 15_485_863 + salt * 32_452_843) % 1_000_000_007) / 1e7;
      return `{"TimeStamp":"${stamp}+08:00","UpTraffic":${String(up)},"DownTraffic":${String(down)}}`;
    });
    return `"TotalUpTraffic":${String(salt + 0.25)},"TotalDownTraffic":${String(salt * 3 + 0.125)},"TrafficDataList":[${points.join(',')}]`;
  };
  const rows = domains.map((domain, index) => `{"Domain":"${domain}",${figures(index + 1)}}`);
  const echoes = JSON.stringify({ ...request, StartTime, EndTime }).slice(1, -1);
  const metadata = '{"RequestId":"20261124","Action":"DescribeLiveTrafficData","Version":"2023-01-01","Service":"live","Region":"cn-north-1"}';
  return new TextEncoder().encode(
    `{"ResponseMetadata":${metadata},"Result":{${echoes},${figures(0)},"TrafficDetailDataList":[${rows.join(',')}]}}`,
  );
}

/** Where answers are kept: a Map, or what forgets them. */
export interface Bodies {
  readonly get: (start: string) => Uint8Array | undefined;
  readonly set: (start: string, body: Uint8Array) => unknown;
}

/** A transport that has answers at hand, so that nothing of a network is measured. */
export function handyTransport(bodies: Bodies): Transport {
  const headers = new Map([['content-type', 'application/json']]);
  return ({ body }): Promise<TransportResponse> => {
    const part = JSON.parse(new TextDecoder().decode(body)) as Part;
    const ready = bodies.get(part.StartTime) ?? bodyOf(part);
    bodies.set(part.StartTime, ready);
    return Promise.resolve({ status: 200, headers, body: ready });
  };
}
