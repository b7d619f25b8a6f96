/** Takes the text of an answer, piece by piece. */
export interface Sink {
  /** Resolves when the piece has been taken, so that memory does not grow with the answer. */
  readonly write: (text: string) => Promise<void>;
  /** The answer is whole: it may be seen. */
  readonly finish: () => Promise<void>;
  /** The answer will not be whole: nothing of it stays, where that can be had. */
  readonly discard: () => Promise<void>;
}
