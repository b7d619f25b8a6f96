import type { Origin } from '../diagnostics/origin.ts';

/**
 * What a change means for programs that use the packages:
 * - `breaking`: a program that was right may no longer compile, be refused, or read something else
 * - `compatible`: every program that was right still is
 * - `documentation`: only words
 */
export type Verdict = 'breaking' | 'compatible' | 'documentation';

/** `callers` write requests, `readers` read answers, `everyone` does both or neither. */
export type Audience = 'callers' | 'readers' | 'everyone';

/** What changed, by sort; stable, for programs that read the report. */
export type ChangeCode =
  | 'action-added'
  | 'action-removed'
  | 'action-restored'
  | 'answer-changed'
  | 'code-added'
  | 'code-changed'
  | 'code-removed'
  | 'default-changed'
  | 'day-offset-changed'
  | 'edition-added'
  | 'edition-changed'
  | 'edition-removed'
  | 'endpoint-changed'
  | 'example-changed'
  | 'fact-changed'
  | 'field-added'
  | 'field-moved'
  | 'field-optional'
  | 'field-removed'
  | 'field-renamed'
  | 'field-required'
  | 'limit-changed'
  | 'package-changed'
  | 'rule-added'
  | 'rule-changed'
  | 'rule-removed'
  | 'rule-renamed'
  | 'type-changed'
  | 'type-removed'
  | 'unit-changed'
  | 'value-added'
  | 'value-removed'
  | 'value-respelled'
  | 'values-lost'
  | 'values-stated'
  | 'words-changed';

/** One difference between two versions of a service, judged. */
export interface Change {
  readonly code: ChangeCode;
  readonly verdict: Verdict;
  readonly audience: Audience;
  /** Name of the action; undefined when it is about the service as a whole. */
  readonly action: string | undefined;
  /** Place in the request or answer: `UserRegionList[].Area`; empty for the whole action or service. */
  readonly path: string;
  /** What changed: one sentence. */
  readonly summary: string;
  /** Why the verdict is what it is: one sentence. */
  readonly reason: string;
  /** What a person has to decide before this is released; undefined when nothing. */
  readonly review: string | undefined;
  /** Where the specs say so: the new ones, or the old ones for what is gone. */
  readonly origin: Origin;
}
