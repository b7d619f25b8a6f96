import { ownFields } from '../own-field.ts';
import { type ApiErrorKind, SdkError, type SdkErrorDetails } from './sdk-error.ts';

/** What an {@link ApiError} is made of. */
export interface ApiErrorDetails extends SdkErrorDetails {
  /** Code from the wire; `Unknown` when the answer has none. */
  readonly code: string;
  /** HTTP status of the answer. */
  readonly status: number;
  /** Whether the same call may succeed later. */
  readonly retryable: boolean;
  /** Kind; left out, it follows from status and `retryable`. */
  readonly kind?: ApiErrorKind | undefined;
  /** `CodeN` from the wire, if there is one. */
  readonly number?: number | undefined;
}

/** The service, or something before it, answered with an error. */
export class ApiError extends SdkError {
  override readonly kind: ApiErrorKind;
  /** Code from the wire, such as `FlowLimitExceeded`; `Unknown` when the answer has none. */
  override readonly code: string;
  /** HTTP status of the answer. It may be 200. */
  readonly status: number;
  /** Whether the same call may succeed later. */
  readonly retryable: boolean;
  /** Numeric code (`CodeN`), which only the gateway gives. */
  readonly number: number | undefined;

  /** Keeps what it is given. */
  constructor(details: ApiErrorDetails) {
    super(details.code, details);
    const { code, status, retryable, number, kind = kindOf(status, retryable) } = ownFields(details);
    this.kind = kind;
    this.code = code;
    this.status = status;
    this.retryable = retryable;
    this.number = number;
  }

  override get name(): string {
    return 'ApiError';
  }

  /** Like `instanceof`, but also true for errors of another copy of this package. */
  static override is(value: unknown): value is ApiError {
    return SdkError.is(value) && value.name === 'ApiError';
  }

  protected override details(): Readonly<Record<string, unknown>> {
    return { status: this.status, retryable: this.retryable, number: this.number };
  }
}

/** A status of 500 with a code that says the request is wrong is no failure of the server. */
function kindOf(status: number, retryable: boolean): ApiErrorKind {
  if (status === 429) return 'throttled';
  return status >= 500 && retryable ? 'server' : 'api';
}
