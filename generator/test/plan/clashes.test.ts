import { expect, test } from 'vitest';

import type { Service } from '../../src/model/model.ts';
import { buildPlan, buildPlans } from '../../src/plan/build-plan.ts';
import { action, enumOf, field, list, object, refer, service, shape, text } from './model-builders.ts';

function problems(more: Partial<Service>): readonly string[] {
  return buildPlan(service(more)).diagnostics.map(({ code, origin, message }) => `${origin.file.split('/').at(-1)} ${code} ${message}`);
}

const ask = (name: string, used: ReturnType<typeof shape>): ReturnType<typeof action> =>
  action(name, { request: object([field('Item', refer(used))]) });

test('names that differ are no clash', () => expect(problems({ actions: [action('Ask'), action('Reply')] })).toEqual([]));

test('an action whose name is that of another with a suffix', () => {
  expect(problems({ actions: [action('Ask'), action('AskRequest')] })).toEqual([
    'AskRequest.yaml PLAN_NAME_CLASH AskRequest is the name of two things: Action Ask and Action AskRequest.',
  ]);
});

test('a shape with the name of a type of an action', () => {
  const result = shape('AskResult', enumOf('a'));
  expect(problems({ shapes: [result], actions: [ask('Ask', result)] })).toEqual([
    'Ask.yaml PLAN_NAME_CLASH AskResult is the name of two things: Shape AskResult and Action Ask.',
  ]);
});

test('an item of a list with the name of a type of another action', () => {
  const response = object([field('MoreList', list(object([field('Name', text())])))]);
  expect(problems({ actions: [action('Ask', { response }), action('AskMore')] })).toEqual([
    'AskMore.yaml PLAN_NAME_CLASH AskMore is the name of two things: Action Ask and Action AskMore.',
  ]);
});

test('two shapes with one list of values', () => {
  const [upper, lower] = [shape('ISP', enumOf('a')), shape('Isp', enumOf('b'))];
  const uses = action('Ask', { request: object([field('A', refer(upper)), field('B', refer(lower))]) });
  expect(problems({ shapes: [upper, lower], actions: [uses] })).toEqual([
    'Isp.yaml PLAN_NAME_CLASH ISPS is the name of two things: Shape ISP and Shape Isp.',
    'Isp.yaml PLAN_NAME_CLASH Isp is, but for capitals, the file of two things: Shape ISP and Shape Isp.',
  ]);
});

test('files that differ only in capitals', () => {
  expect(problems({ actions: [action('GetHTTPData'), action('GetHttpData')] })).toEqual([
    'GetHttpData.yaml PLAN_NAME_CLASH GetHttpData is, but for capitals, the file of two things: Action GetHTTPData and Action GetHttpData.',
  ]);
});

test.each([
  ['Call', 'Action Call would become the method call, which every client has already.'],
  ['Constructor', 'Action Constructor would become the method constructor, which every client has already.'],
  ['ToString', 'Action ToString would become the method toString, which every client has already.'],
  ['Validator', 'Action Validator would be named Validator, which is a word of TypeScript or of the packages.'],
  ['Promise', 'Action Promise would be named Promise, which is a word of TypeScript or of the packages.'],
  ['Con', 'Action Con would be written to a file Con, which not every system can hold.'],
  ['Index', 'Action Index would be written to a file Index, which not every system can hold.'],
])('an action named %s', (name, message) => {
  expect(problems({ actions: [action(name)] })).toEqual([`${name}.yaml PLAN_RESERVED_NAME ${message}`]);
});

test.each(['Key', 'Report', 'ZeroOrOne', 'Record'])('a shape named %s', (name) => {
  const used = shape(name, enumOf('a'));
  expect(problems({ shapes: [used], actions: [ask('Ask', used)] })).toEqual([
    `${name}.yaml PLAN_RESERVED_NAME Shape ${name} would be named ${name}, which is a word of TypeScript or of the packages.`,
  ]);
});

test('two services that would write the same files', () => {
  const [first] = buildPlans([service(), service({ version: '2024-01-01' })]).diagnostics;
  expect(first?.message).toBe('demo 2023-01-01 and demo 2024-01-01 would both write docs/actions/Ask.md.');
});

test.each([[[]], [[service({ actions: [] })]]])('nothing to generate is an error, for everything would be deleted', (services) => {
  expect(buildPlans(services).diagnostics.map(({ code }) => code)).toEqual(['PLAN_NOTHING']);
});

const withCommands = (...actions: readonly ReturnType<typeof action>[]): Partial<Service> => ({
  packages: { validators: 'validators', client: 'client', mocks: 'mocks', cli: 'cli' },
  actions,
});

test('two actions with one command', () => {
  const twins = [action('Ask', { command: 'ask' }), action('Reply', { command: 'ask' })];
  expect(problems(withCommands(...twins))).toEqual(['Reply.yaml PLAN_NAME_CLASH ask is the command of two things: Action Ask and Action Reply.']);
  expect(problems({ actions: twins })).toEqual([]);
});

test.each(['help', 'report', 'completion', 'version'])('an action with the command %s', (command) => {
  expect(problems(withCommands(action('Ask', { command })))).toEqual([
    `Ask.yaml PLAN_RESERVED_NAME Action Ask would become the command ${command}, which the command line has already.`,
  ]);
});

test('an action that changes something has no command that could clash', () => {
  expect(problems(withCommands(action('Ask', { command: 'ask' }), action('Erase', { command: 'ask', changes: true })))).toEqual([]);
});
