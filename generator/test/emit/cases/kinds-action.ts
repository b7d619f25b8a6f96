import { loadService } from '../../../src/model/load-service.ts';
import type { Action } from '../../../src/model/model.ts';
import { demoAction, demoSpecs } from '../../spec/demo-specs.ts';

const place = `shape: Place
summary: A place.
schema:
  type: object
  required: [Area]
  properties:
    Area: { type: string, description: Area., maxLength: 3 }
    City: { type: string, description: City. }
    Street: { type: string, description: Street. }
rules:
  - id: street-needs-city
    requires: { if: Street, then: City }
    sources: [S]
  - id: city-advised
    severity: advice
    requires: { if: City, then: Street }
    sources: [S]
`;

const request = `required: [Start]
properties:
  Start: { type: string, format: date-time, description: Start. }
  End: { type: string, format: date-time, description: End. }
  Width:
    type: integer
    description: Width.
    default: 300
    oneOf: [{ const: 300, description: Short. }, { const: 3600, description: Long. }]
  Kinds:
    type: array
    description: Kinds.
    items: { type: string, oneOf: [{ const: red, description: Red. }, { const: blue, description: Blue. }] }
  Names: { type: array, description: Names., minItems: 1, maxItems: 3, items: { type: string } }
  Code: { type: string, description: Code., minLength: 2, maxLength: 4, pattern: '^[a-z]+(?:-[a-z]+)?$' }
  Low: { type: integer, description: Low., minimum: 1, maximum: 9 }
  High: { type: integer, description: High., minimum: 1, maximum: 9 }
  Share: { type: number, description: Share., minimum: 0 }
  Flag: { type: boolean, description: Flag. }
  Places: { type: array, description: Places., items: { $ref: ../shapes/Place.yaml } }
  Home: { $ref: ../shapes/Place.yaml, description: Home. }
`;

/** Further parameters of the example, which must keep the rules; the first that do are taken. */
const examples: readonly string[] = ['', ', Low: 1', ', Low: 1, High: 2', ', Flag: true', ', Flag: true, Low: 1'];

/** An action with fields of every type, and the rules that are given. */
export function kindsAction(rules: string): Action {
  const problems: string[] = [];
  for (const more of examples) {
    const example = `request: { Start: '2025-02-10T00:00:00Z'${more} }\nresult: { Done: true }\n`;
    const actions = { Ask: demoAction({ request, example, ...(rules === '' ? {} : { rules }) }) };
    const { service, diagnostics } = loadService(demoSpecs({ shapes: { Place: place }, actions }));
    const [action] = service?.actions ?? [];
    if (action !== undefined) return action;
    problems.push(...diagnostics.map(({ message }) => message));
  }
  throw new Error(problems.join('\n'));
}

/** Rules as YAML, from their bodies by id. */
export function rulesOf(bodies: Readonly<Record<string, string>>): string {
  return Object.entries(bodies).map(([id, body]) => `- { id: ${id}, ${body}, sources: [S] }\n`).join('');
}
