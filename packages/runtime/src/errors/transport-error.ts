import { ownFields } from '../own-field.ts';
import { SdkError, type SdkErrorDetails, type TransportErrorKind } from './sdk-error.ts';

/** Part of a call: what was being waited for. `wait` is the time between two attempts. */
export type Phase = 'credentials' | 'proxy' | 'lookup' | 'connect' | 'tls' | 'headers' | 'body' | 'wait';

/**
 * Whether another attempt makes sense:
 *
 * - `never`: it would fail alike.
 * - `later`: after a pause.
 * - `once`: the answer was damaged on its way; one more attempt, after a pause.
 * - `now`: a connection that had been kept open was gone; one more attempt at once.
 */
export type RetryAdvice = 'never' | 'later' | 'once' | 'now';

/** What a {@link TransportError} is made of. */
export interface TransportErrorDetails extends SdkErrorDetails {
  /** What went wrong. */
  readonly kind: TransportErrorKind;
  /** What was being waited for. */
  readonly phase?: Phase | undefined;
  /** HTTP status, if an answer came. */
  readonly status?: number | undefined;
  /** Whether another attempt makes sense; left out, `later` for `network` and `timeout`, and `never` for the rest. */
  readonly retry?: RetryAdvice | undefined;
}

/** No usable answer arrived. A transport may throw it to say more than that the network failed. */
export class TransportError extends SdkError {
  override readonly kind: TransportErrorKind;
  override readonly code: TransportErrorKind;
  /** What was being waited for, where that is known. */
  readonly phase: Phase | undefined;
  /** HTTP status, if an answer came that is no use. */
  readonly status: number | undefined;
  /** Whether another attempt makes sense. */
  readonly retry: RetryAdvice;

  /** Keeps what it is given; a client makes a thrown one again, with its secrets masked. */
  constructor(details: TransportErrorDetails) {
    super(details.kind, details);
    const { kind, phase, status, retry } = ownFields(details);
    this.kind = kind;
    this.code = kind;
    this.phase = phase;
    this.status = status;
    this.retry = retry ?? (kind === 'network' || kind === 'timeout' ? 'later' : 'never');
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
