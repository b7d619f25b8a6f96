import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

import { type Refusal, refusal } from '../../protocol/refusal.ts';

/** Header with the token that a server prints when it starts. */
export const TOKEN_HEADER = 'x-mock-token';

/** A refusal of the control endpoints and its status. */
export interface ControlRefusal {
  readonly refusal: Refusal;
  readonly status: number;
}

/** Why a request may not control the server; undefined when it may. A page of another origin never has the token. */
export function guard(method: string, headers: IncomingHttpHeaders, token: string): ControlRefusal | undefined {
  const { origin, host = '' } = headers;
  if (origin !== undefined && origin !== `http://${host}`) {
    return denied('No other page may call the control endpoints.', 'origin', 'Call them from the page of the server itself.');
  }
  const given = headers[TOKEN_HEADER];
  if (typeof given !== 'string' || !isSame(given, token)) {
    return denied(
      'The control endpoints need their token.',
      'token',
      `Send ${TOKEN_HEADER} with the controlToken of the first line that the server printed.`,
    );
  }
  if (method === 'POST' && !/^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '')) {
    const message = 'What changes the mock is JSON.';
    return { refusal: refusal('InvalidParam', message, 'content-type', 'Send Content-Type: application/json.'), status: 415 };
  }
  return undefined;
}

function denied(message: string, rule: string, remedy: string): ControlRefusal {
  return { refusal: refusal('AccessDenied', message, rule, remedy), status: 403 };
}

function isSame(given: string, token: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(token)];
  return left.byteLength === right.byteLength && timingSafeEqual(left, right);
}
