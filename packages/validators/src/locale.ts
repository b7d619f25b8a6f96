import type { Kind, KindFacts } from './kinds.ts';

/** What to say about a violation: what is wrong, and what to do. */
export type Wording = readonly [message: string, remedy: string];

/** Says what is wrong at a path, and what to do. `value` is the value at fault; for rules, the first of them. */
export type Words<K extends Kind> = (path: string, facts: KindFacts[K], value: unknown) => Wording;

/** The words of one language, for every kind of violation. English needs none. */
export type Locale = { readonly [K in Kind]: Words<K> };
