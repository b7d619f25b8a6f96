import type { Key } from './key.ts';
import type { Kind, KindFacts } from './kinds.ts';
import type { Wording } from './locale.ts';
import { isAdvice, type RuleFacts } from './rule-facts.ts';
import { show } from './show.ts';
import type { Violation } from './violation.ts';

/** A violation. Its path, words and facts are made when they are read, so that a check does not wait for them. */
export class Finding implements Violation {
  readonly kind: Kind;
  readonly rule: string;
  readonly values: readonly unknown[];
  /** The way to the value or the object, innermost first: it grows as the checks return. */
  readonly #trail: Key[];
  readonly #rule: RuleFacts | undefined;
  readonly #facts: () => KindFacts[Kind];
  readonly #say: (path: string) => Wording;
  #wording: Wording | undefined;

  constructor(
    trail: Key[],
    values: readonly unknown[],
    kind: Kind,
    rule: RuleFacts | undefined,
    facts: () => KindFacts[Kind],
    say: (path: string) => Wording,
  ) {
    this.kind = kind;
    this.rule = rule ? rule.id : kind;
    this.values = values;
    this.#trail = trail;
    this.#rule = rule;
    this.#facts = facts;
    this.#say = say;
  }

  get keys(): readonly Key[] {
    return this.#trail.toReversed();
  }

  get path(): string {
    return this.#trail.reduceRight<string>(pathTo, '');
  }

  get paths(): readonly string[] {
    const { path } = this;
    return this.#rule ? this.#rule.parameters.map((name) => pathTo(path, name)) : [path];
  }

  get facts(): KindFacts[Kind] {
    return this.#facts();
  }

  get message(): string {
    return this.#words()[0];
  }

  get remedy(): string {
    return this.#words()[1];
  }

  #words(): Wording {
    return (this.#wording ??= this.#say(this.path));
  }

  /** All of it as plain data. */
  toJSON(): Violation {
    const { path, keys, paths, values, rule, kind, message, remedy, facts } = this;
    return { path, keys, paths, values, rule, kind, message, remedy, facts };
  }

  /** Whether it refuses nothing. */
  get isAdvice(): boolean {
    return isAdvice(this.#rule);
  }

  /** Puts a key in front of the others. */
  nest(key: Key): void {
    this.#trail.push(key);
  }

  /** Whether it refuses one of the fields of the object that is being checked. */
  refuses(names: readonly string[]): boolean {
    return !this.isAdvice && names.includes(`${this.#trail.at(-1)}`);
  }
}

/** The path to a field or an item; names that are no plain words are quoted. */
function pathTo(base: string, key: Key): string {
  if (typeof key === 'number') return `${base}[${key}]`;
  return /^\w{1,64}$/.test(key) ? (base && `${base}.`) + key : `${base}[${show(key)}]`;
}
