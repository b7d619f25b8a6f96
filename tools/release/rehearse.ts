// Rehearses a release: `node tools/x.mjs rehearse`. From what is committed, in clones of their own and against a registry of
// their own: a first release, a canary, a prerelease and the release after it, each installed by projects of strangers.
// Exit code 1 at the first thing that is not as it must be; then the folder with all of it is kept, and named.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runConsumers } from './rehearsal/consumers.ts';
import { startRegistry } from './rehearsal/registry.ts';
import { canary, firstRelease, prerelease, releaseAfter, specChanges } from './rehearsal/scenes.ts';
import { setStage } from './rehearsal/stage.ts';

const folder = mkdtempSync(join(tmpdir(), 'volc-live-rehearsal-'));
const remove = (): void => rmSync(folder, { recursive: true, force: true });
for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]] as const) {
  process.once(signal, () => {
    remove();
    process.exit(code);
  });
}

const registry = await startRegistry(join(folder, 'registry'));
let since = performance.now();
try {
  const stage = await setStage(join(import.meta.dirname, '../..'), folder, registry);
  const first = await firstRelease(stage);
  told(`${first} packed twice, the same bytes; published with "changeset publish"; a second time publishes nothing`);
  told(`${await runConsumers(stage, 'latest')} projects of strangers installed it, were type-checked, and asked the mock`);
  await specChanges(stage);
  told('a quota lowered in a spec; its changeset written from the difference');
  const tried = await canary(stage, first);
  told(`${tried.slice(0, -33)}… under "canary", by the step of the workflow`);
  const next = await prerelease(stage, first, tried);
  told(`${next} under "next"; "latest" where it was`);
  const after = await releaseAfter(stage, first, next, tried);
  told(`${after} under "latest", its changelog from the difference of the specs`);
  remove();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
  console.error(`The clones, the tarballs and the log of the registry are kept in ${folder}`);
  process.exitCode = 1;
} finally {
  await registry.close();
}

function told(what: string): void {
  const now = performance.now();
  console.log(`  ✔ ${what}  ${((now - since) / 1000).toFixed(1)} s`);
  since = now;
}
