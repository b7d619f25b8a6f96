import { describe, expect, test } from 'vitest';
import { compareServices } from '../../src/changes/compare/compare-services.ts';
import { loadService } from '../../src/model/load-service.ts';
import { loaded } from '../model/loaded.ts';
import { type ActionParts, demoAction, demoService, demoSpecs } from '../spec/demo-specs.ts';
import { changesBetween, lineOf } from './versions.ts';

/** The demo action with its usual request and one field or rule that a row is about. */
const field = (yaml: string): ActionParts => ({ request: `properties:\n  X: ${yaml}\n` });
const answer = (yaml: string): ActionParts => ({ response: `properties:\n  X: ${yaml}\n` });

function lines(before: ActionParts, after: ActionParts): readonly string[] {
  const changes = changesBetween({ Ask: before }, { Ask: after });
  return changes.filter(({ code }) => code !== 'example-changed').map(lineOf);
}

describe('a parameter', () => {
  test.each([
    ['{ type: string, description: A. }', '{ type: string, description: A., maxLength: 9 }', 'breaking callers limit-changed X'],
    ['{ type: string, description: A., maxLength: 9 }', '{ type: string, description: A., maxLength: 8 }', 'breaking callers limit-changed X'],
    ['{ type: string, description: A., maxLength: 9 }', '{ type: string, description: A., maxLength: 10 }', 'compatible callers limit-changed X'],
    ['{ type: string, description: A., maxLength: 9 }', '{ type: string, description: A. }', 'compatible callers limit-changed X'],
    ['{ type: string, description: A., minLength: 1 }', '{ type: string, description: A., minLength: 2 }', 'breaking callers limit-changed X'],
    ['{ type: string, description: A., minLength: 2 }', '{ type: string, description: A., minLength: 1 }', 'compatible callers limit-changed X'],
    ['{ type: string, description: A. }', "{ type: string, description: A., pattern: '^[a-z]+$' }", 'breaking callers limit-changed X'],
    ["{ type: string, description: A., pattern: '^[a-z]+$' }", '{ type: string, description: A. }', 'compatible callers limit-changed X'],
    ["{ type: string, description: A., pattern: '^[a-z]+$' }", "{ type: string, description: A., pattern: '^[a-z0-9]+$' }", 'breaking callers limit-changed X'],
    ['{ type: string, description: A. }', '{ type: string, format: date-time, description: A. }', 'breaking callers type-changed X'],
    ['{ type: string, format: date-time, description: A. }', '{ type: string, description: A. }', 'compatible callers type-changed X'],
    ['{ type: integer, description: A., minimum: 1 }', '{ type: integer, description: A., minimum: 2 }', 'breaking callers limit-changed X'],
    ['{ type: integer, description: A., minimum: 2 }', '{ type: integer, description: A. }', 'compatible callers limit-changed X'],
    ['{ type: integer, description: A., maximum: 2 }', '{ type: integer, description: A., maximum: 1 }', 'breaking callers limit-changed X'],
    ['{ type: integer, description: A. }', '{ type: number, description: A. }', 'compatible callers limit-changed X'],
    ['{ type: number, description: A. }', '{ type: integer, description: A. }', 'breaking callers limit-changed X'],
    ['{ type: number, description: A. }', '{ type: boolean, description: A. }', 'breaking callers type-changed X'],
    ['{ type: string, description: A. }', '{ type: array, description: A., items: { type: string } }', 'breaking callers type-changed X'],
    ['{ type: array, description: A., items: { type: string } }', '{ type: array, description: A., items: { type: integer } }', 'breaking callers type-changed X[]'],
    ['{ type: array, description: A., items: { type: string } }', '{ type: array, description: A., items: { type: string }, maxItems: 3 }', 'breaking callers limit-changed X'],
    ['{ type: array, description: A., items: { type: string }, minItems: 2 }', '{ type: array, description: A., items: { type: string } }', 'compatible callers limit-changed X'],
    ['{ type: string, description: A. }', '{ type: string, description: A., oneOf: [{ const: a, description: A. }] }', 'breaking callers values-stated X'],
    ['{ type: integer, description: A., default: 1 }', '{ type: integer, description: A., default: 2 }', 'breaking callers default-changed X'],
    ['{ type: integer, description: A. }', '{ type: integer, description: A., default: 2 }', 'compatible callers default-changed X'],
    ['{ type: integer, description: A., unit: s }', '{ type: integer, description: A., unit: min }', 'breaking callers unit-changed X (needs a person)'],
    ['{ type: string, description: A. }', '{ type: string, description: A., absent: all of them }', 'documentation callers words-changed X'],
  ])('%s becomes %s', (before, after, want) => {
    expect(lines(field(before), field(after))).toEqual([want]);
  });
});

describe('a field of an answer', () => {
  test.each([
    ['{ type: string, description: A. }', '{ type: string, description: A., maxLength: 9 }', ['documentation readers limit-changed X']],
    ['{ type: string, description: A. }', '{ type: string, format: date-time, description: A. }', ['documentation readers type-changed X']],
    ['{ type: string, description: A. }', '{ type: string, description: A., oneOf: [{ const: a, description: A. }] }', ['compatible readers values-stated X']],
    ['{ type: string, description: A., oneOf: [{ const: a, description: A. }] }', '{ type: string, description: A. }', ['compatible readers values-lost X (needs a person)']],
    ['{ type: string, description: A., oneOf: [{ const: a, description: A. }] }', '{ type: string, description: A., oneOf: [{ const: a, description: B. }] }', ['documentation readers words-changed X']],
    ['{ type: string, description: A. }', '{ type: integer, description: A. }', ['breaking readers type-changed X']],
  ])('%s becomes %s', (before, after, want) => {
    expect(lines(answer(before), answer(after))).toEqual(want);
  });

  test('is found again where it was moved to', () => {
    const before = 'properties:\n  Total: { type: integer, description: How many. }\n  Page: { type: object, description: A page., properties: { Size: { type: integer, description: Size. } } }\n';
    const after = 'properties:\n  Page: { type: object, description: A page., properties: { Size: { type: integer, description: Size. }, Total: { type: integer, description: How many. } } }\n';
    expect(lines({ response: before }, { response: after })).toEqual(['breaking readers field-moved Page.Total']);
  });
});

const fields = `properties:
  A: { type: string, description: A. }
  B: { type: string, description: B. }
  C: { type: string, description: C. }
  Low: { type: integer, description: Low., minimum: 0, maximum: 9 }
  High: { type: integer, description: High., minimum: 0, maximum: 9 }
`;

const ruled = (...rules: readonly string[]): ActionParts => ({
  request: fields,
  // Some rules ask for one of the fields.
  ...(/ (or|onlyOne):/.test(rules.join()) && { example: 'request: { A: x }\nresult: {}\n' }),
  ...(rules.length > 0 && { rules: rules.map((rule) => `- { ${rule}, sources: [S] }\n`).join('') }),
});

/** A rule before and after, and whether that is tighter; decided by the requests it lets through. */
describe('a rule', () => {
  test.each([
    [['id: r, zeroOrOne: [A, B]'], ['id: r, zeroOrOne: [A, B, C]'], ['breaking callers rule-changed']],
    [['id: r, zeroOrOne: [A, B, C]'], ['id: r, zeroOrOne: [A, B]'], ['compatible callers rule-changed']],
    [['id: r, or: [A, B]'], ['id: r, or: [A, B, C]'], ['compatible callers rule-changed']],
    [['id: r, or: [A, B]'], ['id: r, onlyOne: [A, B]'], ['breaking callers rule-changed']],
    [['id: r, or: [A, B]'], ['id: r, zeroOrOne: [A, B]'], ['breaking callers rule-changed']],
    [['id: r, zeroOrOne: [A, B]'], ['id: r, zeroOrOne: [B, A]'], ['documentation callers rule-changed']],
    [['id: r, requires: { if: A, then: B }'], ['id: r, complex: { requires: { if: A, then: B } }'], ['documentation callers rule-changed']],
    [['id: r, allOrNone: [A, B]'], ['id: r, requires: { if: A, then: B }'], ['compatible callers rule-changed']],
    [["id: r, compare: { left: Low, op: '<=', right: High }"], ["id: r, compare: { left: Low, op: '<', right: High }"], ['breaking callers rule-changed']],
    [['id: r, zeroOrOne: [A, B]'], ['id: s, zeroOrOne: [A, B]'], ['breaking callers rule-renamed']],
    [['id: r, zeroOrOne: [A, B]'], [], ['compatible callers rule-removed']],
    [[], ['id: r, zeroOrOne: [A, B]'], ['breaking callers rule-added']],
    [[], ['id: r, severity: advice, zeroOrOne: [A, B]'], ['compatible callers rule-added']],
    [['id: r, severity: advice, zeroOrOne: [A, B]'], ['id: r, zeroOrOne: [A, B]'], ['breaking callers rule-changed']],
    [['id: r, zeroOrOne: [A, B]'], ['id: r, severity: advice, zeroOrOne: [A, B]'], ['compatible callers rule-changed']],
    [['id: r, zeroOrOne: [A, B]'], ['id: r, zeroOrOne: [A, B], sentence: Not both.'], ['documentation callers words-changed']],
  ])('%j becomes %j', (before, after, want) => {
    expect(lines(ruled(...before), ruled(...after))).toEqual(want);
  });
});

describe('the service', () => {
  test('an added fact of time or amount is judged for readers', () => {
    const before: ActionParts = { top: 'delay: { text: 15 minutes, seconds: 900, sources: [S] }\nunitBase: 1000\n', ...answer('{ type: number, unit: GB, description: A. }') };
    const later: ActionParts = { ...before, top: 'delay: { text: 1 day, seconds: 86400, sources: [S] }\nunitBase: 1024\n' };
    expect(lines(before, later)).toEqual(['breaking readers fact-changed', 'breaking readers fact-changed']);
    expect(lines(later, before)).toEqual(['compatible readers fact-changed', 'breaking readers fact-changed']);
  });
});

describe('an edition', () => {
  const edition = (more: string): string => `editions:
  abroad:
    title: The service abroad
    endpoint: { host: abroad.example.com, path: / }
    signing: { service: demo, region: eu-1 }
    environment: { accessKeyId: ABROAD_KEY, secretAccessKey: ABROAD_SECRET, folder: abroad }
${more}    sources: [S]
`;

  test.each([
    ['', edition(''), ['compatible callers edition-added']],
    [edition(''), '', ['breaking callers edition-removed']],
    [edition(''), edition('    without: [Ask]\n'), ['breaking callers edition-changed']],
    [edition('    without: [Ask]\n'), edition(''), ['compatible callers edition-changed']],
    [edition(''), edition('').replace('eu-1', 'eu-2'), ['compatible callers edition-changed (needs a person)']],
    [edition('    quotas: { Ask: 5 }\n'), edition('    quotas: { Ask: 2 }\n'), ['breaking callers edition-changed']],
    [edition('    quotas: { Ask: 2 }\n'), edition('    quotas: { Ask: 5 }\n'), ['compatible callers edition-changed']],
    [edition(''), edition(''), []],
  ])('%#', (before, after, want) => {
    const service = (text: string) => loaded({ service: `${demoService}${text}` });
    expect(compareServices(service(before), service(after)).map(lineOf)).toEqual(want);
  });

  const adds = (yaml: string): string => edition(`    adds:\n${yaml.replace(/^(?=.)/gm, '      ')}`);
  const stage = 'request:\n  Ask:\n    Stage: { type: string, description: Hours., oneOf: [{ const: busy, description: A. }, { const: free, description: B. }] }\n';
  const told = 'response:\n  Ask:\n    Told: { type: string, description: Told. }\n';

  test.each([
    ['a parameter more', edition(''), adds(stage), ['compatible callers field-added Stage']],
    ['a parameter less', adds(stage), edition(''), ['breaking callers field-removed Stage']],
    ['a value less', adds(stage), adds(stage.replace(', { const: free, description: B. }', '')), ['breaking callers value-removed Stage']],
    ['a value more', adds(stage.replace(', { const: free, description: B. }', '')), adds(stage), ['compatible callers value-added Stage']],
    ['a field of the answer less', adds(told), edition(''), ['breaking readers field-removed Told']],
    ['a field of the answer more', edition(''), adds(told), ['compatible readers field-added Told']],
    ['the same', adds(stage), adds(stage), []],
  ])('has %s', (_, before, after, want) => {
    const service = (text: string) => loaded({ service: `${demoService}${text}` });
    const changes = compareServices(service(before), service(after));
    expect(changes.map(lineOf)).toEqual(want);
    for (const { summary, action } of changes) expect([summary.startsWith('In the edition abroad: '), action]).toEqual([true, 'Ask']);
  });

  test('loses nothing when the service itself gets what it had more', () => {
    const before = loaded({ service: `${demoService}${adds(told)}` });
    const after = loaded({ service: `${demoService}${edition('')}`, actions: { Ask: demoAction({ response: 'properties:\n  Done: { type: boolean, description: Whether it is done. }\n  Told: { type: string, description: Told. }\n' }) } });
    expect(compareServices(before, after).map(lineOf)).toEqual(['compatible readers field-added Told']);
  });

  test('names actions that exist', () => {
    const { diagnostics } = loadService(demoSpecs({ service: `${demoService}${edition('    without: [Aks]\n')}` }));
    expect(diagnostics).toMatchObject([{ code: 'MODEL_UNKNOWN_ACTION', remedy: 'Did you mean "Ask"?', origin: { file: 'specs/demo/2023-01-01/service.yaml' } }]);
  });
});

describe('a command', () => {
  const named = (command: string, cli: string): ReturnType<typeof loaded> =>
    loaded({ service: demoService.replace('  mocks: mocks\n', `  mocks: mocks\n${cli}`), actions: { Ask: demoAction({ top: command }) } });

  test.each([
    ['that is called otherwise breaks scripts', '  cli: cli\n', 'command: inquire\n', 'command: query\n', ['breaking callers fact-changed']],
    ['that is named after its action as before', '  cli: cli\n', '', 'command: ask\n', []],
    ['of a service without a command line breaks nothing', '', 'command: inquire\n', 'command: query\n', []],
  ])('%s', (_, cli, before, after, want) => {
    expect(compareServices(named(before, cli), named(after, cli)).map(lineOf)).toEqual(want);
  });

  test('a command line of another name, and one that is gone, break what installs it', () => {
    const other = named('', '  cli: shell\n');
    expect(compareServices(named('', '  cli: cli\n'), other).map(lineOf)).toEqual(['breaking everyone package-changed']);
    expect(compareServices(other, named('', '')).map(lineOf)).toEqual(['breaking everyone package-changed']);
    expect(compareServices(named('', ''), other).map(lineOf)).toEqual([]);
  });
});
