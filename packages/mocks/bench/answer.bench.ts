/**
 * CPU time of one answered request of 288 points: the mock server (signature, rules, account) beside
 * a bare `node:http` server that sends the same bytes. Prints one line of JSON, times in microseconds.
 *
 *     node --conditions=@volc-live/source bench/answer.bench.ts
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';

import { createEngine, mockCredentials, textOf } from '@volc-live/mocks';
import { signHeaders, SigningKeys } from '@volc-live/runtime';

const NOW = '2026-03-01T00:00:00+08:00';
const ROUNDS = 5;
const REQUESTS = 1_500;
const target = '/?Action=DescribeLiveBandwidthData&Version=2023-01-01';
const body = new TextEncoder().encode(
  JSON.stringify({
    DomainList: ['push.example.com', 'pull.example.com'],
    StartTime: '2026-02-10T00:00:00+08:00',
    EndTime: '2026-02-11T00:00:00+08:00',
    Aggregation: 300,
  }),
);

function headersFor(host: string): Readonly<Record<string, string>> {
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
  const headers = new Map(Object.entries(headersFor(host)).map(([name, value]) => [name.toLowerCase(), value]));
  headers.set('host', host);
  const received = { method: 'POST', path: '/', query: target.slice(2), headers, body };
  return textOf(createEngine({ now: NOW }).answer(received));
}

interface Side {
  readonly child: ChildProcess;
  readonly port: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly agent: Agent;
}

async function start(kind: 'mock' | 'static', text: string): Promise<Side> {
  const file = fileURLToPath(new URL('server-process.ts', import.meta.url));
  const child = fork(file, [kind, NOW, Buffer.from(text).toString('base64')], { execArgv: process.execArgv });
  const [{ port }] = (await once(child, 'message')) as [{ readonly port: number }];
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return { child, port, headers: headersFor(`127.0.0.1:${port}`), agent };
}

function send({ port, headers, agent }: Side): Promise<void> {
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

async function cpuOf({ child }: Side): Promise<number> {
  child.send('cpu');
  const [{ cpu }] = (await once(child, 'message')) as [{ readonly cpu: number }];
  return cpu;
}

async function round(side: Side): Promise<number> {
  const before = await cpuOf(side);
  for (let count = 0; count < REQUESTS; count += 1) await send(side);
  return ((await cpuOf(side)) - before) / REQUESTS;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const text = answerText();
const [mock, bare] = [await start('mock', text), await start('static', text)];
const [ours, theirs]: [number[], number[]] = [[], []];
await round(mock);
await round(bare);
for (let count = 0; count < ROUNDS; count += 1) {
  ours.push(await round(mock));
  theirs.push(await round(bare));
}
for (const { child, agent } of [mock, bare]) {
  agent.destroy();
  child.kill();
}
const [answered, sent] = [median(ours), median(theirs)];
process.stdout.write(`${JSON.stringify({ bytes: text.length, answered, static: sent, ratio: answered / sent })}\n`);
