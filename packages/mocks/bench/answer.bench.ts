/**
 * CPU time of one answered request of 288 points: the mock server (signature, rules, account) beside a bare `node:http`
 * server that sends the same bytes, and one that verifies the signature and does no more. The mock is asked about one day
 * again and again (`again`), about 168 ranges of one week, as a page asks that shows the last day (`made`), and about days
 * that it has never seen or long forgotten (`distant`). Sixteen requests are under way at a time, all servers are warm,
 * rounds take turns. Prints one line of JSON, times in microseconds, memory in MiB.
 *
 *     node --conditions=@volc-live/source bench/answer.bench.ts
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';

import { createEngine, mockCredentials, textOf } from '@volc-live/mocks';
import { signHeaders, SigningKeys } from '@volc-live/runtime';
import { parseInstant } from '@volc-live/validators';

const NOW = '2026-03-01T00:00:00+08:00';
const ROUNDS = 5;
const REQUESTS = 1_600;
const WARM_UP = 12_000;
const AT_ONCE = 16;
const DAY = 86_400;
const target = '/?Action=DescribeLiveBandwidthData&Version=2023-01-01';

/** Days that the mock is asked about in turn; it keeps fewer. */
const DISTANT = 330;

/** A day of 288 points within one week; another number is another day, on another hour. */
function inOneWeek(number: number): Uint8Array {
  return bodyFrom(Date.UTC(2026, 1, 10 + (number % 7), number % 24) / 1000);
}

/** A day of 288 points, so many days ago. */
function daysAgo(number: number): Uint8Array {
  return bodyFrom((parseInstant(NOW) ?? 0) - (number + 2) * DAY);
}

function bodyFrom(second: number): Uint8Array {
  const [StartTime, EndTime] = [second, second + DAY].map((each) => new Date(each * 1000).toISOString().replace('.000', ''));
  const times = { StartTime, EndTime };
  return new TextEncoder().encode(JSON.stringify({ DomainList: ['push.example.com', 'pull.example.com'], ...times, Aggregation: 300 }));
}

const firstBody = inOneWeek(0);

function headersFor(host: string, body: Uint8Array): Readonly<Record<string, string>> {
  const query = [
    ['Action', 'DescribeLiveBandwidthData'],
    ['Version', '2023-01-01'],
  ] as const;
  const unsigned = { method: 'POST', host, path: '/', query, contentType: 'application/json', body };
  return signHeaders(unsigned, mockCredentials, Date.now(), 'cn-north-1', 'live', new SigningKeys()).headers;
}

/** What the static server sends: the answer of the mock. */
function answerText(): string {
  const host = 'live.volcengineapi.com';
  const headers = new Map(Object.entries(headersFor(host, firstBody)).map(([name, value]) => [name.toLowerCase(), value]));
  headers.set('host', host);
  const received = { method: 'POST', path: '/', query: target.slice(2), headers, body: firstBody };
  return textOf(createEngine({ now: NOW }).answer(received));
}

interface Side {
  readonly child: ChildProcess;
  readonly port: number;
  /** Requests that are sent in turn. */
  readonly requests: readonly { readonly body: Uint8Array; readonly headers: Readonly<Record<string, string>> }[];
  readonly agent: Agent;
}

async function start(kind: 'mock' | 'static' | 'verified', bodies: readonly Uint8Array[], text: string): Promise<Side> {
  const file = fileURLToPath(new URL('server-process.ts', import.meta.url));
  const child = fork(file, [kind, NOW, Buffer.from(text).toString('base64')], { execArgv: process.execArgv });
  const [{ port }] = (await once(child, 'message')) as [{ readonly port: number }];
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const requests = bodies.map((body) => ({ body, headers: headersFor(`127.0.0.1:${port}`, body) }));
  return { child, port, requests, agent };
}

let turn = 0;

function send({ port, requests, agent }: Side): Promise<void> {
  turn += 1;
  const { headers, body } = requests[turn % requests.length] ?? requests[0]!;
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path: target, method: 'POST', headers, agent }, (response) => {
      response.resume();
      response.on('end', () => {
        if (response.statusCode === 200) resolve();
        else reject(new Error(`The server answered ${response.statusCode ?? 0}.`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

async function usageOf({ child }: Side): Promise<{ readonly cpu: number; readonly rss: number }> {
  child.send('usage');
  const [usage] = (await once(child, 'message')) as [{ readonly cpu: number; readonly rss: number }];
  return usage;
}

async function sendMany(side: Side, count: number): Promise<void> {
  let left = count;
  const lane = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await send(side);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}

async function round(side: Side): Promise<number> {
  const before = await usageOf(side);
  await sendMany(side, REQUESTS);
  return ((await usageOf(side)).cpu - before.cpu) / REQUESTS;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const text = answerText();
const week = Array.from({ length: 168 }, (_, hour) => inOneWeek(hour));
const year = Array.from({ length: DISTANT }, (_, day) => daysAgo(day));
const kinds = [['mock', [firstBody]], ['mock', week], ['mock', year], ['static', [firstBody]], ['verified', [firstBody]]] as const;
const sides = await Promise.all(kinds.map(async ([kind, bodies]) => ({ side: await start(kind, bodies, text), rounds: new Array<number>() })));
for (const { side } of sides) await sendMany(side, WARM_UP);
for (let count = 0; count < ROUNDS; count += 1) {
  for (const { side, rounds } of sides) rounds.push(await round(side));
}
const [again = 0, made = 0, distant = 0, bare = 0, verified = 0] = sides.map(({ rounds }) => median(rounds));
const memory = await Promise.all(sides.map(async ({ side }) => Math.round((await usageOf(side)).rss)));
for (const { side } of sides) {
  side.agent.destroy();
  side.child.kill();
}
process.stdout.write(
  `${JSON.stringify({ bytes: text.length, bare, verified, made, again, distant, ratios: [verified, made, again, distant].map((one) => one / bare), memory })}\n`,
);
