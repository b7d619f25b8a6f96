import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder with the specs of many actions, in which the generator may write. */
export interface WholeService {
  readonly folder: string;
  /** Deletes what the generator wrote. */
  readonly forget: () => void;
  /** Gives one action another summary. */
  readonly change: (round: number) => void;
  readonly remove: () => void;
}

const actions = 'specs/live/2023-01-01/actions';
const packages = ['validators', 'runtime', 'client', 'mocks'] as const;

/** A line of the fixture with the structure of every action. */
interface KnownAction {
  readonly action: string;
  readonly method: string;
  readonly body?: object;
  readonly query?: { readonly properties: Readonly<Record<string, object>>; readonly required?: readonly string[] };
  readonly result?: object;
}

/** All 185 actions of Live as specs: ours, and the others as `sync` makes them of documents. `copies` repeats them under other names. */
export function wholeService(root: string, copies: number): WholeService {
  const folder = mkdtempSync(join(tmpdir(), 'bench-scale-'));
  cpSync(join(root, 'specs'), join(folder, 'specs'), { recursive: true });
  cpSync(join(root, 'tsconfig.base.json'), join(folder, 'tsconfig.base.json'));
  for (const name of packages) {
    for (const part of ['src', 'package.json', 'tsconfig.json']) cpSync(join(root, 'packages', name, part), join(folder, 'packages', name, part), { recursive: true });
  }
  mkdirSync(join(folder, 'node_modules', '@volc-live'), { recursive: true });
  for (const name of packages) symlinkSync(join(folder, 'packages', name), join(folder, 'node_modules', '@volc-live', name), 'dir');
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name !== '@volc-live') symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
  const names = writeDocuments(root, join(folder, 'documents'));
  execFileSync(process.execPath, [join(root, 'generator/bin/gen.mjs'), 'sync', ...names, '--from', join(folder, 'documents'), '--root', folder], { stdio: 'ignore' });
  for (let copy = 2; copy <= copies; copy += 1) repeat(folder, names, copy);
  const forget = (): void => {
    for (const name of packages) rmSync(join(folder, 'packages', name, 'src/gen'), { recursive: true, force: true });
    for (const path of ['docs', 'openapi', 'packages/conformance', 'generator']) rmSync(join(folder, path), { recursive: true, force: true });
  };
  forget();
  const changed = join(folder, actions, 'KillStream.yaml');
  const original = readFileSync(changed, 'utf8');
  return {
    folder,
    forget,
    change: (round) => writeFileSync(changed, original.replace(/^summary: .*$/m, `summary: Ends a stream, round ${round}.`)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function writeDocuments(root: string, folder: string): readonly string[] {
  const known = JSON.parse(readFileSync(join(root, 'generator/test/services/live-actions.json'), 'utf8')) as readonly KnownAction[];
  mkdirSync(folder);
  for (const { action, method, body, query, result } of known) {
    const parameters = Object.entries(query?.properties ?? {}).map(([name, schema]) => ({ name, in: 'query', required: query?.required?.includes(name), schema }));
    const operation = {
      parameters,
      ...(body !== undefined && { requestBody: { content: { 'application/json': { schema: body } } } }),
      responses: { 200: { content: { 'application/json': { schema: result ?? {} } } } },
    };
    writeFileSync(join(folder, `${action}.json`), JSON.stringify({ paths: { [`/${action}`]: { [method.toLowerCase()]: operation } } }));
  }
  return known.map(({ action }) => action);
}

/** Writes every action once more under a name of its own. */
function repeat(folder: string, names: readonly string[], copy: number): void {
  for (const name of names) {
    const text = readFileSync(join(folder, actions, `${name}.yaml`), 'utf8');
    writeFileSync(join(folder, actions, `${name}Copy${copy}.yaml`), text.replace(`action: ${name}\n`, `action: ${name}Copy${copy}\n`));
  }
}
