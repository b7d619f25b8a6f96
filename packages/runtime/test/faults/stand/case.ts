import type { ClientOptions } from '@volc-live/runtime';

import type { Want } from './outcome.ts';
import type { Answer } from './server.ts';

/** One thing that a server can do, and what the client must make of it. */
export interface Case {
  readonly name: string;
  readonly answer: Answer;
  readonly want: Want;
  /** Options of the client. */
  readonly options?: ClientOptions;
}
