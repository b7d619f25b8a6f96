import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DiagnosticList } from '../../src/diagnostics/diagnostic-list.ts';
import { readDocument } from '../../src/vendor/read-document.ts';
import type { ToldAction } from '../../src/vendor/told-action.ts';
import { vendorDocument } from './vendor-documents.ts';

function read(text: string, action = 'Ask'): { readonly told: ToldAction | undefined; readonly messages: readonly string[] } {
  const log = new DiagnosticList();
  const told = readDocument({ name: 'Ask.json', text }, action, log);
  return { told, messages: log.all.map(({ code, message }) => `${code} ${message}`) };
}

const field = (schema: object): string => vendorDocument('Ask', { request: { type: 'object', properties: { X: schema } } });

describe('types', () => {
  test.each([
    [{ type: 'string' }, { kind: 'text' }],
    [{ type: 'string', minLength: 1, maxLength: 9 }, { kind: 'text', minLength: 1, maxLength: 9 }],
    [{ type: 'string', format: 'date-time' }, { kind: 'instant' }],
    [{ type: 'string', enum: ['a', 'b', 'a'] }, { kind: 'enum', scalar: 'text', values: [{ value: 'a' }, { value: 'b' }] }],
    [{ type: 'integer', format: 'int32', minimum: 1 }, { kind: 'number', integer: true, minimum: 1 }],
    [{ type: 'integer', format: 'int64' }, { kind: 'number', integer: true }],
    [{ type: 'integer', enum: [0, 6] }, { kind: 'enum', scalar: 'integer', values: [{ value: 0 }, { value: 6 }] }],
    [{ type: 'number', format: 'float' }, { kind: 'number', integer: false }],
    [{ type: 'boolean', default: false }, { kind: 'boolean' }],
    [{ type: 'array', items: { type: 'string' }, maxItems: 3 }, { kind: 'list', maxItems: 3, element: { kind: 'text' } }],
    [{ type: 'object', properties: { Y: { type: 'string' } }, required: ['Y'] }, { kind: 'object', fields: [{ name: 'Y', required: true }] }],
    [{ type: 'string', pattern: '^(a+)+$' }, { kind: 'text', pattern: undefined }],
  ])('%j', (schema, want) => {
    const { told, messages } = read(field(schema));
    expect(messages).toEqual([]);
    expect(told?.request.fields[0]?.type).toMatchObject(want);
  });

  test('parameters of a GET are those of the query that are none of the protocol', () => {
    const query = [{ name: 'Domain', in: 'query', required: true, schema: { type: 'string' } }];
    const { told } = read(vendorDocument('Ask', { method: 'GET', query }));
    expect(told?.method).toBe('GET');
    expect(told?.request.fields.map(({ name, required }) => [name, required])).toEqual([['Domain', true]]);
    expect(told?.errors).toEqual(['InvalidParam']);
  });
});

describe('what no spec can say is left out, and told', () => {
  test.each([
    ['__proto__', { type: 'string' }, 'This is no name of a field: "__proto__"'],
    ['constructor', { type: 'string' }, 'This is no name of a field: "constructor"'],
    ["x'];evil", { type: 'string' }, 'This is no name of a field'],
    ['X', { $ref: 'http://evil.example/x' }, 'Its $ref leads nowhere in the document: "X"'],
    ['X', { type: 'file' }, 'Its type is "file": "X"'],
    ['X', { type: ['string', 'null'] }, 'It has no type: "X"'],
    ['X', null, 'It has no schema: "X"'],
    ['X', { type: 'string', enum: ['fine', "';evil()//"] }, 'Some of its values are none that a spec can list: "X"'],
    ['X', { type: 'array' }, 'It has no schema: "X[]"'],
  ])('%s: %j', (name, schema, want) => {
    // JSON.parse keeps a key "__proto__" as a key of its own.
    const text = vendorDocument('Ask', { request: { type: 'object', properties: { REPLACED: schema } } }).replace('"REPLACED"', JSON.stringify(name));
    const { told, messages } = read(text);
    expect(told).toBeDefined();
    expect(messages).toEqual([expect.stringContaining(want)]);
    expect(Object.prototype).not.toHaveProperty('type');
  });
});

describe('what is no document is refused', () => {
  test.each([
    ['an empty text', ''],
    ['HTML', '<html>Bad gateway</html>'],
    ['a list', '[]'],
    ['null', 'null'],
    ['another action', vendorDocument('Other', {})],
    ['no operation', JSON.stringify({ paths: { '/Ask': { put: {} } } })],
    ['no answer', JSON.stringify({ paths: { '/Ask': { post: {} } } })],
    ['a number for paths', JSON.stringify({ Result: { Api: { paths: 7 } } })],
    ['nesting without end', '['.repeat(200_000)],
    ['too many bytes', `"${'x'.repeat(5_000_000)}"`],
  ])('%s', (_, text) => {
    const { told, messages } = read(text);
    expect(told).toBeUndefined();
    expect(messages).toEqual([expect.stringMatching(/^SYNC_BAD_DOCUMENT The document of "Ask" /)]);
  });

  test('fields without end, and nesting too deep, are cut off and told', () => {
    const many = Object.fromEntries(Array.from({ length: 6000 }, (_, at) => [`F${at}`, { type: 'string' }]));
    expect(read(vendorDocument('Ask', { request: { properties: many } })).messages).toContainEqual(expect.stringContaining('more than 5000 fields'));
    let deep: object = { type: 'string' };
    for (let level = 0; level < 200; level++) deep = { type: 'object', properties: { A: deep } };
    expect(read(vendorDocument('Ask', { request: { properties: { A: deep } } })).messages).toEqual([expect.stringContaining('nested too deep')]);
  });

  test('any JSON, and any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(() => read(text)).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });
});
