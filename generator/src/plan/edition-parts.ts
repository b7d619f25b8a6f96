import { additionsOf } from '../model/edition-additions.ts';
import type { Action, Edition, EnumType, Field, Service, Shape, Type } from '../model/model.ts';
import type { Side } from './plan.ts';

/** What an edition has more of a request or an answer. */
export interface EditionPart {
  readonly edition: Edition;
  /** Fields that it has alone. */
  readonly added: readonly Field[];
  /** Fields that take more values there, as they are there. */
  readonly widened: readonly Field[];
}

/** What editions have more of one side of an action; editions that have nothing more are left out. */
export function editionParts(action: Action, editions: readonly Edition[], side: Side): readonly EditionPart[] {
  return editions.flatMap((edition): readonly EditionPart[] => {
    const there = edition.actions.find(({ name }) => name === action.name);
    if (there === undefined) return [];
    const { parameters, values, answerFields } = additionsOf(action, there);
    // Answers are open: what values they bring needs no type of its own.
    const part = side === 'request' ? { added: parameters, widened: values.map(({ field }) => field) } : { added: answerFields, widened: [] };
    return part.added.length + part.widened.length === 0 ? [] : [{ edition, ...part }];
  });
}

/** A named enumeration in an edition that has more values. */
export interface EnumInEdition {
  readonly edition: Edition;
  readonly enumeration: EnumType;
}

/** The editions in which requests take more values of a named enumeration. */
export function editionsOfEnum(shape: Shape, { actions, editions }: Pick<Service, 'actions' | 'editions'>): readonly EnumInEdition[] {
  return editions.flatMap((edition): readonly EnumInEdition[] => {
    const parts = actions.flatMap((action) => editionParts(action, [edition], 'request'));
    const type = parts.flatMap(({ widened }) => widened.map((field) => namedEnum(field.type))).find((found) => found?.name === shape.name)?.type;
    return type?.kind === 'enum' ? [{ edition, enumeration: type }] : [];
  });
}

/** The named enumeration that a field or its items are of. */
function namedEnum(type: Type): Shape | undefined {
  if (type.kind === 'list') return namedEnum(type.element);
  return type.kind === 'shape' && type.shape.type.kind === 'enum' ? type.shape : undefined;
}
