import { expect, test } from 'vitest';
import { loadService } from '../../src/model/load-service.ts';
import { demoAction, demoSpecs } from '../spec/demo-specs.ts';

test('rules with too many combinations are told to be unchecked', () => {
  const values = Array.from({ length: 30 }, (_, index) => `{ const: v${index}, description: V. }`).join(', ');
  const names = ['V', 'W', 'X', 'Z'];
  const properties = names.map((name) => `  ${name}: { type: string, description: V., oneOf: [${values}] }\n`).join('');
  const action = demoAction({
    request: `properties:\n${properties}`,
    rules: '- { id: a, or: [V, W, X, Z] }\n',
    example: 'request: { V: v1 }\nresult: {}\n',
  });
  const { service, diagnostics } = loadService(demoSpecs({ actions: { Ask: action } }));
  expect(diagnostics.map(({ code }) => code)).toEqual(['MODEL_RULES_UNCHECKED']);
  expect(diagnostics[0]?.message).toBe('There are too many combinations to check the rule "a".');
  expect(service).toBeDefined();
});

test('rules about different parameters are looked at apart, so that they may be many', () => {
  const values = Array.from({ length: 30 }, (_, index) => `{ const: v${index}, description: V. }`).join(', ');
  const names = ['S', 'T', 'U', 'V', 'W', 'X'];
  const properties = names.map((name) => `  ${name}: { type: string, description: V., oneOf: [${values}] }\n`).join('');
  const action = demoAction({
    request: `properties:\n${properties}`,
    rules: '- { id: a, allOrNone: [S, T] }\n- { id: b, zeroOrOne: [U, V] }\n- { id: c, onlyOne: [W, X] }\n',
    example: 'request: { W: v1 }\nresult: {}\n',
  });
  expect(loadService(demoSpecs({ actions: { Ask: action } })).diagnostics).toEqual([]);
});

test.each([
  [10, ['MODEL_FALSE_OPTIONAL']],
  [11, ['MODEL_RULES_UNCHECKED']],
])('rules with more than ten values of one list are told to be unchecked: %i', (length, want) => {
  const values = Array.from({ length }, (_, index) => `v${index}`);
  const conditions = values.map((value) => `{ parameter: V, contains: ${value} }`).join(', ');
  const action = demoAction({
    request: 'properties:\n  V: { type: array, description: V., items: { type: string } }\n',
    rules: `- { id: a, or: [${conditions}] }\n`,
    example: 'request: { V: [v1] }\nresult: {}\n',
  });
  const { diagnostics } = loadService(demoSpecs({ actions: { Ask: action } }));
  expect(diagnostics.map(({ code }) => code)).toEqual(want);
});
