import type { ReceivedRequest } from '@volc-live/runtime';

/** The access key that a request names in its Authorization header; empty where it names none. */
export function accessKeyOf(request: ReceivedRequest): string {
  const header = request.headers.get('authorization') ?? '';
  const start = header.indexOf('Credential=');
  if (start < 0) return '';
  const rest = header.slice(start + 'Credential='.length);
  const end = rest.search(/[/,\s]/);
  return end < 0 ? rest : rest.slice(0, end);
}

/** What may be kept of an access key. */
export function shownKey(accessKeyId: string): string {
  return accessKeyId.slice(0, 4);
}

/** Keys of the service begin so, and are as long as this. */
const real = /^AK[A-Z]{2}[\w+/=-]{20,}$/;

/** Whether an access key looks like one of a real account. */
export function looksReal(accessKeyId: string): boolean {
  return real.test(accessKeyId);
}

/** What is said of a key that looks real, once. */
export function warningOf(accessKeyId: string): string {
  return (
    `A request to the mock is signed with access key ${shownKey(accessKeyId)}…, which looks like one of a real account. ` +
    'Give the client the credentials of the mock, so that no test holds a real key.'
  );
}
