import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { DiagnosticList } from '../diagnostics/diagnostic-list.ts';
import { shown } from '../diagnostics/shown-text.ts';
import { folderEntries, startOf } from './files/folder-entries.ts';
import { readSpecFile } from './files/read-spec-file.ts';
import type { SpecFile, SpecFolder } from './files/spec-file.ts';
import { isDeviceName, isReservedName } from './text/reserved-names.ts';
import { slug, version } from './text/text-kinds.ts';

export { filesIn, type SpecFile, type SpecFolder } from './files/spec-file.ts';

/** The folders that were found, and what stood where no folder of a version may stand. */
export interface FoundFolders {
  /** Relative to the root, with forward slashes, in name order: `specs/live/2023-01-01`. */
  readonly folders: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

const specName = /^[A-Z][A-Za-z0-9]{0,79}\.yaml$/;

/** Entries of `specs/` that are no service. */
const notServices: ReadonlySet<string> = new Set(['README.md', 'schema']);

/** Entries of the folder of a version. */
const places: ReadonlySet<string> = new Set(['service.yaml', 'zh.yaml', 'shapes', 'actions']);

/** Finds every version of every service below `specs/`. */
export function findSpecFolders(root: string): FoundFolders {
  const log = new DiagnosticList();
  const services = folderEntries(root, 'specs', log).filter((name) => !notServices.has(name));
  const folders = services.flatMap((service) => {
    const parent = `specs/${service}`;
    if (!slug.accepts(service)) {
      log.report('SPEC_BAD_FILE_NAME', startOf(parent), `The folder ${shown(service)} is no service.`, slug.allowed);
      return [];
    }
    return folderEntries(root, parent, log).flatMap((name) => {
      const folder = `${parent}/${name}`;
      if (version.accepts(name)) return [folder];
      log.report('SPEC_BAD_FILE_NAME', startOf(folder), `The folder ${shown(name)} is no version.`, version.allowed);
      return [];
    });
  });
  return { folders, diagnostics: log.all };
}

/** Reads every file of one version of a service; parses nothing. `folder` is relative to `root`. */
export function readSpecFiles(root: string, folder: string): SpecFolder {
  const log = new DiagnosticList();
  const names = folderEntries(root, folder, log);
  for (const name of names) {
    if (!places.has(name)) {
      log.report('SPEC_BAD_FILE_NAME', startOf(`${folder}/${name}`), `${shown(name)} has no place here.`);
    }
  }
  const service = readSpecFile(root, folder, 'service.yaml', log);
  const chinese = names.includes('zh.yaml') ? readSpecFile(root, folder, 'zh.yaml', log) : undefined;
  const shapes = names.includes('shapes') ? readAll(root, folder, 'shapes', log) : [];
  const actions = readAll(root, folder, 'actions', log);
  return { folder, service, chinese, shapes, actions, diagnostics: log.all };
}

function readAll(root: string, folder: string, kind: 'shapes' | 'actions', log: DiagnosticList): readonly SpecFile[] {
  const taken = new Map<string, string>();
  return folderEntries(root, `${folder}/${kind}`, log).flatMap((name) => {
    const path = `${folder}/${kind}/${name}`;
    const stem = name.slice(0, -'.yaml'.length);
    const twin = taken.get(name.toLowerCase());
    taken.set(name.toLowerCase(), name);
    if (!specName.test(name) || isDeviceName(stem) || isReservedName(stem)) {
      log.report('SPEC_BAD_FILE_NAME', startOf(path), `${shown(name)} is no file name of a spec.`);
      return [];
    }
    if (twin !== undefined) {
      log.report(
        'SPEC_FILE_NAME_CLASH',
        startOf(path),
        `${shown(name)} and ${shown(twin)} differ only in letter case.`,
      );
      return [];
    }
    const file = readSpecFile(root, folder, `${kind}/${name}`, log);
    return file === undefined ? [] : [file];
  });
}
