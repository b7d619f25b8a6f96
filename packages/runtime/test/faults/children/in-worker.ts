// Makes a call in a worker thread.

import { parentPort, workerData } from 'node:worker_threads';

import { ServiceClient } from '@volc-live/runtime';

import { Echo, service } from '../../support/echo-service.ts';
import { credentials } from '../stand/canaries.ts';

const client = new ServiceClient(service, { credentials, endpoint: String(workerData) });
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- the port of a worker has no origin
parentPort?.postMessage(await client.call(Echo, { Text: 'x' }));
