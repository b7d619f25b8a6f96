import { join } from 'node:path';

import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { DiagnosticList } from './diagnostics/diagnostic-list.ts';
import type { FilePlan } from './plan/plan.ts';
import { filesIn, findSpecFolders, readSpecFiles, type SpecFolder } from './spec/read-spec-files.ts';
import { generatorHash } from './write/generator-hash.ts';
import { hashOf } from './write/hash.ts';
import { type Manifest, type ManifestEntry, printManifest, readManifest } from './write/manifest.ts';
import { survey } from './write/survey.ts';
import { type Inputs, isUpToDate } from './write/up-to-date.ts';
import { compareFiles, writeFiles } from './write/write-files.ts';

/** What to generate, and whether to write it. */
export interface GenerateOptions {
  /** Root of the repository. */
  readonly root: string;
  /** Folder of one version of a service, from the root; else all that are in `specs`. */
  readonly specs?: string | undefined;
  /** Only compare: nothing is written, and everything that differs is a diagnostic. */
  readonly check?: boolean | undefined;
  /** A folder for what is worth keeping between runs; left out, nothing is kept. */
  readonly cache?: string | undefined;
}

/** What a run did, or why it did nothing. With an error among the diagnostics, no file was touched. */
export interface Generated {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Specs in, packages out. What parses, plans, emits and prints is loaded only when something has changed. */
export async function generate({ root, specs, check = false, cache }: GenerateOptions): Promise<Generated> {
  const list = new DiagnosticList();
  const folders = readFolders(root, specs, list);
  const inputs: Inputs = { generator: generatorHash(), specs: hashOfSpecs(folders) };
  const manifest = readManifest(root);
  if (!check && list.all.length === 0 && isUpToDate(root, inputs, manifest)) return nothingToDo(manifest);

  const [{ parseYaml }, { keptParse }, { loadService }, { buildPlans }, { emitFile }, { printFiles }] = await Promise.all([
    import('./spec/yaml/parse-yaml.ts'),
    import('./write/kept-parse.ts'),
    import('./model/load-service.ts'),
    import('./plan/build-plan.ts'),
    import('./emit/emit-file.ts'),
    import('./print/print.ts'),
  ]);
  const parse = cache === undefined ? parseYaml : keptParse(parseYaml, join(cache, 'parsed'), inputs.generator);
  const loaded = folders.map((folder) => loadService(folder, parse));
  list.addAll(loaded.flatMap(({ diagnostics }) => diagnostics));
  if (list.hasErrors) return stopped(list);

  const planned = buildPlans(loaded.flatMap(({ service }) => service ?? []));
  list.addAll(planned.diagnostics);
  if (list.hasErrors) return stopped(list);

  const sources = hashesOfSpecs(folders);
  const files = planned.files.map((each) => ({ ...each, from: fromOf(each.file, sources) }));
  const found = survey(root, new Set(files.map(({ file }) => file.path)), manifest);
  list.addAll(found.diagnostics);
  if (list.hasErrors) return stopped(list);

  const known = check || manifest.generator !== inputs.generator ? new Map<string, ManifestEntry>() : manifest.files;
  const changed = files.filter(({ file, from }) => !isKept(known.get(file.path), from, found.texts.get(file.path)));
  const unprinted = changed.map(({ file, plan }) => ({ path: file.path, artifact: emitFile(file, plan) }));
  const printed = printFiles(unprinted, cache === undefined ? undefined : join(cache, 'templates'));

  const anew = new Map(printed.map(({ path, text }) => [path, text]));
  const texts = new Map(files.map(({ file: { path } }) => [path, anew.get(path) ?? found.texts.get(path) ?? '']));
  const entries = files.map(({ file: { path }, from }) => [path, { from, text: hashOf(texts.get(path) ?? '') }] as const);
  const manifestText = printManifest({ ...inputs, files: new Map(entries) });
  const result = check ? compareFiles(root, texts, manifestText, found) : writeFiles(root, texts, manifestText, found);
  list.addAll(result.diagnostics);
  return { ...result, diagnostics: list.all };
}

function readFolders(root: string, specs: string | undefined, list: DiagnosticList): readonly SpecFolder[] {
  const found = specs === undefined ? findSpecFolders(root) : { folders: [specs], diagnostics: [] };
  list.addAll(found.diagnostics);
  return found.folders.map((folder) => readSpecFiles(root, folder));
}

function nothingToDo({ files }: Manifest): Generated {
  return { written: [], removed: [], unchanged: files.size, diagnostics: [] };
}

function stopped(list: DiagnosticList): Generated {
  return { written: [], removed: [], unchanged: 0, diagnostics: list.all };
}

/** Whether a file stands as the last run made it, from the same specs. */
function isKept(entry: ManifestEntry | undefined, from: string, text: string | undefined): boolean {
  return entry?.from === from && text !== undefined && hashOf(text) === entry.text;
}

function hashOfSpecs(folders: readonly SpecFolder[]): string {
  return hashOf(...folders.flatMap(filesIn).flatMap(({ path, text }) => [path, text]));
}

function hashesOfSpecs(folders: readonly SpecFolder[]): ReadonlyMap<string, string> {
  return new Map(folders.flatMap(filesIn).map(({ path, text }) => [path, hashOf(text)]));
}

/** A hash of everything but the generator that the text of a file depends on. */
function fromOf({ path, madeFrom, decided }: FilePlan, sources: ReadonlyMap<string, string>): string {
  return hashOf(path, decided, ...madeFrom.flatMap((file) => [file, sources.get(file) ?? '']));
}
