import { SdkError, type SdkErrorDetails } from './sdk-error.ts';

/** The client is set up wrongly; a retry cannot help. Nothing was sent. */
export class ConfigurationError extends SdkError {
  override readonly kind = 'config' as const;
  override readonly code = 'config' as const;

  /** Says what is set wrongly, where, and what to do. */
  constructor(details: SdkErrorDetails) {
    super('config', details);
  }

  override get name(): string {
    return 'ConfigurationError';
  }

  /** Like `instanceof`, but also true for errors of another copy of this package. */
  static override is(value: unknown): value is ConfigurationError {
    return SdkError.is(value) && value.kind === 'config';
  }

  protected override details(): Readonly<Record<string, unknown>> {
    return {};
  }
}
