import {
  Composer,
  type Document,
  type ParseOptions,
  type DocumentOptions,
  type SchemaOptions,
  type YAMLError,
} from 'yaml';
import type { DiagnosticList } from '../../diagnostics/diagnostic-list.ts';
import { shown } from '../../diagnostics/shown-text.ts';
import type { SpecFile } from '../files/spec-file.ts';
import { forbiddenCharacter } from '../text/characters.ts';
import { PlaceFinder } from './place-finder.ts';
import type { RawNode } from './raw-node.ts';
import { scanTokens } from './scan-tokens.ts';
import { toRawNode } from './to-raw-node.ts';

const options: ParseOptions & DocumentOptions & SchemaOptions = {
  version: '1.2',
  schema: 'core',
  strict: true,
  uniqueKeys: true,
  stringKeys: true,
  merge: false,
  resolveKnownTags: false,
  prettyErrors: false,
};

/** Reads one file as plain data. Undefined when it is no YAML, or more than the limits allow. */
export function parseYaml(file: SpecFile, log: DiagnosticList): RawNode | undefined {
  const places = new PlaceFinder(file.path, file.text);
  const forbidden = forbiddenCharacter(file.text);
  if (forbidden !== undefined) {
    log.report('SPEC_CHARACTER', places.at(forbidden.offset), `The file holds the character ${forbidden.name}.`);
    return undefined;
  }
  const tokens = scanTokens(file.text, places, log);
  if (tokens === undefined) return undefined;

  const documents: Document.Parsed[] = [...new Composer(options).compose(tokens, true, file.text.length)];
  const [document, second] = documents;
  if (document === undefined) return undefined;
  if (second !== undefined) {
    log.report('SPEC_YAML_SYNTAX', places.at(second.range[0]), 'The file holds more than one document.');
    return undefined;
  }
  const problems = [...document.errors, ...document.warnings];
  for (const problem of problems) reportYamlProblem(problem, file, places, log);
  if (problems.some(({ code }) => code !== 'DUPLICATE_KEY')) return undefined;
  if (document.contents === null) {
    log.report('SPEC_YAML_SYNTAX', places.at(0), 'The file is empty.');
    return undefined;
  }
  return toRawNode(document.contents, places, log);
}

function reportYamlProblem(problem: YAMLError, file: SpecFile, places: PlaceFinder, log: DiagnosticList): void {
  const [from] = problem.pos;
  if (problem.code === 'DUPLICATE_KEY') {
    const key = /^[^:\n]*/.exec(file.text.slice(from))?.[0].trim() ?? '';
    log.report('SPEC_DUPLICATE_KEY', places.at(from), `The key ${shown(key)} is given twice.`);
  } else {
    log.report('SPEC_YAML_SYNTAX', places.at(from), `This is no YAML of version 1.2: ${problem.message}.`);
  }
}
