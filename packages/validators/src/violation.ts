import type { Kind, KindFacts } from './kinds.ts';
import type { Locale } from './locale.ts';
import type { Key, Problem } from './report.ts';
import { show } from './show.ts';

/** One thing that is wrong with a request or an answer. */
export interface Violation {
  /** Where: `RegionList[2].Area`; empty for the whole. */
  readonly path: string;
  /** The same as keys, outermost first. */
  readonly keys: readonly Key[];
  /** Every parameter at fault: the path itself, or the parameters of the rule. */
  readonly paths: readonly string[];
  /** The values at fault, side by side with the paths. */
  readonly values: readonly unknown[];
  /** Stable name: the id of a rule of the spec, or the kind of a check. */
  readonly rule: string;
  /** What sort of check or rule it is. */
  readonly kind: Kind;
  /** What is wrong. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
  /** What the words are made of; their shape depends on the kind. */
  readonly facts: KindFacts[Kind];
}

/** The verdict on a request or an answer. */
export type Validation<T> =
  | { readonly ok: true; readonly value: T; readonly advice: readonly Violation[] }
  | { readonly ok: false; readonly violations: readonly Violation[]; readonly advice: readonly Violation[] };

/** Makes a violation of a problem: with its path, in words. */
export function violationOf({ keys, values, kind, facts, rule, say }: Problem, locale: Locale | undefined): Violation {
  const path = keys.reduce<string>(pathTo, '');
  const [message, remedy] = say(locale, path);
  return {
    path,
    keys,
    paths: rule ? rule.parameters.map((name) => pathToField(path, name)) : [path],
    values,
    rule: rule ? rule.id : kind,
    kind,
    message,
    remedy,
    facts,
  };
}

/** The path to a parameter of a rule: such a name is a plain word, so only its length is looked at. */
function pathToField(base: string, name: string): string {
  return name.length > 64 ? pathTo(base, name) : (base && `${base}.`) + name;
}

/** The path to a field or an item; names that are no plain words are quoted. */
function pathTo(base: string, key: Key): string {
  if (typeof key === 'number') return `${base}[${key}]`;
  return /^\w{1,64}$/.test(key) ? (base && `${base}.`) + key : `${base}[${show(key)}]`;
}
