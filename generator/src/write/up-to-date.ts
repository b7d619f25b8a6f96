import { hashOf } from './hash.ts';
import type { Manifest } from './manifest.ts';
import { survey } from './survey.ts';

/** Hashes of what a run is made from. */
export interface Inputs {
  /** Of the generator itself: its code and its templates. */
  readonly generator: string;
  /** Of all specs together. */
  readonly specs: string;
}

/**
 * Whether a run has nothing to do: generator and specs are those of the last run, and everything it wrote still stands
 * as it was written, with nothing else beside it. Decided from bytes alone; nothing is parsed.
 */
export function isUpToDate(root: string, inputs: Inputs, manifest: Manifest): boolean {
  if (manifest.generator !== inputs.generator || manifest.specs !== inputs.specs) return false;
  const { texts, diagnostics } = survey(root, new Set(manifest.files.keys()), manifest);
  if (diagnostics.length > 0) return false;
  return [...manifest.files].every(([path, { text }]) => {
    const there = texts.get(path);
    return there !== undefined && hashOf(there) === text;
  });
}
