import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isStale } from '../launch/install.mjs';
import type { Program } from './process-cpu.ts';

const folder = join(import.meta.dirname, 'peers');
const lookUps = ['ListDomainDetail', 'DescribeLiveISPData', 'DescribeLiveRegionData'];

/** Installs the peers, when that was not done yet. They are kept out of the workspace. */
export function installPeers(): void {
  if (!isStale(folder)) return;
  const windows = process.platform === 'win32';
  execFileSync('npm', ['ci', '--ignore-scripts', '--loglevel=error'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], shell: windows });
}

/** Imports a module of a peer. */
export async function importPeer<M>(path: string): Promise<M> {
  return (await import(pathToFileURL(join(folder, 'node_modules', path)).href)) as M;
}

/**
 * Orval, on the OpenAPI document of the ten usage actions: fetch client, types, zod schemas and MSW
 * handlers, as its users would ask for them.
 */
export function orvalProgram(root: string, scratch: string): Program {
  const document = readFileSync(join(root, 'openapi', 'live-2023-01-01.json'), 'utf8');
  return orvalFor(JSON.stringify(withoutLookUps(JSON.parse(document) as OpenApi)), scratch);
}

/** Orval, on any OpenAPI document; what it writes goes to `orval/out` in the scratch folder. */
export function orvalFor(document: string, scratch: string): Program {
  const work = join(scratch, 'orval');
  mkdirSync(work, { recursive: true });
  cpSync(join(folder, 'orval.config.mjs'), join(work, 'orval.config.mjs'));
  writeFileSync(join(work, 'package.json'), '{ "type": "module", "dependencies": { "zod": "4.0.0", "msw": "2.11.0" } }');
  writeFileSync(join(work, 'live.openapi.json'), document);
  return { folder: work, args: [join(folder, 'node_modules', 'orval', 'dist', 'bin', 'orval.mjs'), '--config', 'orval.config.mjs'] };
}

/** What is taken out of an OpenAPI document here. */
interface OpenApi {
  readonly paths: Readonly<Record<string, object>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

/** The document without the three look-ups and the schemas that are theirs alone. */
function withoutLookUps({ paths, components, ...rest }: OpenApi): OpenApi {
  return { ...rest, paths: usageOnly(paths), components: { ...components, schemas: usageOnly(components.schemas) } };
}

function usageOnly(record: Readonly<Record<string, object>>): Record<string, object> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !lookUps.some((action) => name.replace('/', '').startsWith(action))));
}
