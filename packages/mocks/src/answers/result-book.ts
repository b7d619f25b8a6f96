import type { Question } from './question.ts';

/** Results that are kept. */
const KEPT = 32;

/** Longer results are made anew each time, in pieces, and never held as a whole. */
const LONGEST = 131_072;

/** The finest slot is a minute long: within one, the same question has the same answer. */
const MINUTE = 60;

type Pieces = Iterable<string | Uint8Array>;

/** Remembers the results of one world that were asked for last; forgetting changes no answer. */
export class ResultBook {
  readonly #results = new Map<string, readonly (string | Uint8Array)[]>();

  /** The result of a question: from memory, or made while it is read. */
  resultOf(question: Question, make: (question: Question) => Pieces): Pieces {
    const key = keyOf(question);
    const known = this.#results.get(key);
    return known ?? this.#remembered(key, make(question));
  }

  *#remembered(key: string, pieces: Pieces): Generator<string | Uint8Array> {
    const read: (string | Uint8Array)[] = [];
    let length = 0;
    for (const piece of pieces) {
      yield piece;
      length += piece.length;
      if (length <= LONGEST) read.push(piece);
    }
    if (length > LONGEST) return;
    for (const oldest of this.#results.keys()) {
      if (this.#results.size < KEPT) break;
      this.#results.delete(oldest);
    }
    this.#results.set(key, read);
  }
}

function keyOf({ action, request, now, known }: Question): string {
  return `${action.name} ${String(Math.floor(now / MINUTE))} ${String(Math.floor(known / MINUTE))} ${JSON.stringify(request)}`;
}
