import { describe, expect, test } from 'vitest';
import { type Document, emitDocument } from '../../../src/emit/openapi/document.ts';
import type { Json, Service } from '../../../src/model/model.ts';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import { action, enumOf, field, integer, list, needed, object, refer, rule, service, shape, text } from '../../plan/model-builders.ts';
import { compare, group, requires } from './conditions.ts';
import { jsonOf, live, liveDocument, liveJson, rulesOf, valueAt } from './live-document.ts';
import { schemasOf } from './validation.ts';

const fits = schemasOf(liveDocument);
const { plan } = buildPlan(live);

/** Every place in a document, by its JSON pointer. */
function places(value: Json, pointer = ''): readonly (readonly [pointer: string, value: Json])[] {
  if (typeof value !== 'object' || value === null) return [[pointer, value]];
  return [
    [pointer, value],
    ...Object.entries(value).flatMap(([key, inner]: [string, Json]) =>
      places(inner, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
    ),
  ];
}

/** The document of a small service. */
function documentOf(more: Partial<Service>): Document {
  return emitDocument(buildPlan(service(more)).plan);
}

const all = places(liveJson);

/** The examples below a place that has a schema. */
function examplesIn(part: string): readonly (readonly [name: string, schema: string, value: Json | undefined])[] {
  return all
    .filter(([pointer]) => pointer.includes(part) && /\/content\/application~1json\/examples\/[^/]+$/.test(pointer))
    .map(([pointer]) => [pointer, pointer.replace(/\/examples\/[^/]+$/, '/schema'), valueAt(liveJson, `${pointer}/value`)]);
}

describe('the document of the live service', () => {
  test('says nothing that JSON cannot', () => expect(liveDocument).toStrictEqual(liveJson));

  test('is the same for the same specs', () => {
    expect(JSON.stringify(emitDocument(buildPlan(live).plan))).toBe(JSON.stringify(liveDocument));
  });

  test('has a path for every action, in name order', () => {
    expect(Object.keys(liveDocument.paths ?? {})).toEqual(live.actions.map(({ name }) => `/${name}`));
  });

  test('refers to nothing that is not there', () => {
    const refs = all.filter(([pointer]) => pointer.endsWith('/$ref')).map(([, ref]) => String(ref));
    expect(refs.filter((ref) => valueAt(liveJson, ref.slice(1)) === undefined)).toEqual([]);
    expect(refs.length).toBeGreaterThan(100);
  });

  test('has a schema for every type of the packages, named as it', () => {
    const types = [
      ...plan.shapes.flatMap((each) =>
        each.kind === 'enum' ? [each.type] : [each.request, each.result, ...each.nested].flatMap((of) => of?.type ?? []),
      ),
      ...plan.actions.flatMap(({ request, result, nested }) => [request, result, ...nested].map(({ type }) => type)),
    ];
    const names = Object.keys(liveDocument.components?.schemas ?? {});
    expect(types.map(({ name }) => name).filter((name) => !names.includes(name))).toEqual([]);
  });

  test.each(examplesIn('/requestBody/'))('takes the request %s', (_, schema, value) => expect(fits(schema, value)).toBe(true));

  test.each(examplesIn('/responses/'))('takes the answer %s', (_, schema, value) => expect(fits(schema, value)).toBe(true));

  test('has an example of every example of the specs, on both sides', () => {
    const given = live.actions.reduce((sum, { examples }) => sum + examples.length, 0);
    expect(examplesIn('/requestBody/')).toHaveLength(given);
    expect(examplesIn('/responses/200/').filter(([name]) => !name.endsWith('/CommonErr'))).toHaveLength(given);
  });

  test('compiles every schema as strictly as can be', () => {
    const names = Object.keys(liveDocument.components?.schemas ?? {});
    expect(names.filter((name) => fits(`/components/schemas/${name}`, 'a text of no use'))).toEqual(
      // An open enumeration takes any text.
      ['LiveErrorCode'],
    );
  });

  test('lists every rule with its object, once and in order', () => {
    const objects = [...plan.actions.flatMap(({ request, nested }) => [request, ...nested]), ...plan.shapes.flatMap((each) => (each.kind === 'object' ? each.request ?? [] : []))];
    for (const { type, rules } of objects) {
      expect(rulesOf(type.name).map(({ id }) => id)).toEqual(rules.map(({ rule: { id } }) => id));
    }
  });

  test('says of every rule that it leaves out why, and names it in the description', () => {
    const left = all.filter(([pointer, value]) => pointer.endsWith('/expressedIn') && value === 'x');
    for (const [pointer] of left) {
      const schema = pointer.replace(/\/x-volc-rules\/.*$/, '');
      const listed = pointer.replace(/\/expressedIn$/, '');
      expect(valueAt(liveJson, `${listed}/reason`)).toMatch(/\.$/);
      expect(valueAt(liveJson, `${schema}/description`)).toContain(`- \`${String(valueAt(liveJson, `${listed}/id`))}\`: `);
    }
    expect(left.length).toBeGreaterThan(0);
  });

  const range = { StartTime: '2025-02-10T00:00:00+08:00', EndTime: '2025-02-11T00:00:00+08:00' };
  const place = [{ Area: 'CN' }];

  test.each<readonly [name: string, sent: object, want: boolean]>([
    ['nothing but the range', {}, true],
    ['both regions', { RegionList: place, UserRegionList: place }, false],
    ['both regions, one an empty list', { RegionList: place, UserRegionList: [] }, true],
    ['QUIC alone', { ProtocolList: ['QUIC'] }, true],
    ['QUIC with another protocol', { ProtocolList: ['QUIC', 'RTMP'] }, false],
    ['a country without its area', { RegionList: [{ Country: 'CN' }] }, false],
    ['a province with all it needs', { RegionList: [{ Area: 'CN', Country: 'CN', Province: 'beijing' }] }, true],
    ['a split that is only advised against', { DetailField: ['Domain'] }, true],
    ['a range that ends before it starts, which is left out', { EndTime: '2025-02-09T00:00:00+08:00' }, true],
    ['an unknown field', { Domains: [] }, false],
    ['an unknown protocol', { ProtocolList: ['CMAF'] }, false],
    ['a day that no month has', { EndTime: '2025-02-30T00:00:00+08:00' }, false],
    ['a fraction of a second', { EndTime: '2025-02-11T00:00:00.5+08:00' }, false],
    ['a leap second', { EndTime: '2016-12-31T23:59:60Z' }, false],
    ['null', { DomainList: null }, false],
  ])('takes or refuses %s', (_, sent, want) => {
    expect(fits('/components/schemas/DescribeLiveBandwidthDataRequest', { ...range, ...sent })).toBe(want);
  });

  test('leaves answers open: new values of enumerations and new fields pass', () => {
    const isp = { ISPList: [{ Code: 'brandnew', Name: 'A carrier', Note: 'a new field' }], More: 1 };
    expect(fits('/components/schemas/DescribeLiveISPDataResult', isp)).toBe(true);
    expect(fits('/components/schemas/DescribeLiveISPDataResult', { ISPList: 'all' })).toBe(false);
  });

  test('takes an error with any status, 200 included, and an unknown code', () => {
    const metadata = { RequestId: 'r', Action: 'DescribeLiveISPData', Version: '2023-01-01', Service: 'live', Region: 'cn-north-1' };
    const failed = { ResponseMetadata: { ...metadata, Error: { Code: 'BrandNew', Message: 'New.' } } };
    const schema = '/paths/~1DescribeLiveISPData/post/responses/200/content/application~1json/schema';
    expect(fits(schema, failed)).toBe(true);
    expect(fits(schema, { ResponseMetadata: metadata })).toBe(false);
    expect(fits('/components/schemas/ErrorResponse', { ResponseMetadata: metadata })).toBe(false);
  });

  test('tells what really goes over the wire', () => {
    expect(valueAt(liveJson, '/paths/~1DescribeLiveISPData/post/x-volc-call')).toEqual({
      method: 'POST',
      url: 'https://live.volcengineapi.com/',
      query: { Action: 'DescribeLiveISPData', Version: '2023-01-01' },
    });
  });
});

describe('documents of other services', () => {
  test('an action that is a GET has its parameters in the query, and its rules beside them', () => {
    const request = object([needed('Name', text()), field('Size', integer(), { default: 1 })], [rule('small', compare('Size', '<', 9))]);
    const document = documentOf({ actions: [action('Ask', { method: 'GET', request })] });
    const operation = valueAt(jsonOf(document), '/paths/~1Ask/get');
    expect(operation).toMatchObject({
      parameters: [
        { name: 'Name', in: 'query', required: true, description: 'Name.', schema: { type: 'string' } },
        { name: 'Size', in: 'query', required: false, description: 'Size.', schema: { type: 'integer', default: 1 } },
      ],
      'x-volc-rules': [{ id: 'small', expressedIn: 'x' }],
    });
    expect(operation).not.toHaveProperty('requestBody');
    expect(document.components?.schemas).not.toHaveProperty('AskRequest');
  });

  test('a shape keeps its name where a schema of the envelope would have it', () => {
    const metadata = shape('ResponseMetadata', enumOf('a', 'b'));
    const request = object([field('Kind', refer(metadata))]);
    const document = documentOf({ shapes: [metadata], actions: [action('Ask', { request })] });
    expect(document.components?.schemas?.ResponseMetadata).toMatchObject({ type: 'string' });
    expect(document.components?.schemas?.AskResponse).toMatchObject({
      properties: { ResponseMetadata: { $ref: '#/components/schemas/ResponseMetadataEnvelope' } },
    });
  });

  test('examples with one title have keys of their own', () => {
    const example = { title: 'All of it', request: {}, result: {} };
    const document = documentOf({ actions: [action('Ask', { examples: [example, example] })] });
    const examples = valueAt(jsonOf(document), '/paths/~1Ask/post/requestBody/content/application~1json/examples');
    expect(Object.keys(examples ?? {})).toEqual(['all-of-it', 'all-of-it-2']);
  });

  test('without errors of status 200 an answer is a result', () => {
    const document = documentOf({});
    expect(valueAt(jsonOf(document), '/paths/~1Ask/post/responses/200/content/application~1json/schema')).toEqual({
      $ref: '#/components/schemas/AskResponse',
    });
  });

  test('an enumeration of one value is a constant, whose meaning stands in the description', () => {
    const request = object([field('Width', enumOf(300)), field('Kinds', list(enumOf('a')))]);
    const document = documentOf({ actions: [action('Ask', { request })] });
    expect(document.components?.schemas?.AskRequest).toMatchObject({
      properties: {
        Width: { type: 'integer', const: 300, description: 'Width. Always `300`: Means 300.' },
        Kinds: { type: 'array', items: { type: 'string', const: 'a', description: 'Means a.' } },
      },
    });
  });

  test('dependencies of several rules are joined, other rules are named', () => {
    const fields = ['A', 'B', 'C', 'D'].map((name) => field(name, text()));
    const rules = [
      rule('first', requires('A', 'B')),
      rule('second', requires('A', 'C')),
      rule('third', group('allOrNone', 'C', 'D')),
      rule('fourth', group('zeroOrOne', 'B', 'D')),
      rule('fifth', compare('A', '<', 'B')),
    ];
    const schema = documentOf({ actions: [action('Ask', { request: object(fields, rules) })] }).components?.schemas?.AskRequest;
    expect(schema).toMatchObject({
      dependentRequired: { A: ['B', 'C'], C: ['D'], D: ['C'] },
      allOf: [{ $comment: 'fourth', not: { required: ['B', 'D'] } }],
    });
  });
});
