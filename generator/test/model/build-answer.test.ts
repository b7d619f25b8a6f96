import { expect, test } from 'vitest';
import { block } from '../spec/block.ts';
import { demoAction } from '../spec/demo-specs.ts';
import { loadedAction } from './loaded.ts';
import { usualExample } from './one-mistake.ts';

test('an answer over time is derived from the keys of its fields', () => {
  const response = block(`
    properties:
      StartTime: { type: string, description: S., join: echo }
      Sum: { type: integer, description: S., unit: images, join: sum, over: List.Up }
      Odd: { type: number, description: O., unit: Mbps, join: none, measure: bandwidth.p95 }
      List:
        type: array
        description: L.
        join: concatenation
        step: Width
        items: { type: object, allOf: [{ $ref: ../shapes/Row.yaml }] }
      Rows:
        type: array
        description: R.
        join: concatenation
        splitBy: Kinds
        items:
          type: object
          properties:
            R: { type: string, description: R., dimension: { name: red, of: Names } }
            B: { type: string, description: B., dimension: { name: blue, of: Kinds } }
            Left: { type: string, description: L. }
            Sum: { type: integer, description: S., unit: images, join: sum, over: Points.Up }
            Points:
              type: array
              description: L.
              join: concatenation
              step: Width
              items: { type: object, allOf: [{ $ref: ../shapes/Row.yaml }] }
  `);
  const row = block(`
    shape: Row
    summary: A row.
    schema:
      type: object
      properties:
        T: { type: string, format: date-time, description: T., role: time }
        K: { type: string, description: K., role: key }
        Up: { type: integer, description: U., unit: images, join: sum, measure: snapshots }
  `);
  const ask = demoAction({ response, example: usualExample, top: 'unitBase: 1000\n' });
  const { answer } = loadedAction({ actions: { Ask: ask }, shapes: { Row: row } });
  const series = {
    field: 'List',
    time: 'T',
    step: 'Width',
    keys: ['K'],
    values: [{ field: 'Up', join: 'sum', unit: 'images', integer: true, measure: 'snapshots' }],
  };
  const sum = { field: 'Sum', join: 'sum', of: 'Up', unit: 'images', integer: true, measure: undefined };
  expect(answer).toEqual({
    echoes: ['StartTime'],
    totals: [
      sum,
      { field: 'Odd', join: 'none', of: undefined, unit: 'Mbps', integer: false, measure: 'bandwidth.p95' },
    ],
    series,
    detail: {
      field: 'Rows',
      by: 'Kinds',
      dimensions: [
        { name: 'red', field: 'R', of: 'Names' },
        { name: 'blue', field: 'B', of: 'Kinds' },
      ],
      totals: [sum],
      series: { ...series, field: 'Points' },
    },
    table: undefined,
  });
});

test('a shape may bring the keys of an answer along, which those beside its reference override', () => {
  const rate = block(`
    shape: Rate
    summary: A rate.
    schema: { type: number, unit: Mbps, join: none, measure: bandwidth.p95, sources: [S] }
  `);
  const response = block(`
    properties:
      A: { $ref: ../shapes/Rate.yaml }
      B: { $ref: ../shapes/Rate.yaml, join: maximum, measure: bandwidth.up }
      C: { $ref: ../shapes/Rate.yaml, unit: GB, join: sum, measure: traffic.up }
  `);
  const ask = demoAction({ response, example: usualExample, top: 'unitBase: 1000\n' });
  const { answer } = loadedAction({ actions: { Ask: ask }, shapes: { Rate: rate } });
  const total = { of: undefined, integer: false };
  expect(answer.totals).toEqual([
    { ...total, field: 'A', join: 'none', unit: 'Mbps', measure: 'bandwidth.p95' },
    { ...total, field: 'B', join: 'maximum', unit: 'Mbps', measure: 'bandwidth.up' },
    { ...total, field: 'C', join: 'sum', unit: 'GB', measure: 'traffic.up' },
  ]);
});

test('an answer that is a table has no time', () => {
  const response = block(`
    properties:
      Total: { type: integer, description: T., total: true }
      Rows: { type: array, description: R., table: domains, items: { type: string } }
  `);
  const { answer } = loadedAction({ actions: { Ask: demoAction({ response, example: usualExample }) } });
  const table = { field: 'Rows', name: 'domains', total: 'Total' };
  expect(answer).toEqual({ echoes: [], totals: [], series: undefined, detail: undefined, table });
});
