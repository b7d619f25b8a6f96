import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseFiles } from '@volc-live/conformance';

/** Calls of each action in a project: those of its examples, over and over. */
const callsAnAction = 5;

/** The types of rules: where they are written, and in which of the published declarations they are. */
const ruleSource = 'packages/validators/src/types/groups.ts';
const ruleTypes = 'node_modules/@volc-live/validators/dist/v1.d.ts';

/** What each type of a rule is when it says nothing: the fields as they are, a list of any values. */
const withoutRules = `
type Without<Name extends PropertyKey> = unknown;
type With<Name extends PropertyKey> = unknown;
type ZeroOrOne<Fields, Name extends keyof Fields> = Fields;
type OnlyOne<Fields, Name extends keyof Fields> = Fields;
type Or<Fields, Name extends keyof Fields> = Fields;
type AllOrNone<Fields, Name extends keyof Fields> = Fields;
type Requires<Fields, If extends keyof Fields, Then extends keyof Fields> = Fields;
type RequiresWhen<Fields, If extends keyof Fields, Value, Then extends keyof Fields> = Fields;
type AloneInList<Value, Lonely extends Value> = readonly Value[];
`;

/**
 * Writes a project that calls every action of the built packages: with the types as they are, or with plain interfaces,
 * which are the same declarations with the rules taken out.
 */
export function writeProject(root: string, folder: string, types: 'ours' | 'plain'): void {
  for (const name of ['validators', 'runtime', 'client']) {
    for (const part of ['dist', 'package.json']) {
      cpSync(join(root, 'packages', name, part), join(folder, 'node_modules/@volc-live', name, part), { recursive: true });
    }
  }
  if (types === 'plain') {
    const named = [...readFileSync(join(root, ruleSource), 'utf8').matchAll(/^export type (\w+)/gm)].map(([, name = '']) => name);
    const plain = named.reduce(withPlain, readFileSync(join(folder, ruleTypes), 'utf8'));
    writeFileSync(join(folder, ruleTypes), plain);
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'calls.ts'), calls());
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: { strict: true, exactOptionalPropertyTypes: true, noEmit: true, skipLibCheck: true, target: 'es2022', module: 'nodenext', types: [] },
      files: ['calls.ts'],
    }),
  );
}

/** Declarations with the plain form of one type of a rule. */
function withPlain(declarations: string, name: string): string {
  const line = (text: string): string => new RegExp(`^type ${name}<.*;$`, 'm').exec(text)?.[0] ?? missing(name);
  return declarations.replace(line(declarations), () => line(withoutRules));
}

function missing(name: string): never {
  throw new Error(`The rule type ${name} is not in ${ruleTypes}, or has no plain form here.`);
}

function calls(): string {
  const lines = caseFiles().flatMap(({ action, cases }) => {
    const right = cases.filter(({ about, verdict }) => verdict === 'valid' && (about === 'example' || about === 'base'));
    const method = `${action.slice(0, 1).toLowerCase()}${action.slice(1)}`;
    return Array.from({ length: callsAnAction }, (_, at) => `  await live.${method}(${JSON.stringify(right[at % right.length]?.request ?? {})});`);
  });
  return `import type { LiveClient } from '@volc-live/client';\n\nexport async function all(live: LiveClient): Promise<void> {\n${lines.join('\n')}\n}\n`;
}
