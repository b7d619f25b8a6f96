// Signs one request, beside its floor: a signer written by hand for this one request, in a straight line, with four
// hashes over kept HMAC pads. Run from the root of the repository:
//
//     node --conditions=@volc-live/source packages/runtime/bench/signing.bench.ts
//
// Figures are CPU time. The machine may be busy, so only the ratios count: medians of interleaved rounds.

import { createHash, createHmac, createSecretKey, hash } from 'node:crypto';

import { SigningKeys, signHeaders, type UnsignedRequest } from '@volc-live/runtime';

import { platform as web } from '../src/platform/web.ts';
import { timestampOf } from '../src/signing/timestamp.ts';

const rounds = 15;
const runs = 20_000;

const id = 'AKLTexample';
const secret = 'WkRGaE1XUmxaREJqWTJJMU5HRTBZV0V5WWpGaFpXWT0=';
const query = 'Action=DescribeLiveBandwidthData&Version=2023-01-01';
const names = 'content-type;host;x-content-sha256;x-date';
const scope = '20261124/cn-north-1/live/request';
const body: Uint8Array = Buffer.from(
  JSON.stringify({
    DomainList: Array.from({ length: 8 }, (_, i) => `push-${String(i)}.example.com`),
    ProtocolList: ['HTTP-FLV', 'RTMP'],
    StartTime: '2026-11-01T00:00:00+08:00',
    EndTime: '2026-11-02T00:00:00+08:00',
    Aggregation: 300,
    DetailField: ['Domain'],
  }),
);
const request: UnsignedRequest = {
  method: 'POST',
  host: 'live.volcengineapi.com',
  path: '/',
  query: [
    ['Action', 'DescribeLiveBandwidthData'],
    ['Version', '2023-01-01'],
  ],
  contentType: 'application/json',
  body,
};
const credentials = { accessKeyId: id, secretAccessKey: secret };
const keys = new SigningKeys();
const day: Buffer = ['20261124', 'cn-north-1', 'live', 'request'].reduce<Buffer>(
  (key, step) => createHmac('sha256', key).update(step).digest(),
  Buffer.from(secret),
);
const keyObject = createSecretKey(day);
const innerPad: Buffer = Buffer.alloc(512);
const outerPad: Buffer = Buffer.alloc(96);
for (let i = 0; i < 64; i++) {
  innerPad[i] = (day[i] ?? 0) ^ 0x36;
  outerPad[i] = (day[i] ?? 0) ^ 0x5c;
}

function withPads(text: string): string {
  const length = innerPad.write(text, 64, 'latin1');
  outerPad.write(hash('sha256', innerPad.subarray(0, 64 + length), 'binary'), 64, 'binary');
  return hash('sha256', outerPad);
}

function withKeyObject(text: string): string {
  return createHmac('sha256', keyObject).update(text).digest('hex');
}

function straightLine(at: number, code: (text: string) => string): string {
  const timestamp = timestampOf(at);
  const bodyHash = hash('sha256', body);
  const canonical =
    `POST\n/\n${query}\ncontent-type:application/json\nhost:live.volcengineapi.com\nx-content-sha256:${bodyHash}\n` +
    `x-date:${timestamp}\n\n${names}\n${bodyHash}`;
  const signature = code(`HMAC-SHA256\n${timestamp}\n${scope}\n${hash('sha256', canonical)}`);
  return `HMAC-SHA256 Credential=${id}/${scope}, SignedHeaders=${names}, Signature=${signature}`;
}

function byTheBook(at: number): string {
  return straightLine(at, (text) => {
    const key = ['20261124', 'cn-north-1', 'live', 'request'].reduce<Buffer>(
      (previous, step) => createHmac('sha256', previous).update(step).digest(),
      Buffer.from(secret),
    );
    createHash('sha256').update(text).digest();
    return createHmac('sha256', key).update(text).digest('hex');
  });
}

function ours(at: number, kept: SigningKeys): string {
  return signHeaders(request, credentials, at, 'cn-north-1', 'live', kept).headers['Authorization'] ?? '';
}

const floorName = 'floor: four hashes over kept pads';
const contenders: Readonly<Record<string, (at: number) => string>> = {
  [floorName]: (at) => straightLine(at, withPads),
  'floor with a kept key object': (at) => straightLine(at, withKeyObject),
  'signHeaders': (at) => ours(at, keys),
  'signHeaders, key derived each time': (at) => ours(at, new SigningKeys()),
  'by the book, nothing kept': byTheBook,
};

let at: number = Date.UTC(2026, 10, 24, 4, 5, 6);
const want = straightLine(at, withPads);
for (const [name, sign] of Object.entries(contenders)) {
  if (sign(at) !== want) throw new Error(`"${name}" signs something else.`);
}

const times: Readonly<Record<string, number[]>> = Object.fromEntries(
  [...Object.keys(contenders), 'hashing in JavaScript'].map((name) => [name, []]),
);
const webKey = web.mac('key');
const all: readonly (readonly [string, (at: number) => unknown])[] = [
  ...Object.entries(contenders),
  ['hashing in JavaScript', () => [web.sha256Hex(body), web.sha256Hex(want.repeat(2)), webKey.hex(want)]],
];
for (let round = 0; round < rounds; round++) {
  for (const [name, sign] of all) {
    const before = process.cpuUsage();
    for (let run = 0; run < runs; run++) sign((at += 0.2));
    const { user, system } = process.cpuUsage(before);
    times[name]?.push((user + system) / runs);
  }
}

const medianOf = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const floor = medianOf(times[floorName] ?? []);
for (const [name, values] of Object.entries(times)) {
  const median = medianOf(values);
  console.log(`${name.padEnd(36)} ${median.toFixed(2).padStart(7)} µs ${(median / floor).toFixed(2).padStart(6)} × floor`);
}
