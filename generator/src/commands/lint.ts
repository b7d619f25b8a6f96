import { formatDiagnostics } from '../diagnostics/format-diagnostics.ts';
import { lintService } from '../lint/lint-service.ts';
import { lintText } from '../lint/lint-text.ts';
import { lintTranslations } from '../lint/lint-translations.ts';
import { loadService } from '../model/load-service.ts';
import { findSpecFolders, readSpecFiles } from '../spec/read-spec-files.ts';
import { applyChanges } from '../write/apply-changes.ts';
import { type Command, exitCodes } from './command.ts';
import { readArguments } from './read-arguments.ts';
import { repositoryRoot } from './repository-root.ts';

/** Says what specs that load could tell better; with `--fix`, mends what can be mended without knowing what it means. */
export const lint: Command = async (args, console) => {
  const { values } = readArguments(args, { fix: { type: 'boolean', default: false }, root: { type: 'string', default: repositoryRoot } }, 0);
  const { root, fix } = values;
  const found = findSpecFolders(root);
  const folders = found.folders.map((folder) => readSpecFiles(root, folder));
  const loaded = folders.map((folder) => loadService(folder));
  const problems = [...found.diagnostics, ...loaded.flatMap(({ diagnostics }) => diagnostics)];
  if (problems.some(({ severity }) => severity === 'error')) {
    console.error(`${formatDiagnostics(problems)}\n`);
    return exitCodes.failed;
  }
  const files = folders.flatMap(({ service, shapes, actions }) => [...(service === undefined ? [] : [service]), ...shapes, ...actions]);
  const texts = files.map((file) => ({ file, ...lintText(file) }));
  const mended = fix ? texts.filter(({ file, mended: { text } }) => text !== file.text).map((each) => each.mended) : [];
  applyChanges(root, { write: mended, remove: [] });
  for (const { path } of mended) console.out(`mended   ${path}\n`);

  const left = [...(fix ? [] : texts.flatMap(({ diagnostics }) => diagnostics)), ...loaded.flatMap(({ service }) => (service === undefined ? [] : [...lintService(service), ...lintTranslations(service)]))];
  if (left.length > 0) console.error(`${formatDiagnostics(left)}\n`);
  console.out(`${left.length} findings in ${files.length} files.\n`);
  return left.length > 0 ? exitCodes.failed : exitCodes.ok;
};
