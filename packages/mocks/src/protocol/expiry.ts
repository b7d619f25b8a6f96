import type { ReceivedRequest } from '@volc-live/runtime';

import { DAY, dayOf } from '../world/calendar.ts';
import { type Checked, failed, passed, refusal } from './refusal.ts';

/**
 * Gives the time by which a signature is to be judged (milliseconds since the epoch). `X-Expires` in
 * the query takes the place of the usual 900 s: a signature within it is judged as if it were new.
 */
export function checkExpiry(request: ReceivedRequest, now: number): Checked<number> {
  const asked = new URLSearchParams(request.query).get('X-Expires');
  const signedAt = readDate(request.headers.get('x-date') ?? '');
  if (asked === null || signedAt === undefined) return passed(now);
  if (!/^[1-9]\d{0,8}$/.test(asked)) {
    return refused('X-Expires is no number of seconds.', 'expires', 'Give whole seconds, such as X-Expires=600.');
  }
  if (now - signedAt > Number(asked) * 1000) {
    return refused(`The signature expired after ${asked} s.`, 'expired', 'Sign with the time of now.');
  }
  return passed(Math.min(now, signedAt));
}

function refused(message: string, rule: string, remedy: string): ReturnType<typeof failed> {
  return failed(refusal('InvalidTimestamp', message, rule, remedy));
}

/** `20250301T040506Z` in milliseconds since the epoch; what is none is for the check of the signature to refuse. */
function readDate(text: string): number | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number);
  return (dayOf(year, month, day) * DAY + hour * 3600 + minute * 60 + second) * 1000;
}
