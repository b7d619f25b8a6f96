import { kebab } from '../model/kebab.ts';
import { additionsOf, type EditionAdditions } from '../model/edition-additions.ts';
import type { Action, Edition, Field } from '../model/model.ts';
import type { ActionPlan, EditionValue, OptionPlan, OptionRole } from './plan.ts';
import { singular } from './words.ts';

/** Options that every command has, or may come to have; a parameter of the same name gets another. */
const general: ReadonlySet<string> = new Set([
  'chart', 'color', 'day', 'edition', 'endpoint', 'force', 'format', 'from', 'help', 'lang', 'last', 'mock', 'month', 'no-color',
  'output', 'profile', 'progress', 'quiet', 'split-by', 'time-zone', 'timeout', 'to', 'version',
]);

const namesOfRoles: Readonly<Partial<Record<OptionRole, string>>> = { from: 'from', to: 'to', split: 'split-by' };

/**
 * Names the parameters of an action as options: `--domain` of `DomainList`, `--split-by` of what names dimensions. What
 * editions have more comes last.
 */
export function planOptions(action: Action, editions: readonly Edition[] = []): readonly OptionPlan[] {
  const taken = new Set(general);
  const more = editions.flatMap((edition) => additionsIn(action, edition));
  const added = new Map(more.flatMap(({ parameters }) => parameters.map((field) => [field.name, field] as const)));
  return [...action.request.fields, ...added.values()].map((field) => {
    const role = roleOf(field, action);
    const fixed = role === undefined ? undefined : namesOfRoles[role];
    const onlyIn = more.flatMap(({ edition, parameters }) => (parameters.some(({ name }) => name === field.name) ? [edition] : []));
    const plan = { field, role, onlyIn, more: valuesOfEditions(field, more) };
    if (fixed !== undefined) return { ...plan, name: fixed };
    const wanted = kebab(singular(field.name));
    let name = wanted;
    for (let number = 1; taken.has(name); number += 1) name = `${wanted}-value${number === 1 ? '' : number}`;
    taken.add(name);
    return { ...plan, name };
  });
}

type Additions = EditionAdditions & { readonly edition: string };

function additionsIn(action: Action, { name, actions }: Edition): readonly Additions[] {
  const there = actions.find((each) => each.name === action.name);
  return there === undefined ? [] : [{ ...additionsOf(action, there), edition: name }];
}

function valuesOfEditions({ name }: Field, more: readonly Additions[]): readonly EditionValue[] {
  const values = new Map<string | number, EditionValue>();
  for (const { edition, values: fields } of more) {
    for (const added of fields.flatMap(({ field, values: each }) => (field.name === name ? each : []))) {
      values.set(added.value, { ...added, onlyIn: [...(values.get(added.value)?.onlyIn ?? []), edition] });
    }
  }
  return [...values.values()];
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
