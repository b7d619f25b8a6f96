import type { ErrorCode, Service } from '../../model/model.ts';
import type { Language } from './language.ts';
import { type CitedSource, citedSources } from './words.ts';

/** What the page of error codes shows. */
export interface ErrorCodes {
  readonly title: string;
  /** Those of the service, which look at the request. */
  readonly service: readonly ErrorRow[];
  /** Those of the gateway, which look at signature, key and quota. */
  readonly gateway: readonly ErrorRow[];
  readonly sources: readonly CitedSource[];
}

/** A row of a table of codes. */
export interface ErrorRow {
  readonly code: string;
  /** `400, 403` */
  readonly statuses: string;
  /** `CodeN`, or nothing. */
  readonly number: string;
  readonly meaning: string;
  readonly remedy: string;
  /** Whether the client tries again by itself. */
  readonly retried: string;
  readonly sources: string;
}

/** Emits what the page of error codes shows. */
export function emitErrorPage({ title, errors, sources }: Service, language: Language): ErrorCodes {
  const rowsOf = (from: ErrorCode['from']): readonly ErrorRow[] =>
    errors.filter((error) => error.from === from).map((error) => errorRow(error, language));
  return {
    title: language.say(title),
    service: rowsOf('service'),
    gateway: rowsOf('gateway'),
    sources: citedSources(sources, errors.flatMap((error) => error.sources), language),
  };
}

function errorRow({ code, statuses, number, meaning, remedy, retryable, sources }: ErrorCode, { say, yes, no }: Language): ErrorRow {
  return {
    code,
    statuses: statuses.join(', '),
    number: number === undefined ? '' : String(number),
    meaning: say(meaning),
    remedy: remedy === undefined ? '' : say(remedy),
    retried: retryable ? yes : no,
    sources: sources.join(', '),
  };
}
