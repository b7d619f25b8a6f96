import type { DiagnosticList } from '../../diagnostics/diagnostic-list.ts';
import { type MapReader, openMap } from '../decode/map-reader.ts';
import { readList, readNamed } from '../decode/read-list.ts';
import { readLine, readParagraphs, readSentence } from '../decode/read-prose.ts';
import { readTextOf, readWord } from '../decode/read-scalar.ts';
import type { RawService } from '../raw/raw-specs.ts';
import { endpointPath, host, offset, slug, sourceLetter, version } from '../text/text-kinds.ts';
import type { RawNode } from '../yaml/raw-node.ts';
import { readDispute } from './read-dispute.ts';
import { readEdition } from './read-edition.ts';
import { readErrorCode } from './read-error-code.ts';
import { readSource } from './read-source.ts';

const keys = [
  'service',
  'version',
  'title',
  'summary',
  'description',
  'endpoint',
  'signing',
  'packages',
  'queryLists',
  'dayOffset',
  'editions',
  'sources',
  'errors',
  'disputes',
] as const;

type ServiceMap = MapReader<(typeof keys)[number]>;

/** Reads `service.yaml`. `folder` is its folder, whose two last names must be those of the service and version. */
export function readService(node: RawNode, folder: string, log: DiagnosticList): RawService | undefined {
  const map = openMap(node, 'The service', keys, log);
  if (map === undefined) return undefined;
  const [folderVersion = '', folderService = ''] = folder.split('/').toReversed();
  return {
    origin: node.origin,
    name: readFolderName(map, 'service', folderService, log),
    version: readFolderName(map, 'version', folderVersion, log),
    title: map.required('title', readLine)?.value ?? '',
    summary: map.required('summary', readSentence)?.value ?? '',
    description: map.optional('description', readParagraphs),
    ...readEndpoint(map),
    signing: readSigning(map),
    packages: readPackages(map),
    queryLists: map.optional('queryLists', readWord(['repeated', 'indexed']))?.value ?? 'repeated',
    dayOffset: map.optional('dayOffset', readTextOf(offset))?.value ?? 'Z',
    editions: map.optional('editions', readNamed(readTextOf(slug), readEdition)) ?? [],
    sources: map.required('sources', readNamed(readTextOf(sourceLetter), readSource)) ?? [],
    errors: map.required('errors', readList(readErrorCode)) ?? [],
    disputes: map.optional('disputes', readList(readDispute)) ?? [],
  };
}

function readFolderName(map: ServiceMap, key: 'service' | 'version', folder: string, log: DiagnosticList): string {
  const text = map.required(key, readTextOf(key === 'service' ? slug : version));
  if (text !== undefined && text.value !== folder) {
    const remedy = `Write ${folder}, or move the folder.`;
    log.report('SPEC_FOLDER', text.origin, `The ${key} is "${text.value}", but its folder is "${folder}".`, remedy);
  }
  return text?.value ?? '';
}

function readEndpoint(map: ServiceMap): { readonly host: string; readonly path: string } {
  const endpoint = map.required('endpoint', (node, _name, log) => {
    const inner = openMap(node, 'The endpoint', ['host', 'path'], log);
    return (
      inner && {
        host: inner.required('host', readTextOf(host))?.value ?? '',
        path: inner.required('path', readTextOf(endpointPath))?.value ?? '',
      }
    );
  });
  return endpoint ?? { host: '', path: '' };
}

function readSigning(map: ServiceMap): RawService['signing'] {
  const signing = map.required('signing', (node, _name, log) => {
    const inner = openMap(node, 'The signing scope', ['service', 'region'], log);
    return (
      inner && {
        service: inner.required('service', readTextOf(slug))?.value ?? '',
        region: inner.required('region', readTextOf(slug))?.value ?? '',
      }
    );
  });
  return signing ?? { service: '', region: '' };
}

function readPackages(map: ServiceMap): RawService['packages'] {
  const packages = map.required('packages', (node, _name, log) => {
    const inner = openMap(node, 'The map of packages', ['validators', 'client', 'mocks', 'cli'], log);
    return (
      inner && {
        validators: inner.required('validators', readTextOf(slug))?.value ?? '',
        client: inner.required('client', readTextOf(slug))?.value ?? '',
        mocks: inner.required('mocks', readTextOf(slug))?.value ?? '',
        cli: inner.optional('cli', readTextOf(slug))?.value,
      }
    );
  });
  return packages ?? { validators: '', client: '', mocks: '', cli: undefined };
}
