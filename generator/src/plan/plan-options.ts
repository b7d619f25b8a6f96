import { kebab } from '../model/kebab.ts';
import type { Action, Field } from '../model/model.ts';
import type { ActionPlan, OptionPlan, OptionRole } from './plan.ts';
import { singular } from './words.ts';

/** Options that every command has, or may come to have; a parameter of the same name gets another. */
const general: ReadonlySet<string> = new Set([
  'chart', 'color', 'day', 'edition', 'endpoint', 'force', 'format', 'from', 'help', 'lang', 'last', 'mock', 'month', 'no-color',
  'output', 'profile', 'progress', 'quiet', 'split-by', 'time-zone', 'timeout', 'to', 'version',
]);

const namesOfRoles: Readonly<Partial<Record<OptionRole, string>>> = { from: 'from', to: 'to', split: 'split-by' };

/** Names the parameters of an action as options: `--domain` of `DomainList`, `--split-by` of what names dimensions. */
export function planOptions(action: Action): readonly OptionPlan[] {
  const taken = new Set(general);
  return action.request.fields.map((field) => {
    const role = roleOf(field, action);
    const fixed = role === undefined ? undefined : namesOfRoles[role];
    if (fixed !== undefined) return { field, name: fixed, role };
    const wanted = kebab(singular(field.name));
    let name = wanted;
    for (let number = 1; taken.has(name); number += 1) name = `${wanted}-value${number === 1 ? '' : number}`;
    taken.add(name);
    return { field, name, role };
  });
}

/** The actions that have commands: those that change nothing. */
export function commandsOf(actions: readonly ActionPlan[]): readonly ActionPlan[] {
  return actions.filter(({ action }) => !action.changes);
}

function roleOf({ name, type, required }: Field, { request, answer }: Action): OptionRole | undefined {
  const span = request.rules.find(({ body, severity }) => severity === 'error' && body.kind === 'span')?.body;
  if (span?.kind === 'span' && span.from === name) return 'from';
  if (span?.kind === 'span' && span.to === name) return 'to';
  if (answer.series?.step === name) return 'step';
  if (answer.detail?.by === name) return 'split';
  // Answers that count all rows come in pages, if the request must name one.
  if (answer.table?.total === undefined || !required || type.kind !== 'number') return undefined;
  if (/^Page(?:Num|Number)$/.test(name)) return 'page';
  return name === 'PageSize' ? 'page-size' : undefined;
}
