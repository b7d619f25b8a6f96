/** What the mock sends back. */
export interface MockAnswer {
  /** HTTP status. */
  readonly status: number;
  /** Headers by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text in pieces, made while they are read; may be read once. */
  readonly body: Iterable<string>;
}

/** The whole text of an answer. */
export function textOf(answer: MockAnswer): string {
  let text = '';
  for (const piece of answer.body) text += piece;
  return text;
}
