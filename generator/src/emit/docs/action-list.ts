import type { Plan } from '../../plan/plan.ts';

/** What the list of actions shows. */
export interface ActionList {
  readonly title: string;
  readonly version: string;
  readonly actions: readonly ActionRow[];
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
export function emitActionList({ service, actions }: Plan): ActionList {
  return {
    title: service.title,
    version: service.version,
    actions: actions.map(({ action, method, validateRequest, mockHandler }) => ({
      name: action.name,
      method,
      validate: validateRequest.name,
      mock: mockHandler.name,
      summary: action.docs.summary,
    })),
  };
}
