import type { GeneralOptions } from './general-options.ts';

/** Options of the report. */
export interface ReportWords extends GeneralOptions {
  /** Domains that it is about; all of the account where left out. */
  readonly domain?: readonly string[];
}
