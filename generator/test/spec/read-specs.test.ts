import { describe, expect, test } from 'vitest';
import { readSpecs } from '../../src/spec/read-specs.ts';
import { demoAction, type DemoFiles, demoFolder, demoService, demoSpecs } from './demo-specs.ts';
import { diagnose, type MistakeRow as Row } from './read-mistakes.ts';

const service = (from: string, to: string): DemoFiles => {
  expect(demoService).toContain(from);
  return { service: demoService.replace(from, to) };
};
const action = (text: string): DemoFiles => ({ actions: { Ask: text } });
const property = (text: string): DemoFiles => action(demoAction({ request: `properties:\n  ${text}\n` }));
const shape = (text: string): DemoFiles => ({ shapes: { Place: text } });

const yaml: readonly Row[] = [
  ['no YAML', 'SPEC_YAML_SYNTAX', action('action: [Ask\n»')],
  ['an empty file', 'SPEC_YAML_SYNTAX', action('»')],
  ['two documents', 'SPEC_YAML_SYNTAX', action(`${demoAction()}»---\na: 1\n`)],
  ['a tab as indentation', 'SPEC_YAML_SYNTAX', shape('shape: Place\nschema:\n»\ttype: string\n')],
  ['a key twice', 'SPEC_DUPLICATE_KEY', service('title: Demo', 'title: Demo\n»title: Demo')],
  ['a key twice in a flow map', 'SPEC_DUPLICATE_KEY', property('A: { type: string, description: A., »type: string }')],
  ['an anchor', 'SPEC_YAML_FEATURE', service('title: Demo', 'title: »&a Demo')],
  ['an alias', 'SPEC_YAML_FEATURE', service('title: Demo', 'title: »*a')],
  ['a tag', 'SPEC_YAML_FEATURE', service('title: Demo', 'title: »!!str Demo')],
  ['a tag of JavaScript', 'SPEC_YAML_FEATURE', service('title: Demo', "title: »!!js/function 'function () {}'")],
  ['a directive', 'SPEC_YAML_FEATURE', { service: `»%YAML 1.1\n---\n${demoService}` }],
  ['an end of document', 'SPEC_YAML_FEATURE', { service: `${demoService}»...\n` }],
  ['a merge key', 'SPEC_UNKNOWN_KEY', service('  path: /', '  path: /\n  »<<: { host: evil.example.com }')],
  ['a key that is no text', 'SPEC_YAML_SYNTAX', service('title: Demo', 'title: Demo\n? »[a]\n: b')],
  ['a control character', 'SPEC_CHARACTER', service('title: Demo', 'title: De»\u0007mo')],
  ['a byte order mark', 'SPEC_CHARACTER', { service: `»\uFEFF${demoService}` }],
  ['a direction mark in a comment', 'SPEC_CHARACTER', { service: `${demoService}# »\u202E` }],
  ['a carriage return alone', 'SPEC_CHARACTER', service('title: Demo', 'title: De»\rmo')],
  ['an escaped control character', 'SPEC_CHARACTER', service('title: Demo', 'title: »"De\\u001b[31mmo"')],
  ['an escaped direction mark', 'SPEC_CHARACTER', service('title: Demo', 'title: »"De\\u202Emo"')],
  ['an escaped line separator', 'SPEC_CHARACTER', service('title: Demo', 'title: »"De\\Lmo"')],
  ['a lone surrogate', 'SPEC_CHARACTER', service('title: Demo', 'title: »"De\\uD800mo"')],
];

const form: readonly Row[] = [
  ['an unknown key', 'SPEC_UNKNOWN_KEY', service('title: Demo', 'title: Demo\n»titel: Demo')],
  ['a missing key', 'SPEC_MISSING_KEY', { service: `»${demoService.replace('title: Demo\n', '')}` }],
  ['a list for an action', 'SPEC_TYPE', action('»- a\n')],
  ['a list for a shape', 'SPEC_TYPE', shape('»- a\n')],
  ['a list for a service', 'SPEC_TYPE', { service: '»- a\n' }],
  ['a text for a map', 'SPEC_TYPE', service('endpoint:\n  host: demo.example.com\n  path: /', 'endpoint: »demo')],
  ['a number for a text', 'SPEC_TYPE', service("version: '2023-01-01'", 'version: »2023')],
  ['nothing for a text', 'SPEC_TYPE', service('title: Demo', 'title:»')],
  ['a boolean for a text', 'SPEC_TYPE', service('title: Demo', 'title: »true')],
  ['a text for a number', 'SPEC_TYPE', property("A: { type: string, description: A., maxLength: »'5' }")],
  ['code for a number', 'SPEC_TYPE', property('A: { type: integer, description: A., minimum: »"0; x()" }')],
  ['a text for a list', 'SPEC_TYPE', property('A: { type: string, description: A., sources: »S }')],
  ['a word that YAML 1.1 took for a boolean', 'SPEC_AMBIGUOUS', service('title: Demo', 'title: »no')],
  ['a leading zero', 'SPEC_BAD_NUMBER', property('A: { type: string, description: A., maxLength: »012 }')],
  ['a hexadecimal number', 'SPEC_BAD_NUMBER', property('A: { type: string, description: A., maxLength: »0x1F }')],
  ['an exponent', 'SPEC_BAD_NUMBER', property('A: { type: number, description: A., maximum: »1e3 }')],
  ['infinity', 'SPEC_BAD_NUMBER', property('A: { type: number, description: A., maximum: ».inf }')],
  [
    'a number beyond 2^53',
    'SPEC_BAD_NUMBER',
    property('A: { type: number, description: A., maximum: »9007199254740993 }'),
  ],
  ['2^53', 'SPEC_BAD_NUMBER', property('A: { type: number, description: A., maximum: »9007199254740992 }')],
  ['minus nothing', 'SPEC_BAD_NUMBER', property('A: { type: number, description: A., maximum: »-0 }')],
  ['a status above 599', 'SPEC_BAD_NUMBER', service('status: 400', 'status: »600')],
  ['a negative length', 'SPEC_BAD_NUMBER', property('A: { type: string, description: A., maxLength: »-1 }')],
  ['half a length', 'SPEC_BAD_NUMBER', property('A: { type: string, description: A., maxLength: »1.5 }')],
  ['another unit base', 'SPEC_BAD_NUMBER', action(demoAction({ top: 'unitBase: »1010\n' }))],
  ['a command that is no short name', 'SPEC_BAD_NAME', action(demoAction().replace('method: POST', 'method: POST\ncommand: »Relay Bandwidth'))],
  ['a command that would be an option', 'SPEC_BAD_NAME', action(demoAction().replace('method: POST', 'method: POST\ncommand: »--relay'))],
  ['a command that every object has', 'SPEC_BAD_NAME', action(demoAction().replace('method: POST', 'method: POST\ncommand: »constructor'))],
  ['an unknown method', 'SPEC_BAD_VALUE', action(demoAction().replace('method: POST', 'method: »PUT'))],
  ['no example', 'SPEC_TOO_SHORT', action(`${demoAction().split('examples:')[0] ?? ''}examples: »[]\n`)],
  ['a sentence without a full stop', 'SPEC_NO_FULL_STOP', service('A service for tests.', '»A service for tests')],
  ['a status and statuses', 'SPEC_MISPLACED_KEY', service('status: 400', '»status: 400, statuses: [400, 403]')],
  ['a status out of range', 'SPEC_BAD_NUMBER', service('status: 400', 'status: »40')],
];

const names: readonly Row[] = [
  ['another service than the folder', 'SPEC_FOLDER', service('service: demo\nversion', 'service: »other\nversion')],
  ['another version than the folder', 'SPEC_FOLDER', service("'2023-01-01'", "»'2023-01-02'")],
  ['another action than the file', 'SPEC_FOLDER', action(demoAction().replace('action: Ask', 'action: »Tell'))],
  ['a path as a version', 'SPEC_BAD_VERSION', service("'2023-01-01'", "»'../../../x'")],
  ['a day that does not exist', 'SPEC_BAD_DATE', service('2025-02-21', '»2025-02-30')],
  ['a path as an action', 'SPEC_BAD_NAME', action(demoAction().replace('action: Ask', 'action: »../../x'))],
  ['a user in a host', 'SPEC_BAD_HOST', service('demo.example.com', '»demo@evil.example.com')],
  ['a host without a dot', 'SPEC_BAD_HOST', service('demo.example.com', '»localhost')],
  ['a host with a port', 'SPEC_BAD_HOST', service('demo.example.com', '»demo.example.com:80')],
  ['a path that climbs', 'SPEC_BAD_HOST', service('path: /', 'path: »/../x')],
  ['an offset without minutes', 'SPEC_BAD_OFFSET', service('sources:\n', 'dayOffset: »"+8"\nsources:\n')],
  ['an offset of another planet', 'SPEC_BAD_OFFSET', service('sources:\n', 'dayOffset: »"+25:00"\nsources:\n')],
  ['an http address', 'SPEC_BAD_URL', service('https://example.com/page', '»http://example.com/page')],
  ['an address with a user', 'SPEC_BAD_URL', service('https://example.com/page', '»https://a@example.com/page')],
  ['an address that ends a comment', 'SPEC_BAD_URL', service('https://example.com/page', '»https://example.com/*/')],
  ['an address with a script', 'SPEC_BAD_URL', service('https://example.com/page', '»"javascript:alert(1)"')],
  ['a package folder that climbs', 'SPEC_BAD_NAME', service('client: client', 'client: »../client')],
  ['a package folder that is a device', 'SPEC_BAD_NAME', service('client: client', 'client: »nul')],
  ['a letter that is a word', 'SPEC_BAD_NAME', service('  D: { title', '  »Doc: { title')],
  ['an error code with code', 'SPEC_BAD_NAME', service('code: InvalidParam', 'code: »"a\');x"')],
  ['a field with a dot', 'SPEC_BAD_NAME', property('»constructor.prototype: { type: string, description: A. }')],
  ['the field __proto__', 'SPEC_BAD_NAME', property('»__proto__: { type: string, description: A. }')],
  ['the field constructor', 'SPEC_BAD_NAME', property('»constructor: { type: string, description: A. }')],
  ['the field hasOwnProperty', 'SPEC_BAD_NAME', property('»hasOwnProperty: { type: string, description: A. }')],
  ['the field then', 'SPEC_BAD_NAME', property('»then: { type: string, description: A. }')],
  ['the field toJSON', 'SPEC_BAD_NAME', property('»toJSON: { type: string, description: A. }')],
  ['a field with a Cyrillic letter', 'SPEC_BAD_NAME', property('»Вandwidth: { type: string, description: A. }')],
  ['a field with a space', 'SPEC_BAD_NAME', property('»a b: { type: string, description: A. }')],
  ['a field that is too long', 'SPEC_BAD_NAME', property(`»${'A'.repeat(81)}: { type: string, description: A. }`)],
  ['an id of a rule with a capital', 'SPEC_BAD_NAME', action(demoAction({ rules: '- { id: »Ab, notFuture: A }\n' }))],
  ['a page id that is a path', 'SPEC_BAD_NAME', action(demoAction().replace('id: 1/2', 'id: »../../etc'))],
];

const enumOf = (value: string): DemoFiles =>
  property(`A: { type: string, description: A., oneOf: [{ const: ${value}, description: B. }] }`);
const described = (text: string): DemoFiles => property(`A: { type: string, description: ${text} }`);

const texts: readonly Row[] = [
  ['a quote in a value', 'SPEC_BAD_VALUE', enumOf(`»"a'+x+'b"`)],
  ['a double quote in a value', 'SPEC_BAD_VALUE', enumOf(`»'a"b'`)],
  ['a backtick in a value', 'SPEC_BAD_VALUE', enumOf("»'a`b'")],
  ['a backslash in a value', 'SPEC_BAD_VALUE', enumOf(`»'a\\b'`)],
  ['an end of comment in a value', 'SPEC_BAD_VALUE', enumOf(`»'a*/b'`)],
  ['a line break in a value', 'SPEC_BAD_VALUE', enumOf('»"a\\nb"')],
  ['a line separator in a value', 'SPEC_CHARACTER', enumOf('»"a\\u2028b"')],
  ['a letter beyond ASCII in a value', 'SPEC_BAD_VALUE', enumOf('»é')],
  ['a space at the end of a value', 'SPEC_BAD_VALUE', enumOf(`»'a '`)],
  ['an empty value', 'SPEC_BAD_VALUE', enumOf(`»''`)],
  ['a boolean as a value', 'SPEC_TYPE', enumOf('»true')],
  ['a compiler directive', 'SPEC_BAD_TEXT', described('»"See @ts-nocheck."')],
  ['a source map', 'SPEC_BAD_TEXT', described('»"See //# sourceMappingURL=data."')],
  ['a doc tag', 'SPEC_BAD_TEXT', described('»"See @internal things."')],
  ['a link of a doc comment', 'SPEC_BAD_TEXT', described('»"See {@link Evil}."')],
  ['markup', 'SPEC_BAD_TEXT', described('»"See <script>alert(1)</script>."')],
  ['a Markdown link', 'SPEC_BAD_TEXT', described('»"See [this](javascript:x)."')],
  ['a linter directive', 'SPEC_BAD_TEXT', described('»"See c8 ignore next."')],
  ['an empty text', 'SPEC_BAD_TEXT', described(`»'  '`)],
  ['a text of 2001 characters', 'SPEC_BAD_TEXT', described(`»${'A'.repeat(2001)}`)],
  ['two paragraphs for one', 'SPEC_BAD_TEXT', service('title: Demo', 'title: »"A\\n\\nB"')],
];

const schemas: readonly Row[] = [
  ['no type', 'SPEC_MISSING_KEY', property('A: »{ description: A. }')],
  ['an unknown type', 'SPEC_BAD_VALUE', property('A: { type: »strnig, description: A. }')],
  ['a type that the dialect lacks', 'SPEC_BAD_VALUE', property("A: { type: »'null', description: A. }")],
  [
    'a keyword of JSON Schema that the dialect lacks',
    'SPEC_UNKNOWN_KEY',
    property('A: { type: string, description: A., »enum: [a] }'),
  ],
  ['a length of a number', 'SPEC_MISPLACED_KEY', property('A: { type: integer, description: A., »maxLength: 5 }')],
  ['a bound of a text', 'SPEC_MISPLACED_KEY', property('A: { type: string, description: A., »minimum: 5 }')],
  ['a list without items', 'SPEC_MISSING_KEY', property('A: »{ type: array, description: A. }')],
  ['an unknown format', 'SPEC_BAD_VALUE', property('A: { type: string, description: A., format: »date }')],
  ['a keyword beside a reference', 'SPEC_MISPLACED_KEY', property('A: { $ref: ../shapes/Place.yaml, »maxLength: 5 }')],
  ['a reference to an address', 'SPEC_BAD_REF', property('A: { $ref: »http://evil.example.com/x.yaml }')],
  ['a reference that climbs', 'SPEC_BAD_REF', property('A: { $ref: »../../../etc/passwd }')],
  ['a reference to an action', 'SPEC_BAD_REF', property('A: { $ref: »./Place.yaml }')],
  ['a reference to __proto__', 'SPEC_BAD_REF', property('A: { $ref: »../shapes/__proto__.yaml }')],
  ['a reference out of shapes', 'SPEC_BAD_REF', shape('shape: Place\nsummary: A.\nschema: { $ref: »../x.yaml }\n')],
  [
    'a schema in allOf',
    'SPEC_UNKNOWN_KEY',
    action(demoAction({ request: 'allOf:\n  - { $ref: ../shapes/P.yaml, »type: object }\n' })),
  ],
  ['an unknown unit', 'SPEC_BAD_VALUE', property('A: { type: integer, description: A., unit: »mbps }')],
  [
    'an unknown join',
    'SPEC_BAD_VALUE',
    action(demoAction({ response: 'properties:\n  A: { type: integer, description: A., join: »max }\n' })),
  ],
  [
    'an over without a field',
    'SPEC_BAD_NAME',
    action(demoAction({ response: 'properties:\n  A: { type: integer, description: A., over: »List }\n' })),
  ],
  [
    'a pattern without anchors',
    'SPEC_BAD_PATTERN',
    property("A: { type: string, description: A., pattern: »'[a-z]{1,5}' }"),
  ],
  [
    'a pattern that takes exponential time',
    'SPEC_BAD_PATTERN',
    property("A: { type: string, description: A., pattern: »'^(a+)+$' }"),
  ],
  [
    'a pattern that breaks out',
    'SPEC_BAD_PATTERN',
    property("A: { type: string, description: A., pattern: »'x];…;[' }"),
  ],
];

describe('one mistake, one diagnostic at its place', () => {
  test.each([...yaml, ...form, ...names, ...texts, ...schemas])('%s', (_name, code, files) => {
    const { found, places } = diagnose(files);
    expect(places).toHaveLength(1);
    expect(found).toEqual([`${code} ${places[0] ?? ''}`]);
  });
});

test('the usual specs have none', () => {
  const { specs, diagnostics } = readSpecs(demoSpecs({}));
  expect(diagnostics).toEqual([]);
  expect(specs.complete).toBe(true);
});

test('mistakes in several files and places are told together', () => {
  const { found, places } = diagnose({
    service: demoService.replace('title: Demo', '»titel: Demo'),
    shapes: { Place: 'shape: »Plaec\nsummary: A.\nschema: { type: »strang }\n' },
    actions: { Ask: demoAction().replace('method: POST', 'method: »PUT') },
  });
  expect(found.toSorted()).toEqual(
    [
      `SPEC_UNKNOWN_KEY ${places[0]}`,
      `SPEC_FOLDER ${places[1]}`,
      `SPEC_BAD_VALUE ${places[2]}`,
      `SPEC_BAD_VALUE ${places[3]}`,
    ].toSorted(),
  );
});

test('a key that is given twice is named', () => {
  const [diagnostic] = readSpecs(demoSpecs(service('title: Demo', 'title: Demo\ntitle: Demo'))).diagnostics;
  expect(diagnostic?.message).toBe('The key "title" is given twice.');
});

describe('remedies', () => {
  test.each([
    ['an unknown key', service('title: Demo', 'title: Demo\ntitel: Demo'), 'Did you mean "title"?'],
    ['an unknown word', property('A: { type: strnig, description: A. }'), 'Did you mean "string"?'],
    ['a text for a number', property("A: { type: string, description: A., maxLength: '5' }"), 'Remove the quotes.'],
    ['a boolean for a text', service('title: Demo', 'title: true'), 'Put it in quotes.'],
    ['a number for a text', service("version: '2023-01-01'", 'version: 2023'), 'Put it in quotes.'],
  ])('%s', (_name, files, want) => {
    const [diagnostic] = readSpecs(demoSpecs(files)).diagnostics;
    expect(diagnostic?.remedy).toContain(want);
  });
});

test('what is wrong with the folder is told with the rest', () => {
  const origin = { file: `${demoFolder}/actions/x.yaml`, line: 1, column: 1 };
  const problem = { severity: 'error', code: 'SPEC_BAD_FILE_NAME', message: 'A.', remedy: 'B.', origin } as const;
  const { specs, diagnostics } = readSpecs({ ...demoSpecs({}), diagnostics: [problem] });
  expect(diagnostics).toEqual([problem]);
  expect(specs.complete).toBe(false);
});

test('a file that could not be read does not make its shape unknown', () => {
  const { specs } = readSpecs(demoSpecs({ shapes: { Place: 'shape: [' } }));
  expect([...specs.unreadableShapes]).toEqual(['Place']);
  expect(specs.complete).toBe(false);
});

test('line breaks of Windows are read like any other', () => {
  const windows = {
    service: demoService.replaceAll('\n', '\r\n'),
    actions: { Ask: demoAction().replaceAll('\n', '\r\n') },
  };
  const { diagnostics, specs } = readSpecs(demoSpecs(windows));
  expect(diagnostics).toEqual([]);
  expect(specs.service?.title).toBe('Demo');
});
