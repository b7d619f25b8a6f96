import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readRepo } from '../rules/repo.ts';

/** A copy of the repository in which the generator may write. */
export interface GenCopy {
  readonly folder: string;
  /** Deletes what the generator wrote and remembers. */
  readonly forget: () => void;
  /** Gives one action another summary. */
  readonly change: (round: number) => void;
  readonly remove: () => void;
}

const action = 'specs/live/2023-01-01/actions/DescribeLiveTrafficData.yaml';

/** Copies what git has, and borrows node_modules. */
export function copyForGen(root: string): GenCopy {
  const folder = mkdtempSync(join(tmpdir(), 'bench-gen-'));
  const files = readRepo(root).files;
  for (const { path } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(root, path), join(folder, path));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  const original = readFileSync(join(folder, action), 'utf8');
  const generated = ['validators', 'client', 'mocks'].flatMap((name) => [`packages/${name}/src/gen`, `packages/${name}/README.md`]);
  return {
    folder,
    forget: () => {
      for (const path of [...generated, 'docs/actions', 'openapi', 'generator/manifest.json']) rmSync(join(folder, path), { recursive: true, force: true });
    },
    change: (round) => {
      writeFileSync(join(folder, action), original.replace(/^summary: .*$/m, `summary: Traffic of live domains, round ${round}.`));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
