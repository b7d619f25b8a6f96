import { type CharacterSet, complement, digits, none, range, single, wordCharacters } from './character-set.ts';
import type { PatternNode } from './pattern-node.ts';

/** Longest pattern, in characters. */
const maxLength = 200;

/** Largest number in braces. */
const maxCount = 1_000;

/** The pattern as a tree, or what it holds that the safe subset does not. */
export type ParsedPattern =
  | { readonly ok: true; readonly node: PatternNode }
  | { readonly ok: false; readonly problem: string };

/** Parses a pattern of the safe subset: `^`, literals, classes, groups, `|`, `?`, `*`, `+`, `{n,m}`, `$`. */
export function parsePattern(source: string): ParsedPattern {
  if (source.length > maxLength) return { ok: false, problem: `is longer than ${maxLength} characters` };
  if (/[^ -~]/.test(source)) return { ok: false, problem: 'holds a character beyond printable ASCII' };
  if (!source.startsWith('^') || !source.endsWith('$') || source.endsWith('\\$')) {
    return { ok: false, problem: 'is not anchored with "^" and "$"' };
  }
  try {
    return { ok: true, node: new PatternParser(source.slice(1, -1)).parse() };
  } catch (error) {
    if (error instanceof OutsideSubset) return { ok: false, problem: error.message };
    throw error;
  }
}

/** Ends the parsing of a pattern; never leaves this file. */
class OutsideSubset extends Error {}

class PatternParser {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  parse(): PatternNode {
    const node = this.#choice();
    if (this.#at < this.#source.length) throw new OutsideSubset('closes a group that is not open');
    if (node.kind === 'choice') throw new OutsideSubset('has a "|" outside a group, where the anchors do not hold');
    return node;
  }

  #choice(): PatternNode {
    const branches = [this.#sequence()];
    while (this.#take('|')) branches.push(this.#sequence());
    const [only] = branches;
    return branches.length === 1 && only !== undefined ? only : { kind: 'choice', branches };
  }

  #sequence(): PatternNode {
    const parts: PatternNode[] = [];
    while (this.#at < this.#source.length && !'|)'.includes(this.#peek())) parts.push(this.#repeat());
    return { kind: 'sequence', parts };
  }

  #repeat(): PatternNode {
    const part = this.#atom();
    const bounds = this.#bounds();
    if (bounds === undefined) return part;
    if ('?*+{'.includes(this.#peek())) throw new OutsideSubset('repeats a repetition, or repeats lazily');
    return { kind: 'repeat', part, ...bounds };
  }

  #bounds(): { readonly atLeast: number; readonly atMost: number } | undefined {
    if (this.#take('?')) return { atLeast: 0, atMost: 1 };
    if (this.#take('*')) return { atLeast: 0, atMost: Number.POSITIVE_INFINITY };
    if (this.#take('+')) return { atLeast: 1, atMost: Number.POSITIVE_INFINITY };
    if (this.#peek() !== '{') return undefined;
    const found = /^\{(\d{1,4})(?:(,)(\d{1,4})?)?\}/.exec(this.#source.slice(this.#at));
    if (found === null) throw new OutsideSubset('holds a "{" that is no count');
    this.#at += found[0].length;
    const atLeast = Number(found[1]);
    const open = found[2] === undefined ? atLeast : Number.POSITIVE_INFINITY;
    const atMost = found[3] === undefined ? open : Number(found[3]);
    if (atMost < atLeast || atMost === 0) throw new OutsideSubset('holds a count that nothing fits');
    if (atLeast > maxCount || (atMost > maxCount && atMost !== Number.POSITIVE_INFINITY)) {
      throw new OutsideSubset(`counts beyond ${maxCount}`);
    }
    return { atLeast, atMost };
  }

  #atom(): PatternNode {
    if (this.#take('(')) {
      if (this.#take('?') && !this.#take(':')) throw new OutsideSubset('looks ahead or behind, or names a group');
      const group = this.#choice();
      if (!this.#take(')')) throw new OutsideSubset('leaves a group open');
      return group;
    }
    if (this.#take('[')) return { kind: 'characters', set: this.#class() };
    if (this.#take('\\')) return { kind: 'characters', set: this.#escape('') };
    const character = this.#next();
    if (character === '.') throw new OutsideSubset('holds a ".", which takes almost anything');
    if ('^$?*+{}]'.includes(character)) throw new OutsideSubset(`holds "${character}" where it has no meaning`);
    return { kind: 'characters', set: single(character) };
  }

  #class(): CharacterSet {
    const negated = this.#take('^');
    let set = none;
    while (!this.#take(']')) {
      const from = this.#classMember();
      if (this.#peek() === '-' && this.#source[this.#at + 1] !== ']' && from.character !== undefined) {
        this.#at++;
        const to = this.#classMember();
        if (to.character === undefined || to.character < from.character) {
          throw new OutsideSubset('holds a range that runs backwards');
        }
        set |= range(from.character.charCodeAt(0), to.character.charCodeAt(0));
      } else {
        set |= from.set;
      }
    }
    if (set === none) throw new OutsideSubset('holds an empty class');
    return negated ? complement(set) : set;
  }

  /** A character of a class, or `\d` or `\w`, which has no single character. */
  #classMember(): { readonly set: CharacterSet; readonly character: string | undefined } {
    if (this.#take('\\')) {
      const character = this.#peek();
      return { set: this.#escape('-'), character: 'dw'.includes(character) ? undefined : character };
    }
    const character = this.#next();
    if (character === '[') throw new OutsideSubset('holds a "[" inside a class');
    return { set: single(character), character };
  }

  /** What follows a backslash; only what means the same with and without the `u` flag. */
  #escape(also: string): CharacterSet {
    const character = this.#next();
    if (character === 'd') return digits;
    if (character === 'w') return wordCharacters;
    if (!`^$\\.*+?()[]{}|/${also}`.includes(character)) throw new OutsideSubset(`holds "\\${character}"`);
    return single(character);
  }

  #peek(): string {
    return this.#source[this.#at] ?? '\0';
  }

  #next(): string {
    const character = this.#source[this.#at];
    if (character === undefined) throw new OutsideSubset('ends too early');
    this.#at++;
    return character;
  }

  #take(character: string): boolean {
    if (this.#peek() !== character) return false;
    this.#at++;
    return true;
  }
}
