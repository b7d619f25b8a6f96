import type { Origin } from '../../diagnostics/origin.ts';
import type { RawSchema } from '../../spec/raw/raw-schema.ts';
import type { Field, ObjectType, TextType, Type } from '../model.ts';

/** An object while the model is made: its type, and what only the makers of the answer need to know. */
export interface BuiltObject {
  readonly type: ObjectType;
  readonly fields: readonly BuiltField[];
  /** False when a part or a field could not be read, so that a name that is not found may be no mistake. */
  readonly complete: boolean;
}

/** A field, with the keys that say how it behaves in an answer. */
export interface BuiltField {
  readonly field: Field;
  readonly answer: AnswerKeys;
  /** The rows, where the field is a list of objects written in place. */
  readonly rows: BuiltObject | undefined;
}

/** Keys of a schema that say how an answer behaves over time. */
export type AnswerKeys = Pick<
  RawSchema,
  'join' | 'over' | 'measure' | 'role' | 'step' | 'splitBy' | 'dimension' | 'table' | 'total'
>;

/** A type, with the rows where it is a list of objects written in place. */
export interface BuiltType {
  readonly type: Type;
  readonly rows: BuiltObject | undefined;
}

/** Stands for a type that could not be read; the mistake is reported, so that whatever uses it is not checked. */
export const unreadable: TextType = { kind: 'text', minLength: undefined, maxLength: undefined, pattern: undefined };

/** Whether a type could be read. */
export function isReadable(type: Type): boolean {
  return type !== unreadable && !(type.kind === 'list' && type.element === unreadable);
}

/** A field by its wire name. */
export function findField(object: Pick<BuiltObject, 'fields'>, name: string): BuiltField | undefined {
  return object.fields.find(({ field }) => field.name === name);
}

/** Wire names of all fields, in order. */
export function fieldNames(object: Pick<BuiltObject, 'fields'>): readonly string[] {
  return object.fields.map(({ field }) => field.name);
}

/** Where a key of the answer was said; the place of the field where it was not. */
export function placeOf(built: BuiltField, key: { readonly origin: Origin } | undefined): Origin {
  return key?.origin ?? built.field.origin;
}
