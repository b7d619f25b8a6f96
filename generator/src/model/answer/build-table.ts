import { didYouMean } from '../../diagnostics/nearest-name.ts';
import { shown } from '../../diagnostics/shown-text.ts';
import { type BuiltField, placeOf } from '../build/built-object.ts';
import type { Table } from '../model.ts';
import { tables } from '../quantities.ts';
import type { AnswerContext } from './answer-context.ts';

/** Builds the table that a list with `table` is; `total` is the number that counts its rows. */
export function buildTable(
  list: BuiltField,
  name: string,
  total: BuiltField | undefined,
  context: AnswerContext,
): Table {
  if (!tables.includes(name)) {
    const remedy = `Write one of ${tables.join(', ')}. ${didYouMean(name, tables)}`.trimEnd();
    const origin = placeOf(list, list.answer.table);
    context.log.report('MODEL_UNKNOWN_TABLE', origin, `The account has no table ${shown(name)}.`, remedy);
  }
  return { field: list.field.name, name, total: total?.field.name };
}
