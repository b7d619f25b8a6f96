import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { loadService } from '../../model/load-service.ts';
import type { Service } from '../../model/model.ts';
import { findSpecFolders, readSpecFiles } from '../../spec/read-spec-files.ts';
import { commitOf } from './git.ts';
import { withUnpackedSpecs } from './unpack-revision.ts';

/** The services of one version of the specs. */
export interface LoadedVersion {
  /** By folder: `specs/live/2023-01-01`. */
  readonly services: ReadonlyMap<string, Service>;
  /** The commit, when it was named by a revision. */
  readonly commit: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Loads what an argument names: a folder that holds `specs`, the folder of one version of a service, or a revision of
 * the repository.
 *
 * @throws UsageError when it names none of these.
 */
export function loadVersion(root: string, name: string): LoadedVersion {
  const place = resolve(root, name);
  if (existsSync(join(place, 'specs'))) return load(place, undefined);
  if (existsSync(join(place, 'service.yaml'))) return loadOne(place);
  const commit = commitOf(root, name);
  return withUnpackedSpecs(root, commit, (folder) => load(folder, commit));
}

function load(root: string, commit: string | undefined): LoadedVersion {
  const found = findSpecFolders(root);
  const loaded = found.folders.map((folder) => ({ folder, ...loadService(readSpecFiles(root, folder)) }));
  return {
    services: new Map(loaded.flatMap(({ folder, service }) => (service === undefined ? [] : [[folder, service] as const]))),
    commit,
    diagnostics: [...found.diagnostics, ...loaded.flatMap(({ diagnostics }) => diagnostics)],
  };
}

/** One version of a service; its folder may stand anywhere, but is named as if it stood in `specs`. */
function loadOne(place: string): LoadedVersion {
  const version = basename(place);
  const service = dirname(place);
  const root = dirname(service);
  const folder = `${basename(service)}/${version}`;
  const loaded = loadService(readSpecFiles(root, folder));
  return {
    services: new Map(loaded.service === undefined ? [] : [[`specs/${folder}`, loaded.service]]),
    commit: undefined,
    diagnostics: loaded.diagnostics,
  };
}
