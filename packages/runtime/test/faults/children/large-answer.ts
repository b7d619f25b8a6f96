// Gets one large answer, and reports its size and for how long the event loop stood still.

import process from 'node:process';

import { ServiceClient } from '@volc-live/runtime';
import { nodeTransport } from '@volc-live/runtime/node';

import { Echo, service } from '../../support/echo-service.ts';
import { credentials } from '../stand/canaries.ts';

const [, , endpoint = ''] = process.argv;
const client = new ServiceClient(service, { credentials, endpoint, transport: nodeTransport() });
const before = process.cpuUsage();
let last = performance.now();
let blockedMs = 0;
const watching = setInterval(() => {
  blockedMs = Math.max(blockedMs, performance.now() - last);
  last = performance.now();
}, 1);
const { Text: result } = (await client.call(Echo, {})) as unknown as { Text: { List: { Data: unknown[] }[] } };
blockedMs = Math.max(blockedMs, performance.now() - last);
clearInterval(watching);
const { user, system } = process.cpuUsage(before);
const points = result.List.reduce((sum, { Data: rows }) => sum + rows.length, 0);
console.log(JSON.stringify({ points, blockedMs: Math.round(blockedMs), cpuMs: Math.round((user + system) / 1000) }));
