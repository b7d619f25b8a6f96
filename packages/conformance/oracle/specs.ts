import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { mapOf, type Raw, type RawMap } from './raw.ts';

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
