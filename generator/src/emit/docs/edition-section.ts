import { additionsOf } from '../../model/edition-additions.ts';
import type { Action, Edition, Service } from '../../model/model.ts';
import type { DocText } from '../code/doc.ts';
import type { Language } from './language.ts';
import { type AnswerRow, answerRows, type PageFact, type PagePart, pageParts, type ParameterRow, parameterRow } from './rows.ts';

/** What an edition has more of an action, as its page shows it. */
export interface EditionSection {
  readonly title: string;
  readonly parameters: readonly ParameterRow[];
  /** Enumerations among those parameters. */
  readonly parts: readonly PagePart[];
  /** Values that parameters take there alone. */
  readonly values: readonly { readonly parameter: string; readonly value: DocText }[];
  readonly answer: readonly AnswerRow[];
}

/** What the editions of a service have more of an action; those that have nothing more are left out. */
export function editionSections(action: Action, { editions }: Service, language: Language): readonly EditionSection[] {
  return editions.flatMap((edition): readonly EditionSection[] => {
    const there = actionIn(edition, action);
    if (there === undefined) return [];
    const { parameters, values, answerFields } = additionsOf(action, there);
    return [
      {
        title: language.say(edition.title),
        parameters: parameters.map((field) => parameterRow(field, language)),
        parts: pageParts({ kind: 'object', fields: parameters, rules: [] }, language),
        values: values.flatMap(({ field, values: added }) =>
          added.map(({ value, meaning }) => ({ parameter: field.name, value: language.value(value, meaning) })),
        ),
        answer: answerRows({ kind: 'object', fields: answerFields, rules: [] }, '', language),
      },
    ].filter((section) => section.parameters.length + section.values.length + section.answer.length > 0);
  });
}

function actionIn({ actions }: Edition, { name }: Action): Action | undefined {
  return actions.find((there) => there.name === name);
}

/** What is other about the action in editions of the service. */
export function editionFacts({ name }: Action, { editions }: Service, { say, facts }: Language): readonly PageFact[] {
  return editions.flatMap(({ title, without, quotas, sources }): readonly PageFact[] => {
    const cited = sources.join(', ');
    if (without.includes(name)) return [{ name: facts.notIn, text: say(title), sources: cited }];
    const quota = quotas[name];
    return quota === undefined ? [] : [{ name: facts.quotaIn(say(title)), text: facts.perSecond(quota), sources: cited }];
  });
}

/** Letters of the sources of what editions have otherwise. */
export function citedByEditions(action: Action, { editions }: Service): readonly string[] {
  return editions.flatMap((edition) => {
    const { without, quotas, sources } = edition;
    const isOther = without.includes(action.name) || quotas[action.name] !== undefined || actionIn(edition, action) !== undefined;
    return isOther ? sources : [];
  });
}
