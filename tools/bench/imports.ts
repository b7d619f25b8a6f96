import { join } from 'node:path';
import { installIn } from '../size/install.ts';
import { type Comparison, sideBySide } from './comparison.ts';
import { cpuOfProcess, type Program } from './process-cpu.ts';

/**
 * Loading the published client, as ES module and as CommonJS, beside the vendor's; less what bare Node takes. It needs a
 * build.
 */
export async function imports(root: string, rounds: number): Promise<readonly Comparison[]> {
  const [client, vendor] = [join(root, 'packages/client'), join(root, 'tools/size/peers')];
  installIn(vendor);
  const program = (folder: string, type: 'module' | 'commonjs', code: string): Program => ({ folder, args: [`--input-type=${type}`, '--eval', code] });
  const programs = {
    bare: program(client, 'module', ''),
    modules: program(client, 'module', "import '@volc-live/client'"),
    commonJs: program(client, 'commonjs', "require('@volc-live/client')"),
    vendor: program(vendor, 'commonjs', "require('@volcengine/openapi')"),
  };
  const seen = await sideBySide(rounds, Object.fromEntries(Object.entries(programs).map(([name, each]) => [name, () => cpuOfProcess(each)])));
  const over = (name: keyof typeof programs): number => (seen[name] ?? Number.NaN) - (seen['bare'] ?? Number.NaN);
  const beside = { baseline: '@volcengine/openapi', unit: 'ms', goal: 0.1, theirs: over('vendor') } as const;
  return [
    { name: 'import the client', ...beside, ours: over('modules') },
    { name: 'require the client', ...beside, ours: over('commonJs') },
  ];
}
