import { type CharacterSet, overlap } from './character-set.ts';
import type { PatternNode } from './pattern-node.ts';

/** One place of a pattern that reads a character. */
interface Place {
  readonly set: CharacterSet;
  /** Places that may read the next character, once for every way to get there. */
  readonly next: Place[];
}

/** Where a part of a pattern begins and ends, and whether it may match nothing. */
interface Span {
  readonly first: readonly Place[];
  readonly last: readonly Place[];
  readonly empty: boolean;
}

/**
 * Proves that matching takes linear time: after every character the next one alone decides where in the pattern it
 * is read, and by which way (strong one-unambiguity), so that a matcher that goes back never gets further than one
 * character. Returns what stands against it, as the end of a sentence; undefined when it is proven.
 */
export function problemOfTime(node: PatternNode): string | undefined {
  const places: Place[] = [];
  let hollow = false;

  function spanOf(part: PatternNode): Span {
    switch (part.kind) {
      case 'characters': {
        const place: Place = { set: part.set, next: [] };
        places.push(place);
        return { first: [place], last: [place], empty: false };
      }
      case 'sequence':
        return part.parts.map(spanOf).reduce(join, { first: [], last: [], empty: true });
      case 'choice': {
        const spans = part.branches.map(spanOf);
        if (spans.filter((span) => span.empty).length > 1) hollow = true;
        return {
          first: spans.flatMap((span) => span.first),
          last: spans.flatMap((span) => span.last),
          empty: spans.some((span) => span.empty),
        };
      }
      case 'repeat': {
        const span = spanOf(part.part);
        if (span.empty) hollow = true;
        if (part.atMost > 1) connect(span.last, span.first);
        return { ...span, empty: span.empty || part.atLeast === 0 };
      }
    }
  }

  const whole = spanOf(node);
  if (hollow) return 'repeats a part that may be empty';
  const clash = [whole.first, ...places.map((place) => place.next)].some(ambiguous);
  return clash ? 'can read one text in two ways, which may take very long' : undefined;
}

function join(a: Span, b: Span): Span {
  connect(a.last, b.first);
  return {
    first: a.empty ? [...a.first, ...b.first] : a.first,
    last: b.empty ? [...a.last, ...b.last] : b.last,
    empty: a.empty && b.empty,
  };
}

function connect(from: readonly Place[], to: readonly Place[]): void {
  for (const place of from) place.next.push(...to);
}

function ambiguous(places: readonly Place[]): boolean {
  return places.some((place, index) => places.slice(index + 1).some((other) => overlap(place.set, other.set)));
}
