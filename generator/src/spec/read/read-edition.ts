import { openMap } from '../decode/map-reader.ts';
import type { Reader } from '../decode/reader.ts';
import { readList, readNamed } from '../decode/read-list.ts';
import { readLine } from '../decode/read-prose.ts';
import { readInteger, readTextOf } from '../decode/read-scalar.ts';
import type { RawEdition } from '../raw/raw-specs.ts';
import { endpointPath, host, identifier, offset, slug, sourceLetter, variable } from '../text/text-kinds.ts';
import { nothingAdded, readAdditions } from './read-additions.ts';

const keys = ['title', 'endpoint', 'signing', 'environment', 'dayOffset', 'without', 'quotas', 'adds', 'sources'] as const;

/** Reads an edition of the service: what is other there, what it lacks, and what it has more. */
export const readEdition: Reader<RawEdition> = (node, name, log) => {
  const map = openMap(node, `The edition "${name}"`, keys, log);
  if (map === undefined) return undefined;
  return {
    title: map.required('title', readLine)?.value ?? '',
    endpoint: map.required('endpoint', readEndpoint) ?? { host: '', path: '' },
    signing: map.required('signing', readSigning) ?? { service: '', region: '' },
    environment: map.required('environment', readEnvironment) ?? { accessKeyId: '', secretAccessKey: '', sessionToken: undefined, folder: '' },
    dayOffset: map.optional('dayOffset', readTextOf(offset))?.value,
    without: map.optional('without', readList(readTextOf(identifier), 1)) ?? [],
    quotas: map.optional('quotas', readNamed(readTextOf(identifier), readInteger(1, 1_000_000))) ?? [],
    adds: map.optional('adds', readAdditions) ?? nothingAdded,
    sources: map.required('sources', readList(readTextOf(sourceLetter), 1)) ?? [],
    origin: node.origin,
  };
};

const readEndpoint: Reader<RawEdition['endpoint']> = (node, _name, log) => {
  const map = openMap(node, 'The endpoint', ['host', 'path'], log);
  return map && { host: map.required('host', readTextOf(host))?.value ?? '', path: map.required('path', readTextOf(endpointPath))?.value ?? '' };
};

const readSigning: Reader<RawEdition['signing']> = (node, _name, log) => {
  const map = openMap(node, 'The signing scope', ['service', 'region'], log);
  return map && { service: map.required('service', readTextOf(slug))?.value ?? '', region: map.required('region', readTextOf(slug))?.value ?? '' };
};

const readEnvironment: Reader<RawEdition['environment']> = (node, _name, log) => {
  const map = openMap(node, 'The environment', ['accessKeyId', 'secretAccessKey', 'sessionToken', 'folder'], log);
  if (map === undefined) return undefined;
  return {
    accessKeyId: map.required('accessKeyId', readTextOf(variable))?.value ?? '',
    secretAccessKey: map.required('secretAccessKey', readTextOf(variable))?.value ?? '',
    sessionToken: map.optional('sessionToken', readTextOf(variable))?.value,
    folder: map.required('folder', readTextOf(slug))?.value ?? '',
  };
};
