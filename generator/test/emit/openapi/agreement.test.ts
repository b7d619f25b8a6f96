import { expect, test } from 'vitest';
import { emitDocument } from '../../../src/emit/openapi/document.ts';
import type { Condition, Json, JsonObject, RuleBody } from '../../../src/model/model.ts';
import { parametersOf } from '../../../src/model/visit-rule.ts';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import { action, boolean, enumOf, field, integer, list, number, object, refer, rule, service, shape, text } from '../../plan/model-builders.ts';
import { all, compare, condition, contains, count, group, is, not, requires } from './conditions.ts';
import { ruleHolds } from './oracle.ts';
import { schemasOf } from './validation.ts';

const level = shape('Level', enumOf(1, 2, 3));

/** Parameters with every value that a rule could tell from another; `absent` stands for leaving it out. */
const absent = undefined;
const texts = [absent, '', 'x', 'y'];
const lists = [absent, [], ['x'], ['y'], ['x', 'x'], ['x', 'y'], ['y', 'z'], ['x', 'y', 'z']];
const values: Readonly<Record<string, readonly (Json | undefined)[]>> = {
  A: texts,
  B: texts,
  C: texts,
  D: texts,
  L: lists,
  M: lists,
  Mode: [absent, 'fast', 'slow', 'off'],
  Flag: [absent, true, false],
  Quiet: [absent, true, false],
  Level: [absent, 1, 2, 3],
  Size: [absent, -1, 0, 9, 10, 11],
  Width: [absent, 0, 9, 10, 11],
  Share: [absent, 0, 0.25, 0.5, 0.75],
};

const request = object([
  field('A', text()),
  field('B', text()),
  field('C', text()),
  field('D', text()),
  field('L', list(text())),
  field('M', list(text())),
  field('Mode', enumOf('fast', 'slow', 'off'), { default: 'fast' }),
  field('Flag', boolean),
  field('Quiet', boolean, { default: false }),
  field('Level', refer(level)),
  field('Size', integer()),
  field('Width', integer(), { default: 10 }),
  field('Share', number),
]);

type Bodies = readonly (readonly [name: string, body: RuleBody])[];

const complex = (clause: Condition): RuleBody => ({ kind: 'complex', is: clause });
const alone = (parameter: string, value: string): RuleBody => ({ kind: 'alone', parameter, value });

const rules: Bodies = [
  ['requires: texts', requires('A', 'B')],
  ['requires: several texts', requires('A', all('B', 'C'))],
  ['requires: a list needs a text', requires('L', 'A')],
  ['requires: a text needs a list', requires('A', 'L')],
  ['requires: a text needs a text and a list', requires('A', all('B', 'L'))],
  ['requires: lists', requires('L', 'M')],
  ['requires: two together need a third', requires(all('A', 'B'), 'C')],
  ['requires: the default value', requires(is('Mode', 'fast'), 'A')],
  ['requires: another value', requires(is('Mode', 'slow'), 'A')],
  ['requires: one of several values, the default among them', requires(is('Mode', 'fast', 'off'), 'A')],
  ['requires: a value after a presence', requires('A', is('Mode', 'slow', 'off'))],
  ['requires: the default value after a presence', requires('A', is('Mode', 'fast'))],
  ['requires: presence of a parameter with a default', requires('Mode', 'A')],
  ['requires: a boolean', requires(is('Flag', true), 'A')],
  ['requires: a boolean with a default', requires(is('Quiet', false), 'A')],
  ['requires: a number', requires(is('Level', 2, 3), 'A')],
  ['requires: an item needs a count', requires(contains('L', 'x'), count('M', 2))],
  ['requires: an item of the same list', requires(contains('L', 'x'), contains('L', 'y'))],
  ['requires: nothing but', requires('A', not('B'))],
  ['requires: absence', requires(not('A'), 'B')],
  ['requires: a group', requires(group('or', 'A', 'B'), group('onlyOne', 'C', 'L'))],
  ['requires: nested', requires('A', requires('B', 'C'))],
  ['requires: a bound', requires('A', compare('Size', '<=', 10))],
  ['or', group('or', 'A', 'B')],
  ['or: three, a list among them', group('or', 'A', 'B', 'L')],
  ['or: values', group('or', is('Mode', 'slow'), is('Level', 1), 'L')],
  ['onlyOne', group('onlyOne', 'A', 'B')],
  ['onlyOne: three', group('onlyOne', 'A', 'B', 'L')],
  ['onlyOne: values', group('onlyOne', is('Mode', 'fast'), is('Flag', true), 'A')],
  ['allOrNone', group('allOrNone', 'A', 'B')],
  ['allOrNone: three', group('allOrNone', 'A', 'B', 'C')],
  ['allOrNone: with a list', group('allOrNone', 'A', 'L')],
  ['allOrNone: lists', group('allOrNone', 'L', 'M')],
  ['allOrNone: values', group('allOrNone', is('Mode', 'slow'), 'A', contains('L', 'x'))],
  ['zeroOrOne', group('zeroOrOne', 'A', 'B')],
  ['zeroOrOne: lists', group('zeroOrOne', 'L', 'M')],
  ['zeroOrOne: three', group('zeroOrOne', 'A', 'B', 'L')],
  ['zeroOrOne: four', group('zeroOrOne', 'A', 'B', 'C', 'D')],
  ['zeroOrOne: values', group('zeroOrOne', is('Mode', 'fast'), 'A', count('L', 2))],
  ['zeroOrOne: conditions on one list', group('zeroOrOne', contains('L', 'x'), contains('L', 'y'))],
  ['compare: below', compare('Size', '<', 10)],
  ['compare: at most', compare('Size', '<=', 10)],
  ['compare: equal', compare('Size', '=', 10)],
  ['compare: different', compare('Size', '!=', 10)],
  ['compare: at least', compare('Size', '>=', 10)],
  ['compare: above', compare('Size', '>', 10)],
  ['compare: a number on the left', compare(10, '>', 'Size')],
  ['compare: a number on the left, inclusive', compare(10, '<=', 'Size')],
  ['compare: the default breaks it', compare('Width', '<', 10)],
  ['compare: the default keeps it', compare('Width', '<=', 10)],
  ['compare: the default is different', compare('Width', '!=', 10)],
  ['compare: the default is above', compare('Width', '>', 9)],
  ['compare: the default is equal', compare('Width', '=', 10)],
  ['compare: the default is not at least', compare('Width', '>=', 11)],
  ['compare: the default is just at least', compare('Width', '>=', 10)],
  ['compare: the default is not above', compare('Width', '>', 10)],
  ['compare: a fraction', compare('Share', '<', 0.5)],
  ['compare: an enumeration', compare('Level', '>=', 2)],
  ['complex: presence', complex(condition('A'))],
  ['complex: presence of a list', complex(condition('L'))],
  ['complex: not a presence', complex(not('L'))],
  ['complex: not a value', complex(not(is('Mode', 'fast')))],
  ['complex: not a value without a default', complex(not(is('Flag', true)))],
  ['complex: not an item', complex(not(contains('L', 'x')))],
  ['complex: count between', complex(count('L', 1, 2))],
  ['complex: count at most', complex(count('L', undefined, 1))],
  ['complex: not a count', complex(not(count('L', 2, 2)))],
  ['complex: not a bound', complex(not(compare('Size', '<', 10)))],
  ['complex: not a bound that the default keeps', complex(not(compare('Width', '<=', 10)))],
  ['complex: not a bound that the default breaks', complex(not(compare('Width', '<', 10)))],
  ['complex: not all', complex(not(all('A', is('Mode', 'fast'))))],
  ['complex: not requires', complex(not(requires('A', 'B')))],
  ['complex: not or', complex(not(group('or', 'A', 'L')))],
  ['complex: not onlyOne', complex(not(group('onlyOne', 'A', 'B', 'L')))],
  ['complex: not allOrNone', complex(not(group('allOrNone', 'A', 'B', 'L')))],
  ['complex: not zeroOrOne', complex(not(group('zeroOrOne', 'A', 'B', 'L')))],
  ['complex: not not', complex(not(not(group('zeroOrOne', 'A', 'L'))))],
  ['complex: all of one list', complex(all('L', contains('L', 'x'), count('L', undefined, 2)))],
  ['complex: groups in groups', complex(group('onlyOne', group('allOrNone', 'A', 'B'), all('C', not('L'))))],
  ['alone', alone('L', 'x')],
];

test.each(rules)('%s: the schema refuses what the rule refuses', (_, body) => {
  const fits = schemaWith(['rule', body]);
  const wrong = requestsAbout([...parametersOf(body)])
    .map((sent) => ({ sent, want: ruleHolds(body, sent, request), got: fits(sent) }))
    .filter(({ want, got }) => want !== got);
  expect(wrong).toEqual([]);
});

test('every rule above refuses something and takes something', () => {
  const idle = rules.filter(([, body]) => {
    const verdicts = requestsAbout([...parametersOf(body)]).map((sent) => ruleHolds(body, sent, request));
    return verdicts.every((holds) => holds === verdicts[0]);
  });
  expect(idle).toEqual([]);
});

test('rules of one object hold together', () => {
  const together: Bodies = [
    ['first', requires('A', 'B')],
    ['second', requires('A', 'C')],
    ['third', group('allOrNone', 'B', 'D')],
    ['fourth', group('zeroOrOne', 'A', 'L')],
    ['fifth', alone('L', 'x')],
  ];
  const fits = schemaWith(...together);
  const wrong = requestsAbout(['A', 'B', 'C', 'D', 'L']).filter(
    (sent) => together.every(([, body]) => ruleHolds(body, sent, request)) !== fits(sent),
  );
  expect(wrong).toEqual([]);
});

test('advice refuses nothing', () => {
  const advised = rule('told', requires('A', 'B'), { severity: 'advice' });
  const fits = requestSchema(object(request.fields, [advised]));
  expect(requestsAbout(['A', 'B']).filter((sent) => !fits(sent))).toEqual([]);
});

/** Whether a request fits the schema of the request with the rules. */
function schemaWith(...bodies: Bodies): (sent: JsonObject) => boolean {
  return requestSchema(object(request.fields, bodies.map(([id, body]) => rule(id, body))));
}

function requestSchema(of: typeof request): (sent: JsonObject) => boolean {
  const { plan } = buildPlan(service({ shapes: [level], actions: [action('Ask', { request: of })] }));
  const fits = schemasOf(emitDocument(plan));
  return (sent) => fits('/components/schemas/AskRequest', sent);
}

/** Requests with every combination of the values of some parameters. */
function requestsAbout(parameters: readonly string[]): readonly JsonObject[] {
  return parameters.reduce<readonly JsonObject[]>(
    (requests, name) =>
      requests.flatMap((sent) => (values[name] ?? []).map((value) => (value === absent ? sent : { ...sent, [name]: value }))),
    [{}],
  );
}
