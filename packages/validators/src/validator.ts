import { checkFields, type ObjectCheck } from './checks/object.ts';
import type { Locale } from './locale.ts';
import type { Report, Unchecked } from './report.ts';
import type { StandardIssue, StandardProps, StandardSchemaV1 } from './standard-schema.ts';
import type { Validation, Violation } from './violation.ts';

/** How to validate. */
export interface ValidateOptions {
  /** The time that rules about past and future compare with, in milliseconds since the epoch; else the clock's. */
  readonly now?: number;
  /** The language of messages and remedies; else English. */
  readonly locale?: Locale;
  /** The edition of the service, such as `byteplus`, where some take more than others; else the service's own. */
  readonly edition?: string | undefined;
}

/**
 * Checks a value without changing it and without throwing, whatever it is. Also a Standard Schema, so that forms,
 * routers and other libraries can use it as it is.
 */
export interface Validator<T> extends StandardSchemaV1<unknown, T> {
  (input: unknown, options?: ValidateOptions): Validation<T>;
  /** Name of the action whose request or answer is checked. */
  readonly action: string;
}

/** A {@link Validator} of what is more in other editions of the service: `Others` has its type in each, by name. */
export interface EditionValidator<T, Others> extends Validator<T> {
  <Edition extends keyof Others>(input: unknown, options: ValidateOptions & { readonly edition: Edition }): Validation<Others[Edition]>;
  (input: unknown, options?: ValidateOptions): Validation<T>;
}

/** Makes a validator of the checks of an action. */
export function validator<T, Others>(action: string, check: ObjectCheck): EditionValidator<T, Others> {
  // What passes is of the type that the caller's edition gives it, whichever that is.
  const validate = (input: unknown, options?: ValidateOptions): Validation<never> => {
    const report: Report = {
      now: Math.floor((own(options, 'now', options?.now) ?? Date.now()) / 1000),
      locale: own(options, 'locale', options?.locale),
      edition: own(options, 'edition', options?.edition),
      findings: [],
      subject: nothing,
      since: 0,
    };
    checkFields(report, input, check);
    const { findings } = report;
    if (findings.length === 0) return { ok: true, value: input as never, advice: [] };
    const violations: Violation[] = [];
    const advice: Violation[] = [];
    for (const finding of findings) (finding.isAdvice ? advice : violations).push(finding);
    return violations.length > 0 ? { ok: false, violations, advice } : { ok: true, value: input as never, advice };
  };
  const standard: StandardProps<unknown, T> = {
    version: 1,
    vendor: 'volc-live',
    validate: (input, options) => {
      const verdict = validate(input, options?.libraryOptions);
      return verdict.ok ? { value: verdict.value } : { issues: verdict.violations.map(issueOf) };
    },
  };
  return Object.assign(validate, { action, '~standard': standard });
}

/** An option of the caller's own: what `Object.prototype` may hold is nobody's. */
function own<Option>(options: ValidateOptions | undefined, name: keyof ValidateOptions, option: Option): Option | undefined {
  return option !== undefined && Object.hasOwn(options ?? {}, name) ? option : undefined;
}

const nothing: Unchecked = {};

function issueOf({ message, remedy, keys }: Violation): StandardIssue {
  return { message: `${message} ${remedy}`, path: keys };
}
