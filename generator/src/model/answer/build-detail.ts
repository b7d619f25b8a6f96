import { shown } from '../../diagnostics/shown-text.ts';
import { reportUnknown } from '../build/build-context.ts';
import { type BuiltField, isReadable } from '../build/built-object.ts';
import { plainType } from '../plain-type.ts';
import type { Detail, Dimension, Total } from '../model.ts';
import { type AnswerContext, findParameter } from './answer-context.ts';
import { checkJoin, isFigure } from './check-figure.ts';
import { buildSeries } from './build-series.ts';
import { buildTotal } from './build-total.ts';

/** Builds the split that a list with `splitBy` is; undefined, and reported, when it has no rows or no series. */
export function buildDetail(built: BuiltField, context: AnswerContext): Detail | undefined {
  const { field, answer, rows } = built;
  const by = answer.splitBy;
  if (by === undefined) return undefined;
  checkJoin(built, ['concatenation'], context);
  const names = dimensionNames(built, context);
  if (rows === undefined) {
    const message = `The list "${field.name}" is a split, but its items are no objects.`;
    context.log.report('MODEL_DETAIL', field.origin, message, 'Write the items as an object in place.');
    return undefined;
  }
  const dimensions: Dimension[] = [];
  const totals: Total[] = [];
  const series = rows.fields.filter((inner) => inner.answer.step !== undefined);
  for (const inner of rows.fields) {
    if (inner.answer.dimension !== undefined) dimensions.push(...buildDimension(inner, names, context));
    else if (isFigure(inner)) totals.push(buildTotal(inner, rows, context));
    else if (plainType(inner.field.type).kind === 'number' && isReadable(inner.field.type)) {
      checkJoin(inner, ['maximum', 'sum', 'none'], context);
    }
  }
  const missing = (names ?? []).filter((name) => !dimensions.some((dimension) => dimension.name === name));
  if (missing.length > 0 && rows.complete) {
    const message = `No field of "${field.name}" is the dimension ${missing.map(shown).join(' or ')} of "${by.value}".`;
    context.log.report('MODEL_DETAIL', field.origin, message, 'Give a field of the rows "dimension: { name, of }".');
  }
  const [only] = series;
  if (only === undefined || series.length > 1) {
    const message = `The rows of "${field.name}" have ${series.length === 0 ? 'no series' : 'more than one series'}.`;
    if (rows.complete)
      context.log.report('MODEL_DETAIL', field.origin, message, 'Give exactly one list in them "step".');
  }
  const points = only && buildSeries(only, context);
  return points && { field: field.name, by: by.value, dimensions, totals, series: points };
}

/** Values of the parameter that asks for the split; undefined where they are not known. */
function dimensionNames(built: BuiltField, context: AnswerContext): readonly string[] | undefined {
  const by = built.answer.splitBy;
  const parameter = by && findParameter(by, 'splitBy', context);
  if (by === undefined || parameter === undefined || !isReadable(parameter.field.type)) return undefined;
  const type = plainType(parameter.field.type);
  const element = type.kind === 'list' ? plainType(type.element) : undefined;
  if (element?.kind === 'enum' && element.scalar === 'text') return element.values.map(({ value }) => String(value));
  const message = `"splitBy" names "${by.value}", which is no list of dimensions.`;
  context.log.report('MODEL_DETAIL', by.origin, message, 'Make it a list of an enumeration.');
  return undefined;
}

function buildDimension(
  { field, answer }: BuiltField,
  names: readonly string[] | undefined,
  context: AnswerContext,
): readonly Dimension[] {
  const { name, of } = answer.dimension ?? {};
  if (name === undefined || of === undefined) return [];
  if (names !== undefined && !names.includes(name.value)) {
    reportUnknown(context, 'MODEL_UNKNOWN_VALUE', name, `"${field.name}" names the dimension`, names);
  }
  const parameter = findParameter(of, 'of', context);
  if (parameter !== undefined && isReadable(parameter.field.type) && plainType(parameter.field.type).kind !== 'list') {
    context.log.report('MODEL_DETAIL', of.origin, `"of" names "${of.value}", which is no list.`, 'Name a list.');
  }
  return [{ name: name.value, field: field.name, of: of.value }];
}
