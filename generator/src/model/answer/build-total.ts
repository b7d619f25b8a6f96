import { reportUnknown } from '../build/build-context.ts';
import { type BuiltField, type BuiltObject, fieldNames, findField } from '../build/built-object.ts';
import type { Total } from '../model.ts';
import type { AnswerContext } from './answer-context.ts';
import { checkFigure, checkJoin, isInteger } from './check-figure.ts';

/** Builds a figure about a whole range; `owner` is the object it stands in, beside the series that it may fold. */
export function buildTotal(built: BuiltField, owner: BuiltObject, context: AnswerContext): Total {
  const { field, answer } = built;
  const { over, measure } = answer;
  checkJoin(built, over === undefined ? ['maximum', 'sum', 'none'] : ['maximum', 'sum'], context);
  checkFigure(built, context);
  if (over === undefined && measure === undefined) {
    const message = `"${field.name}" says neither which values it folds nor what it measures.`;
    context.log.report('MODEL_NO_MEASURE', field.origin, message, 'Add "over: List.Field" or "measure".');
  }
  return {
    field: field.name,
    join: answer.join?.value ?? 'none',
    of: over && foldedValue(built, over, owner, context),
    unit: field.unit,
    integer: isInteger(built),
    measure: measure?.value,
  };
}

/** Name of the series value that `over` means; undefined, and reported, where there is none beside the total. */
function foldedValue(
  total: BuiltField,
  { value, origin }: NonNullable<BuiltField['answer']['over']>,
  owner: BuiltObject,
  context: AnswerContext,
): string | undefined {
  const list = findField(owner, value.list);
  if (list?.answer.step === undefined) {
    if (owner.complete) {
      const series = owner.fields.filter(({ answer }) => answer.step !== undefined).map(({ field }) => field.name);
      reportUnknown(context, 'MODEL_UNKNOWN_FIELD', { value: value.list, origin }, '"over" names the series', series);
    }
    return undefined;
  }
  if (list.rows === undefined) return undefined;
  const folded = findField(list.rows, value.field);
  if (folded === undefined) {
    if (list.rows.complete) {
      const what = `"over" names the value`;
      reportUnknown(context, 'MODEL_UNKNOWN_FIELD', { value: value.field, origin }, what, fieldNames(list.rows));
    }
    return undefined;
  }
  if (folded.field.unit !== total.field.unit) {
    const message = `"${total.field.name}" and the values that it folds have different units.`;
    context.log.report('MODEL_UNIT', origin, message, 'Give both the same unit.');
  }
  return folded.field.name;
}
