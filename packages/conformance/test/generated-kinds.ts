import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Validator } from '@volc-live/validators';

/** What was generated from the specs that have every kind of rule. */
export interface GeneratedKinds {
  readonly cases: URL;
  /** The folder with the page of each action. */
  readonly docs: string;
  /** The file that exports the types of requests. */
  readonly types: string;
  /** The validator of the requests of an action. */
  readonly validatorOf: (action: string) => Promise<Validator<unknown>>;
  readonly remove: () => void;
}

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Specs that nobody has: every kind of rule, nested and negated, over all types. */
export const kindSpecs: URL = new URL('../fixtures/kinds/specs/kinds/2023-01-01/', import.meta.url);

/** Generates validators and cases from those specs in a temporary folder, beside a copy of what validators are written by hand. */
export function generateKinds(): GeneratedKinds {
  const folder = mkdtempSync(join(tmpdir(), 'volc-live-kinds-'));
  cpSync(join(root, 'packages/conformance/fixtures/kinds/specs'), join(folder, 'specs'), { recursive: true });
  execFileSync(process.execPath, [join(root, 'generator/src/cli.ts'), '--root', folder], { stdio: ['ignore', 'ignore', 'pipe'] });
  const validators = 'packages/validators/src';
  cpSync(join(root, validators), join(folder, validators), { recursive: true, filter: (path) => !path.startsWith(join(root, validators, 'gen')) });
  return {
    cases: pathToFileURL(join(folder, 'packages/conformance/cases/')),
    docs: join(folder, 'docs/actions'),
    types: join(folder, validators, 'gen/index.ts'),
    validatorOf: async (action) => {
      const module = (await import(pathToFileURL(join(folder, validators, `gen/actions/${action}.ts`)).href)) as Record<string, Validator<unknown>>;
      const validate = module[`validate${action}Request`];
      if (validate === undefined) throw new Error(`There is no validator of ${action}.`);
      return validate;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
