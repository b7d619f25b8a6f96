import { describe, expect, test } from 'vitest';
import { loadService } from '../../src/model/load-service.ts';
import { demoAction, demoSpecs } from './demo-specs.ts';

/** The type and words of a parameter `A` with these keys; undefined when they are refused. */
function parameter(keys: string) {
  const request = `properties:\n  A: { type: string, ${keys} }\n`;
  const action = demoAction({ request, example: 'request: {}\nresult: {}\n' });
  return loadService(demoSpecs({ actions: { Ask: action } })).service?.actions[0]?.request.fields[0];
}

describe('texts for people are kept as they are', () => {
  test.each([
    'Ends a comment */ in the middle.',
    'A template ${x} and {{ y }} and {{{ z }}}.',
    'Code in `backticks`, "quotes" and \\ a backslash.',
    'Less < more > less, a & b.',
    'A list [1] and (2), at a@b.example.com.',
    '中文，标点。',
    'Naïve – “quoted” … é.',
    'Pipes | and # hashes and * stars _ and ~ tildes.',
  ])('%s', (text) => {
    expect(parameter(`description: ${JSON.stringify(text)}`)?.docs.summary).toBe(text);
  });
});

describe('values of enumerations are kept as they are', () => {
  test.each(['HTTP-FLV', 'a b', 'a.b/c:d', '${x}', '{{x}}', '0P', '+', '<a>', 'x'.repeat(80)])('%s', (value) => {
    const type = parameter(`description: A., oneOf: [{ const: ${JSON.stringify(value)}, description: B. }]`)?.type;
    expect(type?.kind === 'enum' && type.values).toEqual([{ value, meaning: 'B.' }]);
  });
});

test.each(['A', 'a1', 'CName', 'HTTP2', `A${'a'.repeat(79)}`])('%s is a name', (name) => {
  const request = `properties:\n  ${name}: { type: string, description: A. }\n`;
  const action = demoAction({ request, example: 'request: {}\nresult: {}\n' });
  const { service } = loadService(demoSpecs({ actions: { Ask: action } }));
  expect(service?.actions[0]?.request.fields.map((field) => field.name)).toEqual([name]);
});
