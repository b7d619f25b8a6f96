import { resolve } from 'node:path';
import type { Change } from '../changes/change.ts';
import { levelOf } from '../changes/level.ts';
import { jsonReport } from '../changes/report/json-report.ts';
import { markdownReport } from '../changes/report/markdown-report.ts';
import { textReport } from '../changes/report/text-report.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../diagnostics/format-diagnostics.ts';
import { type Command, exitCodes, UsageError } from './command.ts';
import { readArguments } from './read-arguments.ts';
import { repositoryRoot } from './repository-root.ts';
import { compareWithDocument } from './versions/compare-document.ts';
import { compareVersions } from './versions/compare-versions.ts';
import { type LoadedVersion, loadVersion } from './versions/load-version.ts';

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
  const found = newer.endsWith('.json') ? fromDocument(before, resolve(root, newer)) : fromVersion(root, before, newer);
  if (found.diagnostics.length > 0) console.error(`${formatDiagnostics(found.diagnostics)}\n`);
  if (found.changes === undefined) return exitCodes.failed;
  console.out(reports[format](found.changes));
  if (format === 'text') console.out(`Level: ${levelOf(found.changes)}\n`);
  return exitCodes.ok;
};

/** The changes, unless something did not load. */
interface Found {
  readonly changes: readonly Change[] | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

function fromVersion(root: string, before: LoadedVersion, newer: string): Found {
  const after = loadVersion(root, newer);
  const diagnostics = [...before.diagnostics, ...after.diagnostics];
  return { changes: hasErrors(diagnostics) ? undefined : compareVersions(root, before, after), diagnostics };
}

function fromDocument({ services, diagnostics }: LoadedVersion, path: string): Found {
  if (hasErrors(diagnostics)) return { changes: undefined, diagnostics };
  const [service, ...more] = services.values();
  if (service === undefined || more.length > 0) throw new UsageError('A document describes one service: name its folder as OLDER.');
  const compared = compareWithDocument(service, path);
  return { changes: compared.diagnostics.hasErrors ? undefined : compared.changes, diagnostics: compared.diagnostics.all };
}

function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

function isFormat(name: string): name is keyof typeof reports {
  return Object.hasOwn(reports, name);
}
