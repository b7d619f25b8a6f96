import { SdkError, type SdkErrorDetails, type TransportErrorKind } from './sdk-error.ts';

/** Part of a call: what was being waited for. */
export type Phase = 'credentials' | 'lookup' | 'connect' | 'tls' | 'headers' | 'body';

/** What a {@link TransportError} is made of. */
export interface TransportErrorDetails extends SdkErrorDetails {
  /** What went wrong. */
  readonly kind: TransportErrorKind;
  /** What was being waited for. */
  readonly phase?: Phase | undefined;
  /** HTTP status, if an answer came. */
  readonly status?: number | undefined;
}

/** No usable answer arrived. A transport may throw it to say more than that the network failed. */
export class TransportError extends SdkError {
  override readonly kind: TransportErrorKind;
  override readonly code: TransportErrorKind;
  /** What was being waited for, where that is known. */
  readonly phase: Phase | undefined;
  /** HTTP status, if an answer came that is no use. */
  readonly status: number | undefined;

  /** Keeps what it is given; a client makes a thrown one again, with its secrets masked. */
  constructor(details: TransportErrorDetails) {
    super(details.kind, details);
    this.kind = details.kind;
    this.code = details.kind;
    this.phase = details.phase;
    this.status = details.status;
  }

  override get name(): string {
    return 'TransportError';
  }

  /** Like `instanceof`, but also true for errors of another copy of this package. */
  static override is(value: unknown): value is TransportError {
    return SdkError.is(value) && value.name === 'TransportError';
  }

  protected override details(): Readonly<Record<string, unknown>> {
    return { phase: this.phase, status: this.status };
  }
}
