import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  /** What the set-up hands to tests. */
  export interface ProvidedContext {
    /** The command line, bundled with everything that it needs. */
    bin: string;
  }
}

/** Bundles the command line once, as it is in the sources, so that tests can start it as people do. */
export default function bundleOnce(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'volc-live-cli-'));
  execFileSync(process.execPath, [join(import.meta.dirname, '../bundle.ts'), folder, '--whole'], { stdio: 'inherit' });
  project.provide('bin', join(folder, 'bin.js'));
  return () => rmSync(folder, { recursive: true, force: true });
}
