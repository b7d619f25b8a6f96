import type { RangedAction } from '../action.ts';
import { takeSnapshot } from '../call/request-snapshot.ts';
import { ValidationError } from '../errors/validation-error.ts';
import { ownField } from '../own-field.ts';
import type { ServiceClient } from '../service-client.ts';
import { secondsOf } from '../times/instant-text.ts';
import { wireTimes } from '../times/wire-times.ts';
import type { Range } from './range.ts';
import { cutIntoWindows, type Grid, type Window } from './window.ts';

const day = 86_400;

/** A request for a long range, checked and cut. */
export interface RangePlan {
  readonly range: Range;
  /** The request as one call would send it. */
  readonly request: Readonly<Record<string, unknown>>;
  /** In the order of time; those that would begin in the future are not there, because the service refuses them. */
  readonly windows: readonly Window[];
}

/**
 * Checks a whole request by every rule but the one that limits its length, and cuts its range.
 *
 * @throws ValidationError when it breaks a rule, or the action has no range; nothing was sent.
 */
export function planRange(client: ServiceClient, action: RangedAction<never, unknown>, request: unknown): RangePlan {
  const now = client.clock.now();
  const { value } = takeSnapshot(action.name, wireTimes(action, request));
  // A caller without types may pass any action.
  const range: Range | undefined = action.range;
  if (range === undefined) {
    throw refusal(action.name, '', 'range', 'The action has no range of time.', 'Call it as it is.');
  }
  if (client.validates) {
    const violations = client.violationsOf(action, value).filter(({ rule }) => rule !== range.rule);
    if (violations.length > 0) throw new ValidationError({ action: action.name, violations });
  }
  const start = momentOf(action.name, value, range.from);
  const end = momentOf(action.name, value, range.to);
  const windows = cutIntoWindows(start, end, gridOf(range, value));
  // The first is asked for in any case: whether it may be is for the check of the request to say, or for the service.
  const inPast = range.past === true ? windows.filter(({ index, start: at }) => index === 0 || secondsOf(at) * 1000 <= now) : windows;
  return { range, request: { ...value }, windows: inPast };
}

/** The request for one window of a range. */
export function requestOf({ range, request }: RangePlan, { start, end }: Window): Readonly<Record<string, unknown>> {
  return { ...request, [range.from]: start, [range.to]: end };
}

function gridOf(range: Range, request: object): Grid {
  const { by, max, step, dayOffset } = range;
  const valueOf = (name: string | undefined): unknown =>
    name === undefined ? undefined : (ownField(request, name) ?? range.defaults?.[name]);
  const chosen = max.find(({ at }) => at === undefined || at === valueOf(by)) ?? max[0];
  const width = Number(valueOf(step) ?? day);
  return { longest: chosen?.seconds ?? day, step: width > 0 ? width : day, dayOffset };
}

/** A text that can be read as a moment; the check of the request has seen to it, unless it is switched off. */
function momentOf(action: string, request: object, name: string): string {
  const value = ownField(request, name);
  if (typeof value === 'string' && !Number.isNaN(secondsOf(value))) return value;
  const message = `${name} must be a moment for the range to be cut.`;
  throw refusal(action, name, 'instant', message, 'Write it like 2026-11-01T00:00:00+08:00, or pass a Date.');
}

function refusal(action: string, path: string, rule: string, message: string, remedy: string): ValidationError {
  return new ValidationError({ action, violations: [{ path, rule, message, remedy }] });
}
