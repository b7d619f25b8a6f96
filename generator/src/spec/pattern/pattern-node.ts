import type { CharacterSet } from './character-set.ts';

/** A pattern of the safe subset, parsed. */
export type PatternNode = PatternCharacters | PatternSequence | PatternChoice | PatternRepeat;

/** One character of a set. */
export interface PatternCharacters {
  readonly kind: 'characters';
  readonly set: CharacterSet;
}

/** Parts one after the other. */
export interface PatternSequence {
  readonly kind: 'sequence';
  readonly parts: readonly PatternNode[];
}

/** One of several branches. */
export interface PatternChoice {
  readonly kind: 'choice';
  readonly branches: readonly PatternNode[];
}

/** A part so many times. */
export interface PatternRepeat {
  readonly kind: 'repeat';
  readonly part: PatternNode;
  readonly atLeast: number;
  /** Infinity where there is no bound. */
  readonly atMost: number;
}
