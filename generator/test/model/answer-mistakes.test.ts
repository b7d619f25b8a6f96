import { describe, test } from 'vitest';
import { actionWith, expectOneMistake, type MistakeRow, usualExample } from './one-mistake.ts';

const time = 'Time: { type: string, format: date-time, description: T., role: time }';
const up = 'Up: { type: number, description: Up., unit: Mbps, join: maximum, measure: bandwidth.up }';
const peak = 'Peak: { type: number, description: P., unit: Mbps, join: maximum, over: List.Up }';
const rate = 'Rate: { type: number, description: R., unit: Mbps, join: none, measure: bandwidth.p95 }';
const red = 'Red: { type: string, description: R., dimension: { name: red, of: Names } }';
const blue = 'Blue: { type: string, description: B., dimension: { name: blue, of: Kinds } }';
const inner = `List: { type: array, description: P., join: concatenation, step: Width,
            items: { type: object, properties: { ${time}, ${up} } } }`;

/** A field that is a list of rows with these fields, and these keys beside its items. */
const list = (name: string, keys: string, ...fields: readonly string[]): string => `${name}:
    type: array
    description: A list.
    ${keys}
    items:
      type: object
      properties:
        ${fields.join('\n        ')}`;
const series = (...fields: readonly string[]): string =>
  list('List', 'join: concatenation\n    step: Width', ...fields);
const detail = (...fields: readonly string[]): string =>
  list('Rows', 'join: concatenation\n    splitBy: Kinds', ...fields);
const good = series(time, up);

/** Files whose action has an answer with these fields. */
const answer = (...fields: readonly string[]): MistakeRow[2] =>
  actionWith({ response: `properties:\n  ${fields.join('\n  ')}\n`, top: 'unitBase: 1000\n', example: usualExample });
const lookUp = (...fields: readonly string[]): MistakeRow[2] =>
  actionWith({ response: `properties:\n  ${fields.join('\n  ')}\n`, example: usualExample });

const wholes: readonly MistakeRow[] = [
  ['an echo of nothing', 'MODEL_UNKNOWN_PARAMETER', answer('A: { type: string, description: A., join: »echo }', good)],
  ['a field that says nothing about time', 'MODEL_ANSWER', answer(good, '»Odd: { type: string, description: O. }')],
  ['two series', 'MODEL_ANSWER', answer(good, good.replace('List:', 'More:').replace('step: ', 'step: »'))],
  ['a count of no table', 'MODEL_ANSWER', lookUp('Total: { type: integer, description: R., total: »true }')],
  [
    'a table that does not exist',
    'MODEL_UNKNOWN_TABLE',
    lookUp('Rows: { type: array, description: R., table: »domain, items: { type: string } }'),
  ],
  [
    'a prefix without a base',
    'MODEL_UNIT_BASE',
    { actions: { Ask: (lookUp(good).actions?.['Ask'] ?? '').replace('Ask', '»Ask') } },
  ],
  ['a base without a prefix', 'MODEL_UNIT_BASE', actionWith({ top: 'unitBase: »1000\n' })],
];

const points: readonly MistakeRow[] = [
  ['a step that does not exist', 'MODEL_UNKNOWN_PARAMETER', answer(good.replace('step: Width', 'step: »Step'))],
  ['a step that is no number', 'MODEL_SERIES', answer(good.replace('step: Width', 'step: »Text'))],
  ['a step without a unit', 'MODEL_SERIES', answer(good.replace('step: Width', 'step: »High'))],
  ['no concatenation', 'MODEL_JOIN', answer(good.replace('concatenation', '»sum'))],
  [
    'items that are texts',
    'MODEL_SERIES',
    answer('»List: { type: array, description: L., join: concatenation, step: Width, items: { type: string } }', rate),
  ],
  ['no time', 'MODEL_SERIES', answer(series(up).replace('List:', '»List:'))],
  ['two times', 'MODEL_SERIES', answer(series(time, time.replace('Time', 'Other'), up).replace('List:', '»List:'))],
  ['a time that is a text', 'MODEL_SERIES', answer(series('At: { type: string, description: T., role: »time }', up))],
  ['no values', 'MODEL_SERIES', answer(series(time).replace('List:', '»List:'), rate)],
  [
    'a value that does not join',
    'MODEL_JOIN',
    answer(series(time, up, '»Down: { type: number, description: D., unit: Mbps, measure: bandwidth.down }')),
  ],
  [
    'a value without a unit',
    'MODEL_NO_UNIT',
    answer(series(time, up, '»Down: { type: number, description: D., join: maximum, measure: bandwidth.down }')),
  ],
  [
    'a value that measures nothing',
    'MODEL_NO_MEASURE',
    answer(series(time, up, '»Down: { type: number, description: D., join: maximum, unit: Mbps }')),
  ],
  [
    'a measure that does not exist',
    'MODEL_UNKNOWN_MEASURE',
    answer(series(time, up.replace('bandwidth', '»bandwith'))),
  ],
  [
    'a measure of another unit',
    'MODEL_UNIT',
    answer(
      series(time, up, 'Down: { type: number, description: D., unit: GB, join: maximum, measure: »bandwidth.down }'),
    ),
  ],
  ['a measure of another type', 'MODEL_UNIT', answer(good, rate.replace('bandwidth.p95', '»bandwidth.p95.time'))],
];

const totals: readonly MistakeRow[] = [
  ['of an unknown list', 'MODEL_UNKNOWN_FIELD', answer(good, peak.replace('List.Up', '»Lst.Up'))],
  ['of an unknown value', 'MODEL_UNKNOWN_FIELD', answer(good, peak.replace('List.Up', '»List.UP'))],
  ['in another unit', 'MODEL_UNIT', answer(good, peak.replace('Mbps', 'GB').replace('List.Up', '»List.Up'))],
  ['of nothing', 'MODEL_NO_MEASURE', answer(good, peak.replace('Peak', '»Peak').replace(', over: List.Up', ''))],
  ['that folds without a join', 'MODEL_JOIN', answer(good, peak.replace('maximum', '»none'))],
];

const splits: readonly MistakeRow[] = [
  [
    'by nothing',
    'MODEL_UNKNOWN_PARAMETER',
    answer(good, detail(red, blue, inner).replace('splitBy: Kinds', 'splitBy: »Kidns')),
  ],
  [
    'by free texts',
    'MODEL_DETAIL',
    answer(good, detail(red, blue, inner).replace('splitBy: Kinds', 'splitBy: »Names')),
  ],
  [
    'with a dimension that does not exist',
    'MODEL_UNKNOWN_VALUE',
    answer(
      good,
      detail(red, blue, inner, 'G: { type: string, description: G., dimension: { name: »green, of: Names } }'),
    ),
  ],
  ['with a dimension missing', 'MODEL_DETAIL', answer(good, detail(red, inner).replace('Rows:', '»Rows:'))],
  [
    'with a dimension of nothing',
    'MODEL_UNKNOWN_PARAMETER',
    answer(good, detail(red.replace('of: Names', 'of: »Nmaes'), blue, inner)),
  ],
  [
    'with a dimension of a text',
    'MODEL_DETAIL',
    answer(good, detail(red.replace('of: Names', 'of: »Text'), blue, inner)),
  ],
  ['without a series', 'MODEL_DETAIL', answer(good, detail(red, blue).replace('Rows:', '»Rows:'))],
  [
    'with a number that does not join',
    'MODEL_JOIN',
    answer(good, detail(red, blue, inner, '»N: { type: integer, description: N. }')),
  ],
];

describe('an answer with', () => {
  test.each(wholes)('%s', (_name, code, files) => expectOneMistake(code, files));
});

describe('a series with', () => {
  test.each(points)('%s', (_name, code, files) => expectOneMistake(code, files));
});

describe('a total', () => {
  test.each(totals)('%s', (_name, code, files) => expectOneMistake(code, files));
});

describe('a split', () => {
  test.each(splits)('%s', (_name, code, files) => expectOneMistake(code, files));
});
