// Makes one call, and reports how it ended and how much memory the process took for it.

import process from 'node:process';

import { type SdkError, ServiceClient } from '@volc-live/runtime';
import { nodeTransport } from '@volc-live/runtime/node';

import { Echo, service } from '../../support/echo-service.ts';
import { credentials } from '../stand/canaries.ts';

const [, , endpoint = ''] = process.argv;
const client = new ServiceClient(service, { credentials, endpoint, transport: nodeTransport() });
// Modules are loaded first, those too that only signing and sending ask for: nobody listens at port 1.
const nowhere = new ServiceClient(service, { credentials, endpoint: 'http://127.0.0.1:1', transport: nodeTransport(), attempts: 1 });
await nowhere.call(Echo, {}).catch(() => undefined);
const before = process.memoryUsage.rss();
let most = before;
const sampling = setInterval(() => {
  most = Math.max(most, process.memoryUsage.rss());
}, 5);
const began = performance.now();
const report = await client.call(Echo, {}).then(
  () => ({ kind: 'no error', attempts: 1 }),
  (error: SdkError) => ({ kind: error.kind, attempts: error.attempts }),
);
const ms = Math.round(performance.now() - began);
clearInterval(sampling);
console.log(JSON.stringify({ ...report, rssGrowth: Math.max(most, process.memoryUsage.rss()) - before, ms }));
