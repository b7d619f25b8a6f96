import { catalogue, type DiagnosticCode } from './catalogue.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Origin } from './origin.ts';

/** Collects diagnostics, so that a run tells all of them together; the same one is kept once. */
export class DiagnosticList {
  readonly #items = new Map<string, Diagnostic>();

  /** Adds one. The severity comes from the catalogue, and so does the remedy where none is given. */
  report(code: DiagnosticCode, origin: Origin, message: string, remedy: string = catalogue[code].remedy): void {
    const { severity } = catalogue[code];
    const key = JSON.stringify([code, origin.file, origin.line, origin.column, message]);
    this.#items.set(key, { severity, code, message, remedy, origin });
  }

  /** Adds those of another stage. */
  addAll(diagnostics: readonly Diagnostic[]): void {
    for (const { code, origin, message, remedy } of diagnostics) this.report(code, origin, message, remedy);
  }

  /** In the order in which they were reported. */
  get all(): readonly Diagnostic[] {
    return [...this.#items.values()];
  }

  /** How many there are. */
  get count(): number {
    return this.#items.size;
  }

  get hasErrors(): boolean {
    return this.all.some(({ severity }) => severity === 'error');
  }
}
