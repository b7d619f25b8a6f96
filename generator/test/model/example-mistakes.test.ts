import { test } from 'vitest';
import { actionWith, expectOneMistake } from './one-mistake.ts';

const start = "StartTime: '2025-02-10T00:00:00Z'";
const times = `${start}, EndTime: '2025-02-10T01:00:00Z'`;

test.each([
  ['an unknown parameter', `{ ${times}, »Nmaes: [a] }`, '{}'],
  ['a parameter missing', `»{ ${start} }`, '{}'],
  ['a text for a list', `{ ${times}, Names: »a }`, '{}'],
  ['a list for a text', `{ ${times}, Text: »[a] }`, '{}'],
  ['nothing for a text', `{ ${times}, Text: »null }`, '{}'],
  ['a value that does not exist', `{ ${times}, Kinds: [red, »green] }`, '{}'],
  ['a day that does not exist', `{ ${times.replace("'2025-02-10T00", "»'2025-02-30T00")} }`, '{}'],
  ['a fraction of a second', `{ ${times.replace("'2025-02-10T00:00:00", "»'2025-02-10T00:00:00.5")} }`, '{}'],
  ['a result with an unknown field', `{ ${times} }`, '{ »Dnoe: true }'],
  ['a result of the wrong type', `{ ${times} }`, '{ Done: »1 }'],
])('%s', (_name, request, result) =>
  expectOneMistake('MODEL_EXAMPLE', actionWith({ example: `request: ${request}\nresult: ${result}\n` })),
);

test.each([
  ['a text for an integer', 'integer', '1', "»'1'"],
  ['an integer for a text', 'string', 'a', '»1'],
])('%s of an enumeration, in a result', (_name, type, known, found) => {
  const schema = `{ type: ${type}, description: A., oneOf: [{ const: ${known}, description: B. }] }`;
  const response = `properties:\n  A: ${schema}\n`;
  const example = `request: { ${times} }\nresult: { A: ${found} }\n`;
  expectOneMistake('MODEL_EXAMPLE', actionWith({ response, example }));
});

test.each([
  ['too short', '»[]'],
  ['too long', '»[a, b, c]'],
])('a list that is %s', (_name, names) => {
  const request =
    'properties:\n  Names: { type: array, description: N., minItems: 1, maxItems: 2, items: { type: string } }\n';
  expectOneMistake('MODEL_EXAMPLE', actionWith({ request, example: `request: { Names: ${names} }\nresult: {}\n` }));
});

test.each([
  ['compare: { left: EndTime, op: <, right: StartTime }', times],
  ['compare: { left: { add: [Low, High] }, op: ">", right: 5 }', `${times}, Low: 1, High: 4`],
  ['compare: { left: { multiply: [Low, High] }, op: =, right: 5 }', `${times}, Low: 1, High: 4`],
  ['span: { from: StartTime, to: EndTime, max: 59 minutes }', times],
  ['span: { from: StartTime, to: EndTime, by: Width, max: { 300: 59 minutes, 3600: 1 day } }', times],
  ['alone: { parameter: Kinds, value: red }', `${times}, Kinds: [red, blue]`],
  ['alone: { parameter: Kinds, value: red }', `${times}, Kinds: [red, red]`],
  ['complex: { not: { all: [Text, { parameter: Width, equals: 300 }] } }', `${times}, Text: a`],
  ['requires: { if: Text, then: { parameter: Names, atLeast: 2 } }', `${times}, Text: a, Names: [a]`],
  ['requires: { if: Text, then: { parameter: Kinds, contains: red } }', `${times}, Text: a, Kinds: [blue]`],
  ['requires: { if: Text, then: Names }', `${times}, Text: a, Names: []`],
])('a request that breaks { %s }', (rule, request) => {
  const example = `request: »{ ${request} }\nresult: {}\n`;
  const other = '- { id: free, severity: advice, zeroOrOne: [Text, Mode] }\n';
  const rules = `- { id: a, ${rule} }\n${other}`;
  expectOneMistake('MODEL_EXAMPLE_RULE', actionWith({ rules, example }));
});

test.each([
  ['span: { from: StartTime, to: EndTime, max: 1 hour }', times],
  ['history: { parameter: StartTime, max: 1 second }', times],
  ['notFuture: StartTime', times.replaceAll('2025', '9999')],
  ['compare: { left: Low, op: <, right: High }', `${times}, Low: 9`],
])('a request that meets { %s }, which needs no clock', (rule, request) => {
  const example = `request: { ${request}, »Nmaes: a }\nresult: {}\n`;
  expectOneMistake('MODEL_EXAMPLE', actionWith({ rules: `- { id: a, ${rule} }\n`, example }));
});
