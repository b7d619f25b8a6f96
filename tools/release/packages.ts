import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package that people install. */
export interface PublishedPackage {
  /** `@volc-live/client`. */
  readonly name: string;
  readonly version: string;
  /** Folder from the root, `packages/client`. */
  readonly folder: string;
  readonly dependencies: Readonly<Record<string, string>>;
  /** Whether it says where its source is; npm asks for that before it takes a signed origin. */
  readonly namesRepository: boolean;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly repository?: unknown;
}

/** The packages of a clone that are published, by name. */
export function publishedPackages(root: string): readonly PublishedPackage[] {
  return readdirSync(join(root, 'packages'))
    .toSorted()
    .map((name) => `packages/${name}`)
    .flatMap((folder) => {
      const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest;
      if (manifest.private === true) return [];
      const { name, version, dependencies = {}, repository } = manifest;
      return [{ name, version, folder, dependencies, namesRepository: repository !== undefined }];
    });
}
