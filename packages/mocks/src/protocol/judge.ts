import type { ReceivedRequest } from '@volc-live/runtime';

import type { AnyMockAction } from '../actions/mock-action.ts';
import { checkAddress } from './address.ts';
import { readContent } from './content.ts';
import { readQuery } from './query-content.ts';
import type { Quota } from './quota.ts';
import { type Checked, failed, passed } from './refusal.ts';
import { type Named, route } from './route.ts';
import { checkRules, type Obeyed, type Yardstick } from './rules.ts';
import { checkSignature, type Judge } from './signature.ts';

/** What requests are judged by. */
export interface Court extends Judge {
  readonly actions: readonly AnyMockAction[];
  /** The edition of the service, as validators know it. */
  readonly edition: string;
  /** Hosts of other editions. */
  readonly elsewhere: readonly string[];
  /** The clock of the world, in milliseconds since the epoch. */
  readonly worldNow: () => number;
  readonly quota: Quota;
}

/** A request that may be answered. */
export interface Accepted extends Obeyed {
  readonly action: AnyMockAction;
}

/**
 * Judges a request as it came over the wire, in the order of the service: gateway first (route,
 * address, signature), then the action (content, rules), then the quota. The outcome is data.
 */
export function judge(request: ReceivedRequest, named: Named, court: Court): Checked<Accepted> {
  const action = route(request, named, court.service, court.actions);
  if (!action.ok) return action;
  const address = checkAddress(request, court.service, court.elsewhere);
  if (!address.ok) return address;
  const signature = checkSignature(request, court);
  if (!signature.ok) return signature;
  const content =
    action.value.facts.query === undefined ? readContent(request) : passed(readQuery(request.query, action.value, court.service));
  if (!content.ok) return content;
  const accepted = judgeContent(action.value, content.value, { now: court.worldNow(), edition: court.edition });
  if (!accepted.ok) return accepted;
  const tooMany = court.quota.take(action.value, court.now());
  return tooMany === undefined ? accepted : failed(tooMany);
}

/** Judges what is asked of an action, whoever asks and however often. */
export function judgeContent(action: AnyMockAction, content: unknown, yardstick: Yardstick): Checked<Accepted> {
  const rules = checkRules(action, content, yardstick);
  return rules.ok ? passed({ action, ...rules.value }) : rules;
}
