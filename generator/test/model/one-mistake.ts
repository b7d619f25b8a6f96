import { expect } from 'vitest';
import { loadService } from '../../src/model/load-service.ts';
import { type ActionParts, demoAction, type DemoFiles, demoSpecs } from '../spec/demo-specs.ts';
import { codeAndPlace, unmarked } from '../spec/marked.ts';

/** One row of a table: what is wrong, the code, and the files with a mark where the diagnostic points. */
export type MistakeRow = readonly [name: string, code: string, files: DemoFiles];

/** Loads the files and expects one diagnostic, at the mark. */
export function expectOneMistake(code: string, files: DemoFiles): void {
  const { folder, places } = unmarked(demoSpecs(files));
  expect(places).toHaveLength(1);
  const { service, diagnostics } = loadService(folder);
  expect(diagnostics.map(codeAndPlace)).toEqual([`${code} ${places[0] ?? ''}`]);
  expect(service === undefined).toBe(diagnostics[0]?.severity === 'error');
}

/** Files whose action has these parts. */
export function actionWith(parts: ActionParts, shapes: Readonly<Record<string, string>> = {}): DemoFiles {
  return { actions: { Ask: demoAction(parts) }, shapes };
}

/** An example for a request without required parameters. */
export const emptyExample = 'request: {}\nresult: {}\n';

/** An example for the usual request. */
export const usualExample =
  "request: { StartTime: '2025-02-10T00:00:00Z', EndTime: '2025-02-10T01:00:00Z' }\nresult: {}\n";

/** Files whose action has this request. */
export function requestOf(request: string, shapes: Readonly<Record<string, string>> = {}): DemoFiles {
  return actionWith({ request, example: emptyExample }, shapes);
}

/** Files whose action has one parameter, written on one line. */
export function parameterOf(property: string, shapes: Readonly<Record<string, string>> = {}): DemoFiles {
  return requestOf(`properties:\n  ${property}\n`, shapes);
}
