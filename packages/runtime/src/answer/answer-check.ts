/** An answer that is good as far as its envelope says: HTTP 200, a result, no error. */
export interface GoodAnswer {
  /** Action that was called. */
  readonly action: string;
  /** Edition of the service that answered; `undefined` for its own. */
  readonly edition: string | undefined;
  /** Id of the request at the service, if it gave one. */
  readonly requestId: string | undefined;
  /** The result as the caller would get it; `undefined` where the action may have none. */
  readonly result: unknown;
  /** The whole answer as it came: JSON that `JSON.parse` has taken. */
  readonly text: string;
  /** Takes the secrets of the call out of a text. */
  readonly redact: (text: string) => string;
}

/** Looks at good answers before the caller gets them. */
export interface AnswerCheck {
  /**
   * Why an answer is refused, as the end of a sentence: `is not as documented`; `undefined` when it is not. Must change
   * nothing and not throw.
   */
  readonly faultOf: (answer: GoodAnswer) => string | undefined;
}
