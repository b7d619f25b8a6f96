import type { DiagnosticList } from '../../diagnostics/diagnostic-list.ts';
import { didYouMean } from '../../diagnostics/nearest-name.ts';
import { shown } from '../../diagnostics/shown-text.ts';
import type { Placed } from '../../spec/yaml/raw-node.ts';

/** What every builder of the model needs. */
export interface BuildContext {
  readonly log: DiagnosticList;
  /** Letters of the sources that the service names; undefined when it could not be read. */
  readonly letters: ReadonlySet<string> | undefined;
  /** What the command line calls each action, by its name. */
  readonly commands: ReadonlyMap<string, string>;
  /** Whether actions of an edition are built: its answers may repeat a parameter that the service no longer has. */
  readonly isEdition: boolean;
}

/** Letters of sources as plain text; one that the service does not name is reported. */
export function buildSources(letters: readonly Placed<string>[], context: BuildContext): readonly string[] {
  const known = context.letters;
  for (const { value, origin } of letters) {
    if (known === undefined || known.has(value)) continue;
    const remedy = `Write one of ${[...known].join(', ')}, or add it to service.yaml.`;
    context.log.report('MODEL_UNKNOWN_SOURCE', origin, `No source has the letter ${shown(value)}.`, remedy);
  }
  return letters.map(({ value }) => value);
}

/** Reports a name that nothing has, with the name that was probably meant. */
export function reportUnknown(
  context: BuildContext,
  code: 'MODEL_UNKNOWN_PARAMETER' | 'MODEL_UNKNOWN_FIELD' | 'MODEL_UNKNOWN_VALUE',
  at: Placed<string>,
  what: string,
  names: readonly string[],
): void {
  const known = names.length === 0 ? 'There is none.' : `Write one of ${names.join(', ')}.`;
  const remedy = didYouMean(at.value, names) || known;
  context.log.report(code, at.origin, `${what} ${shown(at.value)}, which does not exist.`, remedy);
}
