import type { Validation, Violation } from '@volc-live/validators';
import { type ObjectCheck, validator } from '@volc-live/validators/codegen/v1';

/** A moment that every test takes for now: 2025-02-10T00:00:00Z, in milliseconds since the epoch. */
export const now: number = 1_739_145_600_000;

/** The text of an instant so many seconds after {@link now}. */
export function fromNow(seconds: number): string {
  return new Date(now + seconds * 1000).toISOString().replace('.000Z', 'Z');
}

/** Seconds of a day. */
export const day: number = 86_400;

/** What refuses: `rule@path` of each violation, in order. */
export function told(verdict: Validation<unknown>): string[] {
  return verdict.ok ? [] : verdict.violations.map(placed);
}

/** What advises: `rule@path` of each advice, in order. */
export function advised(verdict: Validation<unknown>): string[] {
  return verdict.advice.map(placed);
}

/** The violations of a verdict; none where it is good. */
export function violationsOf(verdict: Validation<unknown>): readonly Violation[] {
  return verdict.ok ? [] : verdict.violations;
}

/** The verdict of one check. */
export function judge(check: ObjectCheck, input: unknown): Validation<unknown> {
  return validator('Test', check)(input, { now });
}

function placed({ rule, path }: Violation): string {
  return `${rule}@${path}`;
}
