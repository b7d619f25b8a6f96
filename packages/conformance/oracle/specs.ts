import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { listOf, mapOf, type Raw, type RawMap } from './raw.ts';

/** The specs of one version of a service, as they were written. */
export interface Specs {
  /** By name. */
  readonly actions: ReadonlyMap<string, RawMap>;
  /** By name. */
  readonly shapes: ReadonlyMap<string, RawMap>;
}

const live = new URL('../../../specs/live/2023-01-01/', import.meta.url);

/** Reads the specs in a folder; left out, those of Live 2023-01-01. */
export function readSpecs(folder: URL = live): Specs {
  return { actions: readFolder(folder, 'actions'), shapes: readFolder(folder, 'shapes') };
}

function readFolder(folder: URL, name: string): ReadonlyMap<string, RawMap> {
  const place = new URL(`${name}/`, folder);
  const files = readdirSync(place).filter((file) => file.endsWith('.yaml')).toSorted();
  return new Map(
    files.map((file) => [file.slice(0, -'.yaml'.length), mapOf(parse(readFileSync(new URL(file, place), 'utf8')) as Raw)]),
  );
}

/** The specs as an edition of the service has them: with what it adds to requests. */
export function specsIn(edition: string, specs: Specs, folder: URL = live): Specs {
  const service = mapOf(parse(readFileSync(new URL('service.yaml', folder), 'utf8')) as Raw);
  const { values, request } = mapOf(mapOf(mapOf(service.editions)[edition]).adds);
  return { actions: withEach(specs.actions, mapOf(request), withParameters), shapes: withEach(specs.shapes, mapOf(values), withValues) };
}

function withEach(all: ReadonlyMap<string, RawMap>, added: RawMap, merge: (spec: RawMap, more: Raw) => RawMap): ReadonlyMap<string, RawMap> {
  return new Map([...all].map(([name, spec]) => [name, name in added ? merge(spec, added[name] ?? null) : spec]));
}

function withParameters(spec: RawMap, more: Raw): RawMap {
  const request = mapOf(spec.request);
  return { ...spec, request: { ...request, properties: { ...mapOf(request.properties), ...mapOf(more) } } };
}

function withValues(spec: RawMap, more: Raw): RawMap {
  const schema = mapOf(spec.schema);
  return { ...spec, schema: { ...schema, oneOf: [...listOf(schema.oneOf), ...listOf(more)] } };
}
