/** What the mock sends back. */
export interface MockAnswer {
  /** HTTP status. */
  readonly status: number;
  /** Headers by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON in pieces, as text or as bytes of UTF-8, made while they are read; may be read once. */
  readonly body: Iterable<string | Uint8Array>;
  /** How a fault lets it arrive; left out: at once and whole. */
  readonly delivery?: Delivery;
}

/** How an answer arrives that a fault meddles with. */
export interface Delivery {
  /** Milliseconds that the client waits before anything comes. */
  readonly delay: number;
  /** Whether the connection ends without an answer. */
  readonly drop: boolean;
  /** After how many bytes of the body the connection ends: a number, or true for the half of them. */
  readonly truncate: number | boolean;
}

/** The whole text of an answer. */
export function textOf(answer: MockAnswer): string {
  return new TextDecoder().decode(bytesOf(answer));
}

/** All bytes of an answer. The type says no more, because before TypeScript 5.7 it cannot. */
export function bytesOf(answer: Pick<MockAnswer, 'body'>): Uint8Array {
  return wholeBody(answer);
}

/** All bytes of an answer, in memory that can be sent. */
export function wholeBody({ body }: Pick<MockAnswer, 'body'>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const pieces = [];
  let length = 0;
  for (const piece of body) {
    const bytes = typeof piece === 'string' ? encoder.encode(piece) : piece;
    pieces.push(bytes);
    length += bytes.byteLength;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const bytes of pieces) {
    whole.set(bytes, at);
    at += bytes.byteLength;
  }
  return whole;
}

/** The bytes that arrive of a body that is cut off. */
export function keptBytes(whole: Uint8Array<ArrayBuffer>, truncate: number | boolean): Uint8Array<ArrayBuffer> {
  if (truncate === false) return whole;
  return whole.subarray(0, truncate === true ? whole.byteLength >> 1 : Math.min(truncate, whole.byteLength - 1));
}
