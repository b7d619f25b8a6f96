import type { Plan } from '../../plan/plan.ts';
import { type DisputeRow, disputeRows } from './dispute-rows.ts';
import type { Language } from './language.ts';
import { type CitedSource, citedSources } from './words.ts';

/** What the list of actions shows. */
export interface ActionList {
  readonly title: string;
  readonly version: string;
  readonly actions: readonly ActionRow[];
  /** About the whole service; its actions show their own. */
  readonly disputes: readonly DisputeRow[];
  /** Documents that the disputes name. */
  readonly sources: readonly CitedSource[];
}

/** A row of a table of actions. */
export interface ActionRow {
  readonly name: string;
  readonly method: string;
  /** `validateDescribeLiveISPDataRequest` */
  readonly validate: string;
  /** `mockDescribeLiveISPData` */
  readonly mock: string;
  readonly summary: string;
}

/** Emits the list of actions. */
export function emitActionList({ service, actions }: Plan, language: Language): ActionList {
  return {
    title: language.say(service.title),
    version: service.version,
    actions: actions.map(({ action, method, validateRequest, mockHandler }) => ({
      name: action.name,
      method,
      validate: validateRequest.name,
      mock: mockHandler.name,
      summary: language.say(action.docs.summary),
    })),
    disputes: disputeRows(service.disputes, language),
    sources: citedSources(service.sources, service.disputes.flatMap(({ sources }) => sources), language),
  };
}
