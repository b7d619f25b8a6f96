import type { Field, Join, Rule, Type } from '../../model/model.ts';
import type { DocText } from '../code/doc.ts';

/** A language that pages are written in: its words for what the generator adds to the texts of the spec. */
export interface Language {
  /** A text of the spec in this language. */
  readonly say: (text: string) => string;
  /** The sentence of a rule about these fields. */
  readonly rule: (rule: Rule, fields: readonly Field[]) => string;
  /** Sentences, one after the other. */
  readonly joined: (sentences: readonly string[]) => string;
  readonly yes: string;
  readonly no: string;
  /** `seconds` of `s`. */
  readonly unit: (unit: string) => string;
  /** ` In seconds.` */
  readonly inUnit: (unit: string) => string;
  /** ` Left out: all domains.`, after what a parameter or field of an answer is. */
  readonly absent: (absent: string, side: 'request' | 'answer') => string;
  /** The limits of a type, one sentence each. */
  readonly limits: (type: Type) => readonly DocText[];
  /** What stands between the sentences of a cell. */
  readonly space: string;
  /** A value of an enumeration and what it means. */
  readonly value: (value: string | number, meaning: string) => DocText;
  /** Who notices that a rule is broken. */
  readonly noticed: { readonly advice: string; readonly typed: string; readonly checked: string };
  /** What a call gets that breaks a rule. */
  readonly told: { readonly violation: string; readonly advice: string };
  readonly join: Readonly<Record<Join, string>>;
  readonly facts: FactWords;
}

/** Names and texts of the facts about an action. */
export interface FactWords {
  readonly quota: string;
  readonly requests: (perSecond: number) => string;
  readonly delay: string;
  readonly unitPrefixes: string;
  readonly steps: (base: number) => string;
  readonly notIn: string;
  readonly quotaIn: (edition: string) => string;
  /** The quota in an edition. */
  readonly perSecond: (quota: number) => string;
}
