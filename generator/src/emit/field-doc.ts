import type { EnumType, Field, Type } from '../model/model.ts';
import type { Side } from '../plan/plan.ts';
import { code, type Doc, docOf, type DocText, items, paragraph } from './code/doc.ts';
import { inUnit, limitsOf, sentence, withEnding } from './words.ts';

/**
 * Emits the comment of a field: what it is, in which unit, what leaving it out means, its values, its limits.
 *
 *     /**
 *      * Width of one data point, in seconds.
 *      *
 *      * - `300`: 5 minutes.
 *      *
 *      * @defaultValue 300
 *      *\/
 */
export function emitFieldDoc(field: Field, side: Side): Doc {
  const request = side === 'request';
  return docOf(
    [
      paragraph(...summaryOf(field, request)),
      ...field.docs.details.map((detail) => paragraph(detail)),
      items(request ? valuesOf(inlineEnum(field.type)) : []),
    ],
    [field.default === undefined ? undefined : { name: 'defaultValue', text: String(field.default) }],
  );
}

function summaryOf(field: Field, request: boolean): DocText {
  const said = inUnit(field.docs.summary, field.unit);
  const base = request && field.type.kind === 'instant' ? withEnding(said, ': RFC 3339 with an offset, whole seconds.') : said;
  const absent = field.absent === undefined ? [] : [` Left out: ${sentence(field.absent)}`];
  return [base, ...(request ? limitsOf(field.type).flatMap((limit) => [' ', ...limit]) : []), ...absent];
}

/** The enumeration that a field or its elements are of, where it has no name of its own. */
export function inlineEnum(type: Type): EnumType | undefined {
  if (type.kind === 'enum') return type;
  return type.kind === 'list' ? inlineEnum(type.element) : undefined;
}

/** Its values with their meanings, one a line. */
export function valuesOf(type: EnumType | undefined): readonly DocText[] {
  return type?.values.map(({ value, meaning }) => [code(value), `: ${sentence(meaning)}`]) ?? [];
}
