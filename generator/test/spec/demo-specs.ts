import type { SpecFile, SpecFolder } from '../../src/spec/read-spec-files.ts';

/** Folder of the small service that tests are written against. */
export const demoFolder = 'specs/demo/2023-01-01';

/** `service.yaml` of the demo service. */
export const demoService = `service: demo
version: '2023-01-01'
title: Demo
summary: A service for tests.
endpoint:
  host: demo.example.com
  path: /
signing:
  service: demo
  region: cn-north-1
packages:
  validators: validators
  client: client
  mocks: mocks
sources:
  S: { title: A page, url: https://example.com/page, date: 2025-02-21 }
  D: { title: Another page }
errors:
  - { code: InvalidParam, from: service, status: 400, meaning: A parameter is wrong., sources: [S] }
`;

/** Parts of an action that a test replaces; each is YAML, indented from its first column. */
export interface ActionParts {
  /** Requests a second; 30 unless given. */
  readonly quota?: number;
  /** Further keys of the action. */
  readonly top?: string;
  /** Keys of the request beside `type`. */
  readonly request?: string;
  /** Rules of the action. */
  readonly rules?: string;
  /** Keys of the response beside `type`. */
  readonly response?: string;
  readonly example?: string;
}

const usualRequest = `required: [StartTime, EndTime]
properties:
  StartTime: { type: string, format: date-time, description: Start. }
  EndTime: { type: string, format: date-time, description: End. }
  Width:
    type: integer
    description: Width of a point.
    unit: s
    default: 300
    oneOf:
      - { const: 300, description: Short. }
      - { const: 3600, description: Long. }
  Names: { type: array, description: Names., items: { type: string } }
  Kinds:
    type: array
    description: Kinds.
    items:
      type: string
      oneOf:
        - { const: red, description: Red. }
        - { const: blue, description: Blue. }
  Mode:
    type: string
    description: A mode.
    oneOf:
      - { const: fast, description: Fast. }
      - { const: slow, description: Slow. }
  Low: { type: integer, description: Low., minimum: 0, maximum: 9 }
  High: { type: integer, description: High. }
  Text: { type: string, description: Text. }
`;

const usualResponse = `properties:
  Done: { type: boolean, description: Whether it is done. }
`;

const usualExample = `request: { StartTime: '2025-02-10T00:00:00Z', EndTime: '2025-02-10T01:00:00Z' }
result: { Done: true }
`;

/** An action named `Ask` with the given parts; the others are as usual. */
export function demoAction(parts: ActionParts = {}): string {
  const { quota = 30, top = '', request = usualRequest, rules, response = usualResponse, example = usualExample } = parts;
  return `action: Ask
method: POST
summary: Asks something.
page: { id: 1/2, url: https://example.com/docs/1/2, seen: ['2025-02-21'] }
quota: { perSecond: ${quota}, sources: [S] }
${top}request:
  type: object
${indented(request, '  ')}${rules === undefined ? '' : `rules:\n${indented(rules, '  ')}`}response:
  type: object
${indented(response, '  ')}examples:
  - title: An example
${indented(example, '    ')}`;
}

function indented(text: string, indent: string): string {
  const lines = text.endsWith('\n') ? text.slice(0, -1) : text;
  return `${lines.replace(/^(?=.)/gm, indent)}\n`;
}

/** Files of the demo service by name; an action `Ask` and the usual `service.yaml` are there unless given. */
export interface DemoFiles {
  readonly service?: string;
  /** `zh.yaml`; none unless given. */
  readonly chinese?: string;
  readonly shapes?: Readonly<Record<string, string>>;
  readonly actions?: Readonly<Record<string, string>>;
}

/** A spec folder in memory. */
export function demoSpecs({
  service = demoService,
  chinese,
  shapes = {},
  actions = { Ask: demoAction() },
}: DemoFiles): SpecFolder {
  const files = (kind: string, texts: Readonly<Record<string, string>>): readonly SpecFile[] =>
    Object.entries(texts).map(([name, text]) => ({ path: `${demoFolder}/${kind}/${name}.yaml`, text }));
  return {
    folder: demoFolder,
    service: { path: `${demoFolder}/service.yaml`, text: service },
    chinese: chinese === undefined ? undefined : { path: `${demoFolder}/zh.yaml`, text: chinese },
    shapes: files('shapes', shapes),
    actions: files('actions', actions),
    diagnostics: [],
  };
}
