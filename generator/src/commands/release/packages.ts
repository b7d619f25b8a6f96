import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Service } from '../../model/model.ts';

/** A package as its package.json describes it. */
export interface Package {
  readonly name: string;
  readonly version: string;
  /** Whether it is never published. */
  readonly isPrivate: boolean;
}

/** The packages that are made from a service, in the order validators, client, mocks, command line. */
export function packagesOf(root: string, { packages }: Service): readonly Package[] {
  const { validators, client, mocks, cli } = packages;
  return [validators, client, mocks, ...(cli === undefined ? [] : [cli])].map((folder) => readPackage(root, folder));
}

/** Reads the package.json of a folder below `packages`. */
export function readPackage(root: string, folder: string): Package {
  const path = `packages/${folder}/package.json`;
  const json: unknown = JSON.parse(readFileSync(join(root, path), 'utf8'));
  if (!isManifest(json)) throw new Error(`${path} has no name, or no version.`);
  return { name: json.name, version: json.version, isPrivate: json.private === true };
}

function isManifest(json: unknown): json is { readonly name: string; readonly version: string; readonly private?: unknown } {
  return typeof json === 'object' && json !== null && 'name' in json && typeof json.name === 'string' && 'version' in json && typeof json.version === 'string';
}
