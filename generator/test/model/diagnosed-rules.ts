import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { loadService } from '../../src/model/load-service.ts';
import { demoAction, demoSpecs } from '../spec/demo-specs.ts';

/** Parameters that rules are written about; R is required. */
const request: string = `required: [R]
properties:
  R: { type: string, description: R. }
  A: { type: string, description: A. }
  B: { type: string, description: B. }
  C: { type: string, description: C. }
  Start: { type: string, format: date-time, description: S. }
  End: { type: string, format: date-time, description: E. }
  Mode:
    type: string
    description: M.
    default: fast
    oneOf: [{ const: fast, description: F. }, { const: slow, description: S. }]
  Flag: { type: boolean, description: F. }
  Width:
    type: integer
    description: W.
    oneOf: [{ const: 300, description: F. }, { const: 3600, description: H. }]
  Low: { type: integer, description: L., minimum: 0, maximum: 5 }
  High: { type: integer, description: H., minimum: 3 }
  Share: { type: number, description: S., minimum: 0, maximum: 1 }
  Ratio: { type: number, description: R. }
  Rest: { type: number, description: R. }
  Kinds:
    type: array
    description: K.
    items: { type: string, oneOf: [{ const: red, description: R. }, { const: blue, description: B. }] }
  One:
    type: array
    description: O.
    maxItems: 1
    items: { type: string, oneOf: [{ const: red, description: R. }] }
  Tint: { $ref: ../shapes/Tint.yaml, description: T. }
  Tints: { type: array, description: T., items: { $ref: ../shapes/Tint.yaml } }
  Box: { type: object, description: B., properties: { Size: { type: integer, description: S. } } }
  Names: { type: array, description: N., items: { type: string } }
`;

const tint = `shape: Tint
summary: A tint.
schema: { type: string, oneOf: [{ const: warm, description: W. }, { const: cold, description: C. }] }
`;

/** Each diagnostic as its code and the rule or parameter that its message names first. */
export function diagnose(rules: Readonly<Record<string, string>>): readonly string[] {
  return diagnosticsOf(rules).map(({ code, message }) => `${code.slice('MODEL_'.length)} ${/"([^"]*)"/.exec(message)?.[1] ?? ''}`);
}

/** The messages of all diagnostics. */
export function messages(rules: Readonly<Record<string, string>>): readonly string[] {
  return diagnosticsOf(rules).map(({ message }) => message);
}

/** All diagnostics but those about the example. */
export function diagnosticsOf(rules: Readonly<Record<string, string>>): readonly Diagnostic[] {
  const text = Object.entries(rules).map(([id, body]) => `- { id: ${id}, ${body} }\n`);
  const action = demoAction({ request, rules: text.join(''), example: 'request: { R: a }\nresult: {}\n' });
  const { diagnostics } = loadService(demoSpecs({ shapes: { Tint: tint }, actions: { Ask: action } }));
  return diagnostics.filter(({ code }) => code !== 'MODEL_EXAMPLE_RULE');
}

/** What a test is about, its rules by id, and the diagnostics that they must give. */
export type Row = readonly [name: string, rules: Readonly<Record<string, string>>, want: readonly string[]];
