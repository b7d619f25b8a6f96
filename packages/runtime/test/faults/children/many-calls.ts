// Makes many calls on one client, 50 at a time, of cases in random order, and reports what became of them.

import process from 'node:process';

import { type SdkError, ServiceClient } from '@volc-live/runtime';
import { nodeTransport } from '@volc-live/runtime/node';

import { Echo, service } from '../../support/echo-service.ts';
import { credentials } from '../stand/canaries.ts';
import { heapAfterCollection } from '../stand/heap.ts';

const [, , endpoint = '', cases = '1', count = '0', options = '{}'] = process.argv;
const stray: string[] = [];
process.on('unhandledRejection', (reason) => stray.push(`unhandled rejection: ${String(reason)}`));
process.on('uncaughtException', (error) => stray.push(`uncaught exception: ${String(error.stack)}`));
process.on('warning', (warning) => stray.push(`warning: ${String(warning)}`));

const transport = nodeTransport();
const client = new ServiceClient(service, {
  credentials,
  endpoint,
  transport,
  random: () => 0.01,
  interceptors: [
    (next) => async (call) => {
      const answer = await next(call);
      attempts += answer.attempts;
      return answer;
    },
  ],
  ...(JSON.parse(options) as object),
});
let attempts = 0;
let endings: Record<string, number>[] = [];
let times: number[] = [];

async function callOnce(index: number): Promise<void> {
  const began = performance.now();
  const ending = await client.call(Echo, { Text: String(index) }).then(
    () => 'good',
    (error: SdkError) => {
      attempts += error.attempts;
      return error.kind;
    },
  );
  times.push(performance.now() - began);
  const counts = (endings[index] ??= {});
  counts[ending] = (counts[ending] ?? 0) + 1;
}

/** Every case as often as every other, in an order that is the same each time. */
function shuffled(calls: number): number[] {
  const list = Array.from({ length: calls }, (_, index) => index % Number(cases));
  let seed = 1;
  for (let end = list.length - 1; end > 0; end--) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    const other = seed % (end + 1);
    [list[end], list[other]] = [list[other]!, list[end]!];
  }
  return list;
}

async function batches(list: readonly number[]): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < list.length) await callOnce(list[next++]!);
  };
  await Promise.all(Array.from({ length: 50 }, lane));
}

// Code is compiled and pools are filled by the first calls.
await batches(shuffled(1000));
const before = await heapAfterCollection();
endings = [];
times = [];
attempts = 0;
await batches(shuffled(Number(count)));
const p99Ms = Math.round(times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0);
const counted = { endings, attempts, p99Ms, stray };
times = [];
const heapGrowth = (await heapAfterCollection()) - before;
transport.close();
await new Promise((resolve) => setTimeout(resolve, 100));
const left = process.getActiveResourcesInfo().filter((name) => /TCP|TLS|Timeout|GetAddr|Zlib/.test(name));
console.log(JSON.stringify({ ...counted, heapGrowth, left }));
