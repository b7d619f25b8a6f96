// Calls a server while the process may open no more files, and again when it may.

import { closeSync, openSync } from 'node:fs';
import process from 'node:process';

import { type SdkError, ServiceClient } from '@volc-live/runtime';
import { nodeTransport } from '@volc-live/runtime/node';

import { Echo, service } from '../../support/echo-service.ts';
import { credentials } from '../stand/canaries.ts';
import { codeOf } from '../stand/causes.ts';

const [, , endpoint = ''] = process.argv;
const client = new ServiceClient(service, { credentials, endpoint, transport: nodeTransport(), random: () => 0 });
// Node loads its modules for connections at the first call.
await client.call(Echo, {});
// Its connection is closed by then.
await new Promise((resolve) => setTimeout(resolve, 50));
const handles: number[] = [];
try {
  for (;;) handles.push(openSync(process.execPath, 'r'));
} catch {
  // There are no more.
}
const withoutHandles = await client.call(Echo, {}).then(
  () => 'no error',
  (error: SdkError) => `${error.kind} ${String(codeOf(error))} ${String(error.attempts)}`,
);
for (const handle of handles) closeSync(handle);
const withHandles = (await client.call(Echo, {})).Text;
console.log(JSON.stringify({ withoutHandles, withHandles }));
