// Validates one request and one big answer, beside their floors (the same checks by hand, in a straight line), and the
// request beside ajv with `allErrors`. Run from the root of the repository:
//
//     node --conditions=@volc-live/source packages/validators/bench/validate.bench.ts
//
// Figures are CPU time. The machine may be busy, so only the ratios count: medians of interleaved rounds.

import { readFileSync } from 'node:fs';

import { validateDescribeLiveBandwidthDataRequest, validateDescribeLiveBandwidthDataResult } from '@volc-live/validators';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

import { requestSchema } from './request-schema.ts';
import { straightAnswer } from './straight-answer.ts';
import { straightLine } from './straight-line.ts';

type Check = (request: unknown) => boolean;

const now: number = Date.UTC(2026, 10, 20);
const rounds = 31;

const fixture = new URL('../../conformance/fixtures/usage-page-requests.json', import.meta.url);
const { requests } = JSON.parse(readFileSync(fixture, 'utf8')) as {
  readonly requests: readonly { readonly action: string; readonly body: Readonly<Record<string, unknown>> }[];
};
const page = requests.find(({ action }) => action === 'DescribeLiveBandwidthData')?.body;
if (!page) throw new Error('The usage page has no request of DescribeLiveBandwidthData.');

/** Requests of the page with times before `now` and the changes; each has its own texts, as those of a service have. */
function poolOf(changes: object): readonly unknown[] {
  return Array.from({ length: 64 }, (_, index) => {
    const day = String((index % 9) + 1);
    const times = { StartTime: `2026-11-0${day}T00:00:00+08:00`, EndTime: `2026-11-1${day}T00:00:00+08:00` };
    return JSON.parse(JSON.stringify({ ...page, ...times, ...changes })) as unknown;
  });
}

// The request of the page asks for a split by one domain, which earns an advice; with two domains it earns none.
const advised = poolOf({});
const valid = poolOf({ DomainList: ['push.example.com', 'pull.example.com'] });
const invalid = poolOf({
  ProtocolList: ['QUIC', 'RTMP'],
  ISPList: ['telecomm'],
  RegionList: [{ Country: 'CN' }],
  Aggregation: 60,
  Limit: 10,
});

const options: { readonly now: number } = { now };
const schema = formats.default(new Ajv2020({ allErrors: true, strict: false })).compile(requestSchema);
const ours: Check = (request) => validateDescribeLiveBandwidthDataRequest(request, options).ok;
const floor: Check = (request) => straightLine(request, now / 1000).ok;
const ajv: Check = (request) => schema(request);

/** Checks, and reads all words of what was found: they are made only then. */
const reading: Check = (request) => {
  const verdict = validateDescribeLiveBandwidthDataRequest(request, options);
  for (const { path, message, remedy } of verdict.ok ? verdict.advice : verdict.violations) {
    letters += path.length + message.length + remedy.length;
  }
  return verdict.ok;
};
let letters = 0;

const violations = validateDescribeLiveBandwidthDataRequest(invalid[0], options);
if (violations.ok || violations.violations.length !== 5) throw new Error('The wrong request must break five rules.');

const floorName = 'straight line';
type Contenders = Readonly<Record<string, Check>>;
const contenders: Contenders = { [floorName]: floor, 'validator': ours, 'and words read': reading, 'ajv, all errors': ajv };

/** As many points as ten domains have in 31 days of 300-second data. */
const points = Array.from({ length: 89_000 }, (_, index) => {
  const TimeStamp = new Date(now - (89_000 - index) * 300_000).toISOString().replace('.000Z', '+00:00');
  return { TimeStamp, UpBandwidth: index / 7, DownBandwidth: index };
});
const range = { StartTime: points[0]?.TimeStamp, EndTime: points.at(-1)?.TimeStamp, Aggregation: 300 };
const answer = JSON.parse(
  JSON.stringify({ ...range, PeakUpBandwidth: 12_714.2, PeakDownBandwidth: 88_999, BandwidthDataList: points }),
) as unknown;
const answerContenders: Contenders = {
  [floorName]: straightAnswer,
  'validator': (given) => validateDescribeLiveBandwidthDataResult(given).ok,
};

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** Prints the CPU time of each contender, in nanoseconds, and how many times the floor it takes. */
function compare(title: string, pool: readonly unknown[], right: boolean, runs: number, all: Contenders = contenders): void {
  const times: Record<string, number[]> = {};
  for (const [name, check] of Object.entries(all)) {
    if (!pool.every((request) => check(request) === right)) throw new Error(`"${name}" does not say ${String(right)}.`);
    times[name] = [];
  }
  // The first rounds warm up.
  for (let round = -5; round < rounds; round++) {
    for (const [name, check] of Object.entries(all)) {
      const start = process.cpuUsage();
      for (let run = 0; run < runs; run++) check(pool[run % pool.length]);
      const { user, system } = process.cpuUsage(start);
      if (round >= 0) times[name]?.push(((user + system) * 1000) / runs);
    }
  }
  const base = medianOf(times[floorName] ?? []);
  console.log(title);
  for (const [name, values] of Object.entries(times)) {
    const median = medianOf(values);
    console.log(`  ${name.padEnd(18)} ${median.toFixed(0).padStart(6)} ns ${(median / base).toFixed(2).padStart(6)} × straight line`);
  }
}

compare('The valid request of the page, which earns an advice', advised, true, 20_000);
compare('The same with two domains, without advice', valid, true, 20_000);
compare('A request with five violations', invalid, false, 5_000);
compare('An answer of 89,000 points', [answer], true, 2, answerContenders);
