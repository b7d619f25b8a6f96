import type { AnswerDetail } from '@volc-live/validators';

import { lookUp } from '../world/tables.ts';
import { pointsOf } from './points.ts';
import { parameterOf, type Question } from './question.ts';
import { dataOf } from './series.ts';
import type { SheetBook } from './sheet-book.ts';
import { dimensionsOf, partsOf, type SplitPart } from './split.ts';
import { totalsOf } from './totals.ts';

/**
 * The JSON of the `Result` of a question, in pieces: echoes, totals, points, details; a table;
 * or the example of the documentation where the account has nothing to say.
 *
 * All numbers come from the world. Totals are folded from the very points that follow them. Days that were written
 * before are taken from `sheets`.
 */
export function* resultText(question: Question, sheets: SheetBook): Generator<string | Uint8Array> {
  const { answer, facts } = question.action;
  if (facts.example !== undefined) {
    yield JSON.stringify(facts.example);
    return;
  }
  const head = [...echoes(question), ...nameFields(question), ...tableFields(question)];
  const data = answer.series === undefined ? undefined : dataOf(answer.series, question);
  head.push(...totalsOf(answer.totals, answer.series, data, question).map(([name, value]) => field(name, value)));
  yield `{${head.join(',')}`;
  if (answer.series !== undefined && data !== undefined) {
    yield `${head.length > 0 ? ',' : ''}${JSON.stringify(answer.series.field)}:[`;
    yield* pointsOf(answer.series, data, question, sheets);
    yield ']';
  }
  if (answer.detail !== undefined) yield* detailText(answer.detail, question, sheets);
  yield '}';
}

function field(name: string, value: unknown): string {
  return `${JSON.stringify(name)}:${JSON.stringify(value)}`;
}

/** What the request said, and for the width of points what the service took. */
function echoes(question: Question): readonly string[] {
  return question.action.answer.echoes
    .map((name) => [name, parameterOf(question, name)] as const)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => field(name, value));
}

/** Names that the account tells in fields which repeat no parameter. */
function nameFields({ action, world, selection }: Question): readonly string[] {
  return (action.facts.lists ?? []).flatMap((name) => {
    const list = world.list(name);
    return list === undefined ? [] : [field(name, list(world.account, selection))];
  });
}

function tableFields({ action, world, request, now }: Question): readonly string[] {
  const { table } = action.answer;
  const source = table === undefined ? undefined : world.table(table.name);
  if (table === undefined || source === undefined) return [];
  const found = lookUp(source, world.account, request, now);
  const rows = field(table.field, found.rows);
  return table.total === undefined ? [rows] : [field(table.total, found.total), rows];
}

function* detailText(detail: AnswerDetail, question: Question, sheets: SheetBook): Generator<string | Uint8Array> {
  const dimensions = dimensionsOf(detail, question.request);
  if (dimensions.length === 0) return;
  yield `,${JSON.stringify(detail.field)}:[`;
  let comma = '';
  for (const part of partsOf(dimensions, question)) {
    yield comma;
    yield* partText(detail, part, sheets);
    comma = ',';
  }
  yield ']';
}

function* partText(detail: AnswerDetail, { labels, question }: SplitPart, sheets: SheetBook): Generator<string | Uint8Array> {
  const data = dataOf(detail.series, question);
  const totals = totalsOf(detail.totals, detail.series, data, question);
  const head = [...Object.entries(labels), ...totals].map(([name, value]) => field(name, value));
  yield `{${head.join(',')},${JSON.stringify(detail.series.field)}:[`;
  yield* pointsOf(detail.series, data, question, sheets);
  yield ']}';
}
