import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from '../changes/change.ts';
import { changesetText } from '../changes/changeset.ts';
import { isBelow, levelFor, levelOf } from '../changes/level.ts';
import { formatDiagnostics } from '../diagnostics/format-diagnostics.ts';
import type { Service } from '../model/model.ts';
import { type Command, type Console, exitCodes } from './command.ts';
import { readArguments } from './read-arguments.ts';
import { changedPackages } from './release/changed-packages.ts';
import { lastRelease } from './release/last-release.ts';
import { type Package, packagesOf } from './release/packages.ts';
import { pendingLevels } from './release/pending-level.ts';
import { repositoryRoot } from './repository-root.ts';
import { compareVersions } from './versions/compare-versions.ts';
import { loadVersion } from './versions/load-version.ts';

/** Writes the changeset that a change of the specs asks for; with `--check`, says whether the changesets are enough. */
export const changeset: Command = async (args, console) => {
  const { values } = readArguments(
    args,
    {
      check: { type: 'boolean', default: false },
      since: { type: 'string' },
      root: { type: 'string', default: repositoryRoot },
    },
    0,
  );
  const { root, check } = values;
  const now = loadVersion(root, root);
  if (now.diagnostics.some(({ severity }) => severity === 'error')) {
    console.error(`${formatDiagnostics(now.diagnostics)}\n`);
    return exitCodes.failed;
  }
  const codes: number[] = [];
  for (const [folder, service] of now.services) {
    const packages = packagesOf(root, service);
    const [first] = packages;
    const since = values.since ?? (first && lastRelease(root, first));
    if (since === undefined) {
      console.out(`${folder}: nothing was released yet, so nothing can break.\n`);
      continue;
    }
    const before = loadVersion(root, since);
    const changes = compareVersions(root, only(before, folder), only(now, folder));
    const found: Found = { root, folder, service, since, packages, changes };
    codes.push(check ? await checkLevel(found, console) : write(found, console));
  }
  return Math.max(exitCodes.ok, ...codes);
};

/** What is known about one service. */
interface Found {
  readonly root: string;
  readonly folder: string;
  readonly service: Service;
  readonly since: string;
  readonly packages: readonly Package[];
  readonly changes: readonly Change[];
}

function only<T extends { readonly services: ReadonlyMap<string, Service> }>(version: T, folder: string): T {
  const service = version.services.get(folder);
  return { ...version, services: new Map(service === undefined ? [] : [[folder, service]]) };
}

function write({ root, service, since, packages, changes }: Found, console: Console): number {
  const level = levelFor(packages[0]?.version ?? '0.0.0', levelOf(changes));
  if (level === 'none') {
    console.out(`The specs say what they said in ${since}: no changeset is needed.\n`);
    return exitCodes.ok;
  }
  const path = `.changeset/api-${service.name}-${service.version}.md`;
  const text = changesetText(packages.map(({ name }) => name), level, changes);
  const place = join(root, path);
  if (existsSync(place) && readFileSync(place, 'utf8') !== text) {
    console.error(`${path} is there and says something else. Delete it, and run this again, or mend it by hand.\n`);
    return exitCodes.failed;
  }
  writeFileSync(place, text);
  console.out(`wrote    ${path} (${level})\n`);
  return exitCodes.ok;
}

async function checkLevel({ root, folder, since, packages, changes }: Found, console: Console): Promise<number> {
  const pending = await pendingLevels(root);
  const short = packages.flatMap(({ name, version }) => {
    const needed = levelFor(version, levelOf(changes));
    const given = pending.get(name) ?? 'none';
    return isBelow(given, needed) ? [`  ${name}: needs ${needed}, has ${given}\n`] : [];
  });
  const unexplained = changedPackages(root, since).filter(({ name }) => !pending.has(name));
  if (unexplained.length > 0) {
    const names = unexplained.map(({ name }) => `  ${name}\n`).join('');
    console.error(`Changed since ${since}, but no changeset says why:\n${names}Add one with "npm run changeset".\n`);
    return exitCodes.failed;
  }
  if (short.length === 0) {
    console.out(`${folder}: the changesets are enough for what changed since ${since}.\n`);
    return exitCodes.ok;
  }
  console.error(
    `${folder}: the changesets say less than what changed since ${since}:\n${short.join('')}` +
      `Run "node tools/x.mjs changeset --since ${since}", or raise the level by hand.\n`,
  );
  return exitCodes.failed;
}
