import { ConfigurationError } from './errors/configuration-error.ts';
import { printable } from './errors/printable.ts';
import type { EditionDescription, ServiceDescription } from './service-description.ts';

/** A service as a client of one edition sees it. */
export interface ChosenEdition {
  readonly service: ServiceDescription;
  /** What is other there; `undefined` for the service's own. */
  readonly edition: EditionDescription | undefined;
}

/**
 * The service in the edition that a client asks for.
 *
 * @throws ConfigurationError when there is no such edition.
 */
export function chooseEdition(service: ServiceDescription, name: unknown): ChosenEdition {
  if (name === undefined || name === 'main') return { service, edition: undefined };
  const { editions = {} } = service;
  const edition = typeof name === 'string' && Object.hasOwn(editions, name) ? editions[name] : undefined;
  if (typeof name !== 'string' || edition === undefined) {
    const known = ['main', ...Object.keys(editions)].join(', ');
    throw new ConfigurationError({ sentence: `The option edition must be one of ${known}, not ${printable(String(name), 40)}.` });
  }
  const { host, path, region, signingService, dayOffset } = edition;
  return { service: { ...service, edition: name, host, path, region, signingService, dayOffset }, edition };
}
