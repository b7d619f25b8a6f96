import { exitCodes } from './exit-codes.ts';
import { visibleText } from './shown/visible-text.ts';

/** What is told of a failure, and what the process ends with. */
export interface Explanation {
  readonly code: number;
  /** Lines for standard error; empty where nothing is to be said. */
  readonly lines: readonly string[];
}

/** Names of options that people try for keys. */
const keyOption = /secret|access.?key|session|token|password|^--?(?:ak|sk)\b/i;

/** Kinds of errors of the SDK that say that nothing was sent. */
const ownFault: ReadonlySet<unknown> = new Set(['config', 'validation']);

/** Kinds that say that the service answered, and refused. */
const refused: ReadonlySet<unknown> = new Set(['api', 'throttled', 'server', 'clock-skew']);

/** Explains what ended a command. Errors are told apart by their fields, so that nothing is loaded for it. */
export function explain(error: unknown): Explanation {
  if (!(error instanceof Error)) return { code: exitCodes.refused, lines: ['An unknown failure.'] };
  switch (error.name) {
    case 'BrokenPipe':
      return { code: exitCodes.ok, lines: [] };
    case 'UsageError':
      return { code: exitCodes.usage, lines: [...((error as { readonly faults?: readonly string[] }).faults ?? [error.message])] };
    case 'OutputError':
      return { code: exitCodes.refused, lines: [error.message] };
    default:
      return isOfParser(error) ? explainParser(error) : explainCall(error);
  }
}

/** An error of the parser, known by its code: names of classes do not outlive a bundler. */
function isOfParser(error: Error): error is Error & { readonly exitCode?: number } {
  return 'code' in error && String(error.code).startsWith('commander.');
}

/** What follows `=` was never looked at, and may be a key. */
function explainParser({ message, exitCode }: Error & { readonly exitCode?: number }): Explanation {
  if (exitCode === 0) return { code: exitCodes.ok, lines: [] };
  const [, option = ''] = /unknown option '(--?[^'=]*)/.exec(message) ?? [];
  const told = message.replace(/^error: /, '').replace(/'(-[^'=]*)=[^]*'/, "'$1'");
  const remedy = option !== '' && keyOption.test(option) ? ['Keys are never options: set VOLC_ACCESSKEY and VOLC_SECRETKEY, or write ~/.volc/config.'] : [];
  const lines = told === '(outputHelp)' ? ['Name one of the commands.'] : told.split('\n');
  return { code: exitCodes.usage, lines: [...lines, ...remedy, 'Add --help to see what there is.'] };
}

function explainCall(error: Error & { readonly kind?: unknown; readonly code?: unknown }): Explanation {
  const { kind, message } = error;
  if (kind === undefined) {
    const { code } = error;
    if (typeof code === 'string' && /^E[A-Z]+$/.test(code)) return { code: exitCodes.refused, lines: [`The output cannot be written: ${code}.`] };
    return { code: exitCodes.refused, lines: [`This is a mistake of volc-live itself: ${message}`] };
  }
  const hint = kind === 'config' && /credentials/i.test(message) ? ['To try it without an account, add --mock.'] : [];
  if (ownFault.has(kind)) return { code: exitCodes.usage, lines: [message, ...hint] };
  const { cause } = error;
  const more = isOfSdk(cause) ? [`The cause: ${cause.message}`] : [];
  return { code: refused.has(kind) ? exitCodes.refused : exitCodes.network, lines: [message, ...more] };
}

/** An error of the SDK, whose words hold no secret. Errors of the platform below it are told in its words. */
export function isOfSdk(error: unknown): error is Error {
  return error instanceof Error && 'kind' in error && 'sentence' in error;
}

/** Lines for standard error, each safe for a terminal. */
export function shownLines(lines: readonly string[]): string {
  return lines.map((line, at) => `${at === 0 ? 'volc-live: ' : '  '}${visibleText(line)}\n`).join('');
}
