import type { Origin } from '../diagnostics/origin.ts';
import type { ObjectType } from '../model/model.ts';

/**
 * What a document of the vendor says about an action: its structure, and nothing of what a person finds out. Descriptions
 * are left out on purpose, since ours are our own words.
 */
export interface ToldAction {
  readonly name: string;
  readonly method: 'GET' | 'POST';
  readonly request: ObjectType;
  /** What `Result` holds. */
  readonly response: ObjectType;
  /** Names of error codes, in order. */
  readonly errors: readonly string[];
  /** The document as a whole. */
  readonly origin: Origin;
}
