// Makes calls of 50 ms, 100 at a time, to a server that never answers, and reports how they ended.

import process from 'node:process';

import { type SdkError, ServiceClient } from '@volc-live/runtime';
import { nodeTransport } from '@volc-live/runtime/node';

import { Echo, service } from '../../support/echo-service.ts';
import { credentials } from '../stand/canaries.ts';
import { heapAfterCollection } from '../stand/heap.ts';

const [, , endpoint = '', count = '0'] = process.argv;
const transport = nodeTransport();
const client = new ServiceClient(service, { credentials, endpoint, transport, timeoutMs: 50, attempts: 1 });
const kinds: Record<string, number> = {};
let slowestMs = 0;

async function call(): Promise<void> {
  const began = performance.now();
  const kind = await client.call(Echo, {}).then(
    () => 'no error',
    (error: SdkError) => error.kind,
  );
  slowestMs = Math.max(slowestMs, performance.now() - began);
  kinds[kind] = (kinds[kind] ?? 0) + 1;
}

async function batches(calls: number): Promise<void> {
  for (let made = 0; made < calls; made += 100) await Promise.all(Array.from({ length: 100 }, call));
}

// Code is compiled and pools are filled by the first calls.
await batches(500);
delete kinds['timeout'];
slowestMs = 0;
const before = await heapAfterCollection();
await batches(Number(count));
const heapGrowth = (await heapAfterCollection()) - before;
transport.close();
console.log(JSON.stringify({ kinds, slowestMs: Math.round(slowestMs), heapGrowth }));
