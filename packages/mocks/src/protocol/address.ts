import type { ReceivedRequest } from '@volc-live/runtime';

import type { MockService } from '../actions/mock-service.ts';
import { type Checked, failed, passed, refusal } from './refusal.ts';

/**
 * Refuses a request that was sent to the host of another edition, where nobody knows the key. Any other host is taken: clients
 * of a server call this machine.
 */
export function checkAddress(request: ReceivedRequest, service: MockService, elsewhere: readonly string[]): Checked<undefined> {
  const host = request.headers.get('host') ?? '';
  if (!elsewhere.some((other) => isNamed(host, other))) return passed(undefined);
  const message = 'The access key is not known to this edition of the service.';
  const remedy = `Send it to ${service.host}, or make the mock of the edition that the client calls.`;
  return failed(refusal('InvalidAccessKey', message, 'edition', remedy));
}

/** Whether a `Host` is this name, with or without a port. */
function isNamed(host: string, name: string): boolean {
  if (host.length < name.length || host.slice(0, name.length).toLowerCase() !== name) return false;
  return host.length === name.length || /^:\d{1,5}$/.test(host.slice(name.length));
}
