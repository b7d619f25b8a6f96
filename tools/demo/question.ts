import type { ValidationError } from '@volc-live/client';
import type { UsagePageBody } from '@volc-live/conformance';
import type { Violation } from '@volc-live/validators';
import { wrap } from './prose.ts';
import type { Screen } from './screen.ts';

const indent = '   ';

/** A range and its points for people: `2026-11-23 00:00 to 2026-11-24 00:00 (+08:00), 288 points of 5 min`. */
export function rangeText(body: UsagePageBody, points: number): string {
  const range = `${shortTime(body.StartTime)} to ${shortTime(body.EndTime)} (${body.EndTime.slice(19)})`;
  if (points === 0) return range;
  const width = typeof body['Aggregation'] === 'number' ? ` of ${widthText(body['Aggregation'])}` : '';
  return `${range}, ${points} ${points === 1 ? 'point' : 'points'}${width}`;
}

/** `300` as `5 min`. */
export function widthText(seconds: number): string {
  if (seconds % 86_400 === 0) return `${seconds / 86_400} d`;
  if (seconds % 3600 === 0) return `${seconds / 3600} h`;
  return seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`;
}

/** What a refused request is told: every violation, with its remedy. */
export function refusalText({ violations, attempts }: ValidationError, screen: Screen): string {
  return [
    `${indent}${screen.bad('✖')} as the page prints it: refused by the client, ${attempts} requests sent`,
    ...violations.map(
      ({ rule, message, remedy }) =>
        `${wrap(`rule ${rule}: ${message}`, screen.columns, `${indent}  `)}\n${screen.faint(wrap(remedy, screen.columns, `${indent}  `))}`,
    ),
  ].join('\n');
}

/** What the spec advises about a request that is fine. */
export function adviceText(advice: readonly Violation[], screen: Screen): string {
  return advice.map(({ rule, message }) => screen.faint(wrap(`advice ${rule}: ${message}`, screen.columns, indent))).join('\n');
}

function shortTime(time: string): string {
  return `${time.slice(0, 10)} ${time.slice(11, time.slice(17, 19) === '00' ? 16 : 19)}`;
}
