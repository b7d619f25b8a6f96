import { levelOf } from '../changes/level.ts';
import { jsonReport } from '../changes/report/json-report.ts';
import { markdownReport } from '../changes/report/markdown-report.ts';
import { textReport } from '../changes/report/text-report.ts';
import { formatDiagnostics } from '../diagnostics/format-diagnostics.ts';
import { type Command, exitCodes, UsageError } from './command.ts';
import { readArguments } from './read-arguments.ts';
import { repositoryRoot } from './repository-root.ts';
import { compareVersions } from './versions/compare-versions.ts';
import { loadVersion } from './versions/load-version.ts';

const reports = { text: textReport, markdown: markdownReport, json: jsonReport } as const;

/** Says what changed between two versions of the specs, and whom it breaks. */
export const diff: Command = async (args, console) => {
  const { values, positionals } = readArguments(
    args,
    { format: { type: 'string', default: 'text' }, root: { type: 'string', default: repositoryRoot } },
    2,
  );
  const { format, root } = values;
  if (!isFormat(format)) throw new UsageError(`No format ${format}; formats: ${Object.keys(reports).join(', ')}.`);
  const [older, newer = root] = positionals;
  if (older === undefined) throw new UsageError('Name the version to compare with: a revision or a folder.');

  const before = loadVersion(root, older);
  const after = loadVersion(root, newer);
  const diagnostics = [...before.diagnostics, ...after.diagnostics];
  if (diagnostics.some(({ severity }) => severity === 'error')) {
    console.error(`${formatDiagnostics(diagnostics)}\n`);
    return exitCodes.failed;
  }
  const changes = compareVersions(root, before, after);
  console.out(reports[format](changes));
  if (format === 'text') console.out(`Level: ${levelOf(changes)}\n`);
  return exitCodes.ok;
};

function isFormat(name: string): name is keyof typeof reports {
  return Object.hasOwn(reports, name);
}
