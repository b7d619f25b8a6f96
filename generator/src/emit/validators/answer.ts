import type { Answer, Detail, Series, Total } from '../../model/model.ts';
import type { ActionPlan, ObjectPlan } from '../../plan/plan.ts';
import { validators } from '../../plan/seams.ts';
import { type Data, data } from '../code/expression.ts';
import { doc } from '../code/doc.ts';
import { type ConstStructure, kinds } from '../code/source.ts';
import type { FileScope } from '../file-scope.ts';

/**
 * Emits what is known of the numbers of an answer, as data.
 *
 *     export const DescribeLiveBandwidthDataAnswer: Answer = {
 *       echoes: ['StartTime', 'EndTime'],
 *       totals: [{ field: 'PeakUpBandwidth', join: 'maximum', of: 'UpBandwidth', unit: 'Mbps' }],
 *       series: { field: 'BandwidthDataList', time: 'TimeStamp', … },
 *     };
 */
export function emitAnswer({ action, answer, result }: ActionPlan, scope: FileScope): ConstStructure {
  return {
    kind: kinds.variableStatement,
    isExported: true,
    docs: doc(`How the answer of ${action.name} behaves over time.`),
    name: scope.ref(answer),
    type: scope.type(validators.Answer),
    initializer: data(answerData({ ...action.answer, echoes: [...action.answer.echoes, ...echoesOfEditions(result)] })),
  };
}

/** What answers repeat in an edition alone: joining keeps it too. */
function echoesOfEditions({ editions }: ObjectPlan): readonly string[] {
  return editions.flatMap(({ added }) => added.filter(({ field }) => field.join === 'echo').map(({ field }) => field.name));
}

function answerData({ echoes, totals, series, detail, table }: Answer): Data {
  return {
    echoes,
    totals: totals.map(totalData),
    series: series && seriesData(series),
    detail: detail && detailData(detail),
    table: table && { field: table.field, name: table.name, total: table.total },
  };
}

function totalData({ field, join, of, unit, integer, measure }: Total): Data {
  return { field, join, of, unit, integer: integer || undefined, measure };
}

function seriesData({ field, time, step, keys, values }: Series): Data {
  return {
    field,
    time,
    step,
    keys,
    values: values.map((value) => ({
      field: value.field,
      join: value.join,
      unit: value.unit,
      integer: value.integer || undefined,
      measure: value.measure,
    })),
  };
}

function detailData({ field, by, dimensions, totals, series }: Detail): Data {
  return {
    field,
    by,
    dimensions: dimensions.map((dimension) => ({ name: dimension.name, field: dimension.field, of: dimension.of })),
    totals: totals.map(totalData),
    series: seriesData(series),
  };
}
