import * as fc from 'fast-check';

import type { Body } from './asking.ts';
import type { UsageAction } from './usage-actions.ts';

/** An instant as seconds since the epoch, written at an offset. */
export function instant(seconds: number, offset = '+08:00'): string {
  const shift =
    offset === 'Z'
      ? 0
      : (offset.startsWith('-') ? -1 : 1) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4))) * 60;
  return new Date((seconds + shift) * 1000).toISOString().slice(0, 19) + offset;
}

/** 2025-03-04T00:00:00+08:00: a history of 366 days reaches back to it from the clock of the tests. */
const EARLIEST = 1_741_017_600;
const SPAN_OF_STARTS = 320 * 86_400;

/** Seeds of accounts. */
export const seeds: fc.Arbitrary<number> = fc.integer({ min: 0, max: 1_000_000 });

/** Ranges from and to multiples of `grid` seconds, `longest` of them at most. */
export function ranges(grid: number, longest: number): fc.Arbitrary<{ readonly start: number; readonly end: number }> {
  return fc
    .record({
      from: fc.integer({ min: 0, max: Math.floor(SPAN_OF_STARTS / grid) }),
      length: fc.integer({ min: 1, max: longest }),
    })
    .map(({ from, length }) => ({ start: EARLIEST + from * grid, end: EARLIEST + (from + length) * grid }));
}

const names: Readonly<Record<string, readonly string[]>> = {
  DomainList: [
    'push.example.com',
    'pull.example.com',
    'push2.example.com',
    'pull2.example.com',
    'pull.events.example.com',
    'pull.abroad.example.com',
    'nobody.example.org',
  ],
  ISPList: ['unicom', 'telecom', 'mobile', 'cernet', 'huashu'],
  ProtocolList: ['HTTP-FLV', 'HTTP-HLS', 'RTMP', 'SRT'],
  Resolution: ['480P', '720P', '1080P', '0P'],
  TranscodeType: ['Normal_H264', 'ByteHD_H265', 'Audio'],
  GroupList: ['group001', 'group002', 'group003'],
  Vhosts: ['push.example.com', 'push2.example.com', 'events.example.com'],
};

const regions = [
  { Area: 'CN' },
  { Area: 'CN', Country: 'CN', Province: 'beijing' },
  { Area: 'CN', Country: 'CN', Province: 'guangdong' },
  { Area: 'AP', Country: 'SG' },
];

/** Filters of one parameter: what a request says about it. */
function filter(parameter: string): fc.Arbitrary<Body> {
  if (parameter === 'Stream') return fc.constant({ App: 'live', Stream: 'example_stream' });
  if (parameter.endsWith('RegionList'))
    return fc.subarray(regions, { minLength: 1 }).map((list) => ({ [parameter]: list }));
  return fc.subarray([...(names[parameter] ?? [])], { minLength: 1 }).map((list) => ({ [parameter]: list }));
}

/** Filters that a request to an action may carry together. */
export function filters(usage: UsageAction): fc.Arbitrary<Body> {
  return fc
    .tuple(...usage.filters.map((parameter) => fc.oneof(fc.constant({}), filter(parameter))))
    .map((parts): Body => Object.assign({}, ...parts) as Body)
    .map((body) => (body['RegionList'] === undefined ? body : { ...body, UserRegionList: undefined }));
}

/** One more filter. */
export function oneFilter(usage: UsageAction): fc.Arbitrary<Body> {
  return fc.oneof(...usage.filters.map(filter));
}
