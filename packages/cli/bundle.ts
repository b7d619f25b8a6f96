// Bundles the command line into dist/: own code, and the libraries it shows things with, in parts that are loaded when
// they are asked for. The other packages of this repository stay dependencies, but for a bundle that tests run by itself:
// `node bundle.ts <folder> --whole`.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { rolldown } from 'rolldown';

import { run } from './src/main.ts';
import { version } from './src/version.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const [target = join(folder, 'dist'), whole] = process.argv.slice(2);
const isWhole = whole === '--whole';

rmSync(target, { recursive: true, force: true });
const bundle = await rolldown({
  cwd: folder,
  input: { bin: 'src/bin.ts' },
  platform: 'node',
  external: isWhole ? [] : /^@volc-live\//,
  // No comments that say where a library was found: the files are the same wherever they are built.
  experimental: { attachDebugInfo: 'none' },
  resolve: {
    ...(isWhole ? { conditionNames: ['@volc-live/source', 'node', 'import', 'default'] } : {}),
    alias: {
      // The parser of the command line can start other programs, which ours never does; the module would be loaded all the same.
      'node:child_process': join(folder, 'src/command/no-programs.ts'),
      'cssomnom/parse': join(folder, 'src/report/plot/no-style-sheets.ts'),
    },
  },
  transform: { define: { bundledHelp: JSON.stringify(await helpText()), bundledVersion: JSON.stringify(version) } },
});
const { output } = await bundle.write({
  dir: target,
  format: 'esm',
  minify: true,
  chunkFileNames: 'parts/[name].js',
  codeSplitting: {
    groups: [
      // One file for what every command needs: a file takes longer to find than to read.
      { name: 'main', test: /node_modules\/commander|src\/(?:start|main|explain|version|usage-error|exit-codes|checked-words)\.ts|src\/(?:gen\/command-list|command\/program|terminal\/(?:process-|broken)|shown)|package\.json/ },
      { name: 'd3', test: /node_modules\/(?:d3|internmap|delaunator|robust-predicates)/ },
      { name: 'plot', test: /node_modules\/@observablehq/ },
      { name: 'html-parser', test: /node_modules\/(?:htmlparser2|domhandler|domutils|domelementtype|dom-serializer|entities)/ },
      { name: 'css', test: /node_modules\/(?:css-|boolbase|nth-check)/ },
      { name: 'dom', test: /node_modules\/(?:linkedom|uhyphen|html-escaper)/ },
    ],
  },
});
await bundle.close();
writeFileSync(join(target, 'LICENSES.txt'), licences(output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []))));

/** What help of the whole prints. */
async function helpText(): Promise<string> {
  const written: string[] = [];
  await run(['--help'], {
    write: async (text) => void written.push(text),
    tell: () => undefined,
    progress: () => undefined,
    columns: undefined,
    color: false,
    environment: {},
    home: async () => '',
    now: () => 0,
  });
  return written.join('');
}

/** The licences of the libraries whose code is in the bundle, as they ask for. */
function licences(modules: readonly string[]): string {
  const packages = new Set(modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/'))?.[0] ?? []));
  return [...packages].toSorted().map(licence).join(`\n${'-'.repeat(72)}\n\n`);
}

function licence(place: string): string {
  const { name = '', version: of = '', license = 'not stated' } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8')) as Readonly<Record<string, string>>;
  const file = readdirSync(place).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry));
  return `${name} ${of}\n\n${file === undefined ? `Licence: ${license}` : readFileSync(join(place, file), 'utf8').trim()}\n`;
}
