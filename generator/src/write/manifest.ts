import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { manifestPath } from './owned-paths.ts';

/** What the last run wrote, and from what. */
export interface Manifest {
  /** Hash of the generator. */
  readonly generator: string;
  /** Hash of all specs. */
  readonly specs: string;
  /** By path, in path order. */
  readonly files: ReadonlyMap<string, ManifestEntry>;
}

export interface ManifestEntry {
  /** Hash of what the file was made from, the generator apart. */
  readonly from: string;
  /** Hash of its text. */
  readonly text: string;
}

const empty: Manifest = { generator: '', specs: '', files: new Map() };

/** Reads the manifest; one that is missing or broken counts as empty, so that everything is made anew. */
export function readManifest(root: string): Manifest {
  try {
    return manifestOf(JSON.parse(readFileSync(join(root, manifestPath), 'utf8')));
  } catch {
    return empty;
  }
}

function manifestOf(value: unknown): Manifest {
  if (!isRecord(value) || !isRecord(value.files)) return empty;
  const { generator, specs } = value;
  if (typeof generator !== 'string' || typeof specs !== 'string') return empty;
  const files = new Map<string, ManifestEntry>();
  for (const [path, hashes] of Object.entries(value.files)) {
    const [from, text] = typeof hashes === 'string' ? hashes.split(' ') : [];
    if (from !== undefined && text !== undefined) files.set(path, { from, text });
  }
  return { generator, specs, files };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text of a manifest: one line a file, so that a change of one spec changes the lines of its files. */
export function printManifest({ generator, specs, files }: Manifest): string {
  const entries = Object.fromEntries([...files].map(([path, { from, text }]) => [path, `${from} ${text}`]));
  return `${JSON.stringify({ generator, specs, files: entries }, null, 2)}\n`;
}
