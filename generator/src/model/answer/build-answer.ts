import { type BuildContext, reportUnknown } from '../build/build-context.ts';
import {
  type BuiltField,
  type BuiltObject,
  fieldNames,
  findField,
  isReadable,
  placeOf,
} from '../build/built-object.ts';
import type { Answer } from '../model.ts';
import type { AnswerContext } from './answer-context.ts';
import { buildDetail } from './build-detail.ts';
import { isFigure } from './check-figure.ts';
import { buildSeries } from './build-series.ts';
import { buildTable } from './build-table.ts';
import { buildTotal } from './build-total.ts';

/** Builds what the answer to a request means over time from the keys of its fields. */
export function buildAnswer(response: BuiltObject, request: BuiltObject, build: BuildContext): Answer {
  const context: AnswerContext = { ...build, request };
  const { fields } = response;
  const echoes = fields.filter(({ answer }) => answer.join?.value === 'echo');
  const series = onlyOne(fields, 'step', context);
  const detail = onlyOne(fields, 'splitBy', context);
  const table = onlyOne(fields, 'table', context);
  const count = onlyOne(fields, 'total', context);
  const figures = fields.filter((built) => isFigure(built) && !hasPart(built));
  for (const echo of echoes) checkEcho(echo, context);
  for (const built of fields) if (!hasPart(built) && !figures.includes(built)) checkOther(built, fields, context);
  if (count !== undefined && table === undefined) {
    const message = `"${count.field.name}" counts the rows of a table, but the answer has none.`;
    context.log.report('MODEL_ANSWER', placeOf(count, count.answer.total), message, 'Give a list "table".');
  }
  const tableName = table?.answer.table?.value;
  return {
    echoes: echoes.map(({ field }) => field.name),
    totals: figures.map((figure) => buildTotal(figure, response, context)),
    series: series && buildSeries(series, context),
    detail: detail && buildDetail(detail, context),
    table: table && tableName !== undefined ? buildTable(table, tableName, count, context) : undefined,
  };
}

function checkEcho(echo: BuiltField, context: AnswerContext): void {
  const { request, isEdition } = context;
  if (isEdition || !request.complete || findField(request, echo.field.name) !== undefined) return;
  const name = { value: echo.field.name, origin: placeOf(echo, echo.answer.join) };
  reportUnknown(context, 'MODEL_UNKNOWN_PARAMETER', name, 'The answer repeats the parameter', fieldNames(request));
}

/** Reports a field that says nothing about time beside fields that do. */
function checkOther(built: BuiltField, fields: readonly BuiltField[], context: AnswerContext): void {
  const isOverTime = fields.some(({ answer }) => answer.join !== undefined);
  if (!isOverTime || !isReadable(built.field.type)) return;
  const message = `"${built.field.name}" does not say how it behaves over time.`;
  const remedy = 'Give "join", and for a list "step" or "splitBy".';
  context.log.report('MODEL_ANSWER', placeOf(built, built.answer.join), message, remedy);
}

/** Keys that give a field a part in the answer of its own; each stands once in an answer. */
const partKeys = ['step', 'splitBy', 'table', 'total'] as const;

/** Whether a field is an echo, or has one of the keys that stand once in an answer. */
function hasPart({ answer }: BuiltField): boolean {
  return answer.join?.value === 'echo' || partKeys.some((key) => answer[key] !== undefined);
}

/** The first of the fields with a key; the others are reported. */
function onlyOne(
  fields: readonly BuiltField[],
  key: (typeof partKeys)[number],
  context: AnswerContext,
): BuiltField | undefined {
  const [first, ...others] = fields.filter(({ answer }) => answer[key] !== undefined);
  for (const other of others) {
    const message = `"${other.field.name}" has the key "${key}", which "${first?.field.name}" has already.`;
    context.log.report('MODEL_ANSWER', placeOf(other, other.answer[key]), message, 'Remove one of the two.');
  }
  return first;
}
