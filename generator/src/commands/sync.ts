import { textReport } from '../changes/report/text-report.ts';
import { DiagnosticList } from '../diagnostics/diagnostic-list.ts';
import { formatDiagnostics } from '../diagnostics/format-diagnostics.ts';
import { shown } from '../diagnostics/shown-text.ts';
import { loadService } from '../model/load-service.ts';
import { readSpecFiles, type SpecFile, type SpecFolder } from '../spec/read-spec-files.ts';
import { identifier } from '../spec/text/text-kinds.ts';
import { syncService, type Synced } from '../sync/sync-service.ts';
import { type DocumentPlace, DocumentUnavailable, fetchDocument } from '../vendor/fetch-document.ts';
import { readDocument } from '../vendor/read-document.ts';
import type { ToldAction } from '../vendor/told-action.ts';
import { applyChanges } from '../write/apply-changes.ts';
import { type Command, type Console, exitCodes, UsageError } from './command.ts';
import { onlyFolder } from './only-folder.ts';
import { readArguments } from './read-arguments.ts';
import { repositoryRoot } from './repository-root.ts';

/** Where the vendor publishes a document for each action. */
const explorer = 'https://api.volcengine.com/api/common/explorer/api-swagger';

/** Takes over what the vendor's documents say about the actions that we have, or about those that are named. */
export const sync: Command = async (args, console) => {
  const { values, positionals } = readArguments(
    args,
    {
      from: { type: 'string', default: explorer },
      specs: { type: 'string' },
      timeout: { type: 'string', default: '20' },
      'dry-run': { type: 'boolean', default: false },
      root: { type: 'string', default: repositoryRoot },
    },
    Number.POSITIVE_INFINITY,
  );
  const { root } = values;
  const timeoutMs = Number(values.timeout) * 1000;
  if (!(timeoutMs > 0 && timeoutMs <= 600_000)) throw new UsageError('--timeout takes seconds: more than 0, at most 600.');
  const folder = readSpecFiles(root, values.specs ?? onlyFolder(root));
  const { service, diagnostics } = loadService(folder);
  if (service === undefined) return failed(diagnostics, console);

  const log = new DiagnosticList();
  const names = positionals.length > 0 ? positionals : service.actions.map(({ name }) => name);
  const told: ToldAction[] = [];
  for (const name of names) {
    const place = { from: values.from, service: service.name, version: service.version, timeoutMs };
    const action = await readAction(place, name, log);
    if (action !== undefined) told.push(action);
  }
  if (log.hasErrors) return failed(log.all, console);

  const synced = syncService(folder, service, told);
  log.addAll(synced.diagnostics);
  const merged = loadService(withFiles(folder, synced.files));
  if (merged.service === undefined) return failed([...log.all, ...merged.diagnostics], console);
  if (!values['dry-run']) applyChanges(root, { write: synced.files, remove: [] });
  report(synced, log, values['dry-run'], console);
  return exitCodes.ok;
};

async function readAction(place: DocumentPlace, name: string, log: DiagnosticList): Promise<ToldAction | undefined> {
  if (!identifier.accepts(name)) {
    log.report('SYNC_UNKNOWN_ACTION', { file: place.from, line: 1, column: 1 }, `${shown(name)} is no name of an action.`);
    return undefined;
  }
  try {
    return readDocument(await fetchDocument(place, name), name, log);
  } catch (error) {
    if (!(error instanceof DocumentUnavailable)) throw error;
    log.report('SYNC_UNAVAILABLE', { file: place.from, line: 1, column: 1 }, `The document of ${name} cannot be had: ${error.message}.`);
    return undefined;
  }
}

/** The folder as it will be. */
function withFiles(folder: SpecFolder, files: readonly SpecFile[]): SpecFolder {
  const anew = new Map(files.map((file) => [file.path, file]));
  const renewed = (old: readonly SpecFile[]): readonly SpecFile[] => old.map((file) => anew.get(file.path) ?? file);
  const known = new Set(folder.actions.map(({ path }) => path));
  const created = files.filter(({ path }) => path.startsWith(`${folder.folder}/actions/`) && !known.has(path));
  return { ...folder, shapes: renewed(folder.shapes), actions: [...renewed(folder.actions), ...created] };
}

function report({ files, taken, settled }: Synced, log: DiagnosticList, dry: boolean, console: Console): void {
  if (log.count > 0) console.error(`${formatDiagnostics(log.all)}\n`);
  if (taken.length > 0) console.out(`${textReport(taken)}\n`);
  for (const { path } of files) console.out(`${dry ? 'would write' : 'wrote      '}  ${path}\n`);
  console.out(`${taken.length} differences taken over, ${log.count} left to you, ${settled} settled by disputes.\n`);
}

function failed(diagnostics: Parameters<typeof formatDiagnostics>[0], console: Console): number {
  console.error(`${formatDiagnostics(diagnostics)}\n`);
  return exitCodes.failed;
}
