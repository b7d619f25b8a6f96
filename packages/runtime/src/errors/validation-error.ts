import { SdkError } from './sdk-error.ts';

/** Violations that a message spells out; the rest are counted. */
const shown = 5;

/** One way in which a request breaks the rules of the API. */
export interface RequestViolation {
  /** Parameter at fault, such as `RegionList[2].Area`; empty for the whole request. */
  readonly path: string;
  /** Stable id of the rule that is broken. */
  readonly rule: string;
  /** What is wrong, as a sentence. */
  readonly message: string;
  /** What to do about it, as a sentence. */
  readonly remedy: string;
}

/** What a {@link ValidationError} is made of. */
export interface ValidationErrorDetails {
  /** Action whose rules are broken. */
  readonly action: string;
  /** Everything that is wrong. */
  readonly violations: readonly RequestViolation[];
}

/** The request breaks the rules of the API. Nothing was sent. */
export class ValidationError extends SdkError {
  override readonly kind = 'validation' as const;
  override readonly code = 'validation' as const;
  /** Everything that is wrong with the request, in the order of its parameters. */
  readonly violations: readonly RequestViolation[];

  /** Spells out the first five violations in the message, each with its remedy. */
  constructor(details: ValidationErrorDetails) {
    super('validation', { sentence: sentenceOf(details.violations), action: details.action });
    this.violations = details.violations;
  }

  override get name(): string {
    return 'ValidationError';
  }

  /** Like `instanceof`, but also true for errors of another copy of this package. */
  static override is(value: unknown): value is ValidationError {
    return SdkError.is(value) && value.kind === 'validation';
  }

  protected override details(): Readonly<Record<string, unknown>> {
    return { violations: this.violations.map(({ path, rule, message, remedy }) => ({ path, rule, message, remedy })) };
  }
}

function sentenceOf(violations: readonly RequestViolation[]): string {
  const sentences = violations.slice(0, shown).map(({ message, remedy }) => `${message} ${remedy}`.trim());
  const rest = violations.length - sentences.length;
  if (rest > 0) sentences.push(`${String(rest)} more.`);
  return sentences.join(' ');
}
