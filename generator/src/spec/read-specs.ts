import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { DiagnosticList } from '../diagnostics/diagnostic-list.ts';
import type { SpecFile, SpecFolder } from './files/spec-file.ts';
import type { RawSpecs } from './raw/raw-specs.ts';
import { readAction } from './read/read-action.ts';
import { readService } from './read/read-service.ts';
import { readShape } from './read/read-shape.ts';
import { readTranslations } from './read/read-translations.ts';
import type { Parse } from './yaml/parse.ts';
import { parseYaml } from './yaml/parse-yaml.ts';

/** What a folder says, as far as it could be read, and everything that is wrong with it. */
export interface ReadSpecs {
  readonly specs: RawSpecs;
  /** Those of the folder itself included. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses and decodes every file of a folder. Reports; never throws for what a file says. */
export function readSpecs(folder: SpecFolder, parse: Parse = parseYaml): ReadSpecs {
  const log = new DiagnosticList();
  log.addAll(folder.diagnostics);
  const serviceNode = folder.service && parse(folder.service, log);
  const service = serviceNode && readService(serviceNode, folder.folder, log);
  const chineseNode = folder.chinese && parse(folder.chinese, log);
  const chinese = chineseNode && readTranslations(chineseNode, 'The file', log);
  const unreadableShapes = new Set<string>();
  const shapes = folder.shapes.flatMap((file) => {
    const name = nameOf(file);
    const node = parse(file, log);
    const shape = node && readShape(node, name, log);
    if (shape === undefined) unreadableShapes.add(name);
    return shape === undefined ? [] : [shape];
  });
  const actions = folder.actions.flatMap((file) => {
    const node = parse(file, log);
    const action = node && readAction(node, nameOf(file), log);
    return action === undefined ? [] : [action];
  });
  const complete = !log.hasErrors;
  return { specs: { service, chinese, shapes, actions, unreadableShapes, complete }, diagnostics: log.all };
}

/** `Region` of `specs/live/2023-01-01/shapes/Region.yaml`. */
function nameOf(file: SpecFile): string {
  return file.path.slice(file.path.lastIndexOf('/') + 1, -'.yaml'.length);
}
