/** An error to answer with, made by {@link apiError}. */
export class ApiErrorAnswer {
  /** HTTP status. */
  readonly status: number;
  /** Code from the wire, such as `FlowLimitExceeded`. */
  readonly code: string;
  /** Text of the error; undefined: the documented meaning of the code. */
  readonly message: string | undefined;

  /** Made by {@link apiError}. */
  constructor(status: number, code: string, message: string | undefined) {
    this.status = status;
    this.code = code;
    this.message = message;
  }
}

/** An error in the envelope of the service, to pass to an override: `apiError(429, 'FlowLimitExceeded')`. */
export function apiError(status: number, code: string, message?: string): ApiErrorAnswer {
  return new ApiErrorAnswer(status, code, message);
}
