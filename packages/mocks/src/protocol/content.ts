import type { ReceivedRequest } from '@volc-live/runtime';

import { type Checked, failed, passed, refusal } from './refusal.ts';

/** Reads the JSON of a body. An empty body and `null` are a request without parameters, as SDKs send it. */
export function readContent(request: ReceivedRequest): Checked<unknown> {
  if (request.body.byteLength === 0) return passed({});
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    return unreadable('The body is not declared as JSON.', 'content-type', 'Send Content-Type: application/json.');
  }
  const value = parsed(request.body);
  if (value === undefined) return unreadable('The body is not JSON.', 'json', 'Send one JSON object in UTF-8.');
  return passed(value ?? {});
}

function unreadable(message: string, rule: string, remedy: string): ReturnType<typeof failed> {
  return failed(refusal('InvalidParam.BindError', message, rule, remedy));
}

/** Undefined where the bytes are no JSON. */
function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}
