import { describe, expect, test } from 'vitest';

import { emitDescriptor } from '../../src/emit/client/action.ts';
import { emitClient } from '../../src/emit/client/live-client.ts';
import { emitErrorCodes, emitService } from '../../src/emit/client/service.ts';
import { FileScope } from '../../src/emit/file-scope.ts';
import { emitMockActions, emitMockHandlers } from '../../src/emit/mocks/actions.ts';
import { emitMockForms } from '../../src/emit/mocks/forms.ts';
import { emitMockEditions, emitMockErrors, emitMockService } from '../../src/emit/mocks/service.ts';
import { emitShapeValidators } from '../../src/emit/validators/shape.ts';
import type { Action, Edition, Service, Shape } from '../../src/model/model.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import type { ActionPlan, Plan, ShapePlan } from '../../src/plan/plan.ts';
import type { Home } from '../../src/plan/ref.ts';
import {
  action, enumOf, field, integer, list, needed, object, plainAnswer, present, refer, requires, rule, service, shape, text,
} from '../plan/model-builders.ts';
import { declarationsText, validatorsScope } from './printed.ts';

const packages = { validators: 'validators', client: 'client', mocks: 'mocks', cli: undefined };
const scopeOf = (home: Home, module: string): FileScope => new FileScope(home, module, packages);

const errors: Service['errors'] = [
  { code: 'Busy', statuses: [429, 503], number: 100, from: 'gateway', meaning: 'Too many requests', remedy: undefined, retryable: true, sources: [], origin: service().origin },
  { code: 'Wrong', statuses: [400], number: undefined, from: 'service', meaning: 'Wrong.', remedy: undefined, retryable: false, sources: [], origin: service().origin },
];

function planOf(more: Partial<Action>): { readonly plan: Plan; readonly ask: ActionPlan } {
  const { plan } = buildPlan(service({ actions: [action('Ask', more)], errors }));
  const [ask] = plan.actions;
  if (ask === undefined) throw new Error('The plan has no action.');
  return { plan, ask };
}

describe('client', () => {
  test('the descriptor of an action', () => {
    const { plan, ask } = planOf({ delay: { text: '15 minutes', seconds: 900, sources: [] } });
    const scope = scopeOf('client', 'gen/actions/Ask.ts');
    expect(declarationsText(...emitDescriptor(ask, plan.service, scope))).toBe(
      [
        '/**',
        ' * Does Ask.',
        ' *',
        ' * At most 30 requests per second and account; data arrives after 15 minutes.',
        ' *',
        ' * @see https://example.com/docs/1/2',
        ' */',
        'export const Ask: Action<AskRequest, AskResult> =',
        '  /* @__PURE__ */ defineAction({',
        "    name: 'Ask',",
        "    version: '2023-01-01',",
        '    idempotent: true,',
        '    quota: 30,',
        '    validate: validateAskRequest,',
        '  });',
        '',
      ].join('\n'),
    );
    expect(scope.imports.map(({ from }) => from).toSorted()).toEqual(['@volc-live/runtime/codegen/v1', '@volc-live/validators']);
  });

  test('a quota of one', () => {
    const { plan, ask } = planOf({ quota: { perSecond: 1, sources: [] } });
    const written = declarationsText(...emitDescriptor(ask, plan.service, scopeOf('client', 'gen/actions/Ask.ts')));
    expect(written).toContain(' * At most 1 request per second and account.\n');
  });

  test.each<[string, Partial<Action>, string]>([
    ['no parameters', {}, '  ask(request: AskRequest = {}, options?: CallOptions): Promise<AskResult> {'],
    ['a parameter that may be left out', { request: object([field('A', text())]) }, '  ask(request: AskRequest = {}, options?: CallOptions): Promise<AskResult> {'],
    ['one that must be there', { request: object([needed('A', text())]) }, '  ask(request: AskRequest, options?: CallOptions): Promise<AskResult> {'],
  ])('a method with %s', (_, more, want) => {
    const written = declarationsText(emitClient(planOf(more).plan, scopeOf('client', 'gen/demo-client.ts')));
    expect(written.split('\n')).toContain(want);
    expect(written).toContain('export class DemoClient extends ServiceClient {');
    expect(written).toContain('    super(demo, options);');
    expect(written).toContain('    return this.call(Ask, request, options);');
  });

  test('the service and its codes', () => {
    const { plan } = planOf({});
    const written = declarationsText(
      emitService(plan.service, scopeOf('client', 'gen/service.ts')),
      emitErrorCodes(plan.service, scopeOf('client', 'gen/errors.ts')),
    );
    expect(written).toContain("  retryableCodes: ['Busy'],");
    expect(written).toContain(" * - `Busy`: Too many requests.\n * - `Wrong`: Wrong.\n */\nexport type DemoErrorCode = 'Busy' | 'Wrong';");
  });
});

/** What the descriptor of the only action says beside its name, check and answer. */
function facts(more: Partial<Action>): string {
  const written = declarationsText(...emitMockActions(planOf(more).plan, scopeOf('mocks', 'gen/actions.ts')));
  const [, hugged, apart] = /AskAnswer, (\{[^]*?\})\)?;|AskAnswer,\n\s+(\{[^]*?\}),\n\s+\)/.exec(written) ?? [];
  return (hugged ?? apart ?? written).replace(/\s+/g, ' ').replace(', }', ' }');
}

describe('mocks', () => {
  const series = { field: 'List', time: 'Time', step: 'Width', keys: [], values: [] };

  test.each<[string, Partial<Action>, string]>([
    ['what every action has, and its example where nothing else answers', {}, '{ quota: 30, example: {} }'],
    ['an answer with data points needs no example', { answer: { ...plainAnswer, series } }, '{ quota: 30 }'],
    ['nor does a table', { answer: { ...plainAnswer, table: { field: 'List', name: 'domains', total: undefined } } }, '{ quota: 30 }'],
    [
      'nor a total with a quantity of its own',
      { answer: { ...plainAnswer, totals: [{ field: 'P95', join: 'none', of: undefined, unit: 'Mbps', integer: false, measure: 'bandwidth.p95' }] } },
      '{ quota: 30 }',
    ],
    [
      'delay, base and defaults',
      {
        answer: { ...plainAnswer, series },
        delay: { text: '15 minutes', seconds: 900, sources: [] },
        unitBase: 1024,
        request: object([field('Width', enumOf(300), { default: 300 }), field('App', text())]),
      },
      '{ quota: 30, delay: 900, unitBase: 1024, defaults: { Width: 300 } }',
    ],
  ])('%s', (_, more, want) => expect(facts(more)).toBe(want));

  test('every action is in the list, and has a factory of handlers', () => {
    const { plan } = buildPlan(service({ actions: [action('Ask'), action('Reply')] }));
    expect(declarationsText(...emitMockActions(plan, scopeOf('mocks', 'gen/actions.ts')))).toContain(
      '/** Every action, in name order. */\nexport const actions: readonly AnyMockAction[] = [ask, reply];\n',
    );
    expect(declarationsText(...emitMockActions(plan, scopeOf('mocks', 'gen/actions.ts')))).toContain(
      'export interface ActionRequests {\n  /** Parameters of Ask. */\n  Ask: AskRequest;\n',
    );
    const scope = scopeOf('mocks', 'gen/handlers.ts');
    expect(declarationsText(...emitMockHandlers(plan, scope))).toContain(
      'export const mockReply: MockHandler<ReplyRequest, ReplyResult> = /* @__PURE__ */ mockHandler(reply);\n',
    );
    expect(scope.imports.map(({ from }) => from).toSorted()).toEqual(['../codegen/v1-msw.ts', './actions.ts', '@volc-live/validators']);
  });

  test('a form says what can be entered, and what leaving it out means', () => {
    const request = object([
      field('Width', enumOf(300, 3600), { default: 300 }),
      field('Names', list(text()), { absent: 'all' }),
      needed('App', text()),
      field('Place', object([field('Country', text())])),
    ]);
    const { plan } = planOf({ request });
    const written = declarationsText(emitMockForms(plan, scopeOf('mocks', 'gen/forms.ts')));
    expect(written).toContain('export const forms: readonly Form[] = [');
    expect(written).toMatch(/name: 'Width',\s+kind: 'number',\s+values: \[\s*\{ value: 300, meaning: /);
    expect(written).toMatch(/name: 'Names',\s+kind: 'text',\s+list: true,[^}]+absent: 'all'/);
    expect(written).toMatch(/name: 'App',\s+kind: 'text',\s+required: true,/);
    expect(written).toMatch(/name: 'Place',\s+kind: 'json',\s+keys: \['Country'\],/);
  });

  test('an edition: its place, what it lacks and has more, and its forms', () => {
    const protocols = (...values: readonly string[]): ReturnType<typeof field> => field('Protocols', list(enumOf(...values)));
    const own = action('Ask', { request: object([protocols('A', 'B'), field('App', text())]), response: object([field('Old', text())]) });
    const there = action('Ask', {
      request: object([protocols('A', 'B', 'C'), field('App', text()), field('Stage', text())]),
      response: object([field('Old', text()), field('Stage', text()), field('Names', list(text()))]),
    });
    const { origin } = service();
    const abroad: Edition = {
      name: 'abroad', title: 'Demo Abroad', endpoint: { host: 'demo.example.org', path: '/' }, signing: { service: 'demo', region: 'ap-1' }, dayOffset: '-05:30',
      environment: { accessKeyId: 'A', secretAccessKey: 'B', sessionToken: undefined, folder: 'abroad' },
      without: ['Reply'], quotas: { Ask: 2 }, actions: [there], sources: [], origin,
    };
    const { plan } = buildPlan(service({ actions: [own, action('Reply')], dayOffset: '+08:00', editions: [abroad] }));
    const written = declarationsText(emitMockService(plan.service, scopeOf('mocks', 'gen/service.ts')), emitMockEditions(plan.service)).replaceAll(/\s+/g, ' ');
    expect(written).toContain("signingService: 'demo', dayOffset: 28800, editions: { abroad: { title: 'Demo Abroad', host: 'demo.example.org', path: '/', region: 'ap-1',");
    expect(written).toContain("dayOffset: -19800, without: ['Reply'], quotas: { Ask: 2 }, values: { Protocols: ['C'] }, answers: { Ask: ['Names'] }, }");
    expect(written).toContain("export type MockEdition = 'main' | 'abroad';");
    const forms = declarationsText(emitMockForms(plan, scopeOf('mocks', 'gen/forms.ts'))).replaceAll(/\s+/g, ' ');
    expect(forms).toMatch(/editions: \{ abroad: \[ \{ name: 'Protocols',.*value: 'C'.*name: 'Stage'/);
    expect(forms.match(/editions: /g)).toHaveLength(1);
    const requests = declarationsText(...emitMockActions(plan, scopeOf('mocks', 'gen/actions.ts')));
    expect(requests).toContain('  Ask: AskRequest | AbroadAskRequest;');
    const [handler] = emitMockHandlers(plan, scopeOf('mocks', 'gen/handlers.ts'));
    expect(declarationsText(...(handler === undefined ? [] : [handler]))).toContain('{ abroad: { request: AbroadAskRequest; result: AbroadAskResult } }');
  });

  test('the service and its errors', () => {
    const { plan } = planOf({});
    const written = declarationsText(
      emitMockService(plan.service, scopeOf('mocks', 'gen/service.ts')),
      emitMockErrors(plan.service, scopeOf('mocks', 'gen/errors.ts')),
    );
    expect(written).toContain('export const service: MockService = {\n');
    expect(written).toContain('export const errors: readonly MockError[] = [\n');
    expect(written).toContain("  region: 'cn-north-1',\n  signingService: 'demo',\n  dayOffset: 0,\n};");
    expect(written).toContain("  { code: 'Busy', status: 429, number: 100, message: 'Too many requests' },\n  { code: 'Wrong', status: 400, message: 'Wrong.' },\n");
  });
});

function shaped(of: Shape, more: Partial<Action>): string {
  const { plan } = buildPlan(service({ shapes: [of], actions: [action('Ask', more)] }));
  const [first] = plan.shapes as readonly [ShapePlan];
  return declarationsText(...emitShapeValidators(first, validatorsScope(`gen/shapes/${of.name}.ts`)));
}

describe('shapes', () => {
  test('an enumeration', () => {
    const status = shape('DomainStatus', enumOf(0, 1));
    expect(shaped(status, { request: object([field('A', refer(status))]) })).toBe(
      [
        '/**',
        ' * A DomainStatus.',
        ' *',
        ' * - `0`: Means 0.',
        ' * - `1`: Means 1.',
        ' */',
        'export type DomainStatus = 0 | 1;',
        '',
        '/** Every {@link DomainStatus}, in the order of the spec. */',
        'export const DOMAIN_STATUSES: readonly DomainStatus[] = [0, 1];',
        '',
      ].join('\n'),
    );
  });

  const rules = [rule('needs', requires(present('Country'), present('Area')))];
  const region = shape('Region', object([field('Area', text()), field('Country', text())], rules));

  test('an object with rules, sent', () => {
    const written = shaped(region, { request: object([field('A', refer(region))]) });
    expect(written).toContain("export type Region = Requires<RegionFields, 'Country', 'Area'>;");
    expect(written).toContain('  closed(report, region, fields);\n\n  if (present(region.Country) && !present(region.Area)) {\n    broken(report, needs, requires);\n  }\n}');
    expect(written).not.toContain('RegionResult');
  });

  test('an object with rules, received: open, and without them', () => {
    const written = shaped(region, { response: object([field('A', list(refer(region)))]) });
    expect(written).toMatch(/^\/\*\*\n \* A Region\.\n \*\n \* As answers hold it[^]*export interface RegionResult \{/);
    expect(written).toContain('export function checkRegionResult(');
    expect(written).not.toMatch(/closed|requires|RegionFields/);
  });

  test('an object on both sides has both forms', () => {
    const used = { request: object([field('A', refer(region))]), response: object([field('A', refer(region)), needed('N', integer())]) };
    const written = shaped(region, used);
    for (const name of ['RegionFields', 'Region', 'RegionResult', 'checkRegion', 'checkRegionResult']) {
      expect(written).toMatch(new RegExp(`export (?:interface|type|function) ${name}\\b`));
    }
  });
});
