import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatDiagnostics } from '../diagnostics/format-diagnostics.ts';
import { loadService } from '../model/load-service.ts';
import { readSpecFiles } from '../spec/read-spec-files.ts';
import { identifier } from '../spec/text/text-kinds.ts';
import { actionSkeleton } from '../sync/action-skeleton.ts';
import { applyChanges } from '../write/apply-changes.ts';
import { type Command, exitCodes, UsageError } from './command.ts';
import { onlyFolder } from './only-folder.ts';
import { readArguments } from './read-arguments.ts';
import { repositoryRoot } from './repository-root.ts';

const nothing = { kind: 'object', fields: [], rules: [] } as const;

/** Writes the spec of a new action: one that loads, with everything that is still to be said marked. */
export const newAction: Command = async (args, console) => {
  const { values, positionals } = readArguments(
    args,
    { get: { type: 'boolean', default: false }, specs: { type: 'string' }, root: { type: 'string', default: repositoryRoot } },
    1,
  );
  const { root } = values;
  const [name] = positionals;
  if (name === undefined || !identifier.accepts(name) || !/^[A-Z]/.test(name)) {
    throw new UsageError('Name the action as the API does: a capital letter, then letters and digits.');
  }
  const folder = readSpecFiles(root, values.specs ?? onlyFolder(root));
  const { service, diagnostics } = loadService(folder);
  if (service === undefined) {
    console.error(`${formatDiagnostics(diagnostics)}\n`);
    return exitCodes.failed;
  }
  const path = `${folder.folder}/actions/${name}.yaml`;
  if (existsSync(join(root, path))) {
    console.error(`${path} is there already.\n`);
    return exitCodes.failed;
  }
  const text = actionSkeleton({ name, method: values.get ? 'GET' : 'POST', request: nothing, response: nothing }, service.sources[0]?.id ?? 'S');
  applyChanges(root, { write: [{ path, text }], remove: [] });
  console.out(`wrote    ${path}\nFill it in; "node tools/x.mjs gen --watch" tells what is wrong as you write, and "lint" what is missing.\n`);
  return exitCodes.ok;
};
