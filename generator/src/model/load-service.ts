import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { DiagnosticList } from '../diagnostics/diagnostic-list.ts';
import { readSpecs } from '../spec/read-specs.ts';
import type { Parse } from '../spec/yaml/parse.ts';
import type { SpecFolder } from '../spec/files/spec-file.ts';
import { buildService } from './build-service.ts';
import type { Service } from './model.ts';

/** The model of one version of a service, and everything that is wrong with its specs. */
export interface LoadedService {
  /** Undefined when there is any error. */
  readonly service: Service | undefined;
  /** Those of files, of their form and of their meaning, together. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses and links the files of a folder. Reports; never throws for what a spec says. `parse` may be a parser that keeps what it made. */
export function loadService(folder: SpecFolder, parse?: Parse): LoadedService {
  const log = new DiagnosticList();
  const { specs, diagnostics } = readSpecs(folder, parse);
  const built = buildService(specs);
  log.addAll(diagnostics);
  log.addAll(built.diagnostics);
  return { service: log.hasErrors ? undefined : built.service, diagnostics: log.all };
}
