// Makes a call that is aborted when the process is asked to end. Nothing else ends the process.

import process from 'node:process';

import { ServiceClient } from '@volc-live/runtime';

import { Echo, service } from '../../support/echo-service.ts';
import { credentials } from '../stand/canaries.ts';

const [, , endpoint = ''] = process.argv;
const controller = new AbortController();
process.once('SIGTERM', () => controller.abort(new Error('terminated')));
try {
  await new ServiceClient(service, { credentials, endpoint }).call(Echo, { Text: 'x' }, { signal: controller.signal });
} catch (error) {
  console.log(error instanceof Error ? error.message : 'no error');
}
