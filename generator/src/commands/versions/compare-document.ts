import { readFileSync } from 'node:fs';
import type { Change } from '../../changes/change.ts';
import { compareServices } from '../../changes/compare/compare-services.ts';
import { DiagnosticList } from '../../diagnostics/diagnostic-list.ts';
import type { Action, Service } from '../../model/model.ts';
import { adopt } from '../../vendor/adopt.ts';
import { actionsOf, type DocumentText, readDocument } from '../../vendor/read-document.ts';
import type { ToldAction } from '../../vendor/told-action.ts';
import { UsageError } from '../command.ts';

/** What a document says otherwise than the specs, and which parts of it no spec can say. */
export interface DocumentDifferences {
  readonly changes: readonly Change[];
  readonly diagnostics: DiagnosticList;
}

/**
 * Compares a service with an OpenAPI document. What a document cannot say (rules, units, quotas) counts as unchanged.
 *
 * @throws UsageError when the file cannot be read.
 */
export function compareWithDocument(service: Service, path: string): DocumentDifferences {
  const document: DocumentText = { name: path, text: readText(path) };
  const diagnostics = new DiagnosticList();
  const names = actionsOf(document);
  if (names.length === 0) diagnostics.report('SYNC_BAD_DOCUMENT', { file: path, line: 1, column: 1 }, 'The document describes no action.');
  const told = names.flatMap((name) => readDocument(document, name, diagnostics) ?? []);
  const ours = new Map(service.actions.map((action) => [action.name, action]));
  const actions = told.map((each) => actionOf(each, ours.get(each.name)));
  // The vendor publishes a document for each action; it says nothing about the others.
  const [only, ...more] = actions;
  const known = more.length > 0 ? service.actions : service.actions.filter(({ name }) => name === only?.name);
  return { changes: compareServices({ ...service, actions: known }, { ...service, actions }), diagnostics };
}

/** A told action with everything that ours knows beside it. */
function actionOf(told: ToldAction, ours: Action | undefined): Action {
  if (ours !== undefined) return adopt(ours, told);
  return {
    ...told,
    kind: 'action',
    changes: false,
    command: '',
    docs: { summary: 'Not described.', details: [] },
    notes: [],
    page: { id: '', url: '', seen: [] },
    quota: { perSecond: 0, sources: [] },
    delay: undefined,
    unitBase: undefined,
    disputes: [],
    answer: { echoes: [], totals: [], series: undefined, detail: undefined, table: undefined },
    examples: [],
    madeFrom: [],
  };
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new UsageError(`${path} cannot be read.`);
  }
}
