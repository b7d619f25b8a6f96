import { describe, expect, test } from 'vitest';

import { emitCommand } from '../../src/emit/cli/command.ts';
import { emitCommandList, emitCommands, emitQueries } from '../../src/emit/cli/commands.ts';
import { emitCliPage } from '../../src/emit/docs/cli-page.ts';
import { FileScope } from '../../src/emit/file-scope.ts';
import type { Action, Field, Type } from '../../src/model/model.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import {
  action, boolean, enumOf, field, instant, integer, list, needed, number, object, plainAnswer, refer, rule, service, shape, text,
} from '../plan/model-builders.ts';
import { declarationsText } from './printed.ts';

const packages = { validators: 'validators', client: 'client', mocks: 'mocks', cli: 'cli' };
const scopeOf = (module: string): FileScope => new FileScope('cli', module, packages);

const span = rule('span', { kind: 'span', from: 'Since', to: 'Until', by: undefined, max: [{ at: undefined, seconds: 86_400 }] });
const series = { field: 'Points', time: 'Time', step: 'Width', keys: [], values: [] };
const ranged: Partial<Action> = {
  request: object([needed('Since', instant), needed('Until', instant)], [span]),
  answer: { ...plainAnswer, series },
};
const percentile = { field: 'P95', join: 'none', of: undefined, unit: 'Mbps', integer: false, measure: 'bandwidth.p95' } as const;

function command(more: Partial<Action>): string {
  const { plan } = buildPlan(service({ packages, actions: [action('Ask', more)] }));
  const [only] = plan.actions;
  return only === undefined ? '' : declarationsText(emitCommand(only, plan.service, scopeOf('gen/commands/Ask.ts'))).replace(/\s+/g, ' ').replace(/, ([}\]])/g, ' $1');
}

const option = (type: Type, more: Partial<Field> = {}): string => {
  const [, options = ''] = /options: \[ ?(.*?) ?\], rules: \[\] \};/.exec(command({ request: object([field('Item', type, more)]) })) ?? [];
  return options;
};

describe('a command', () => {
  test.each<[string, Type, string]>([
    ['text', text(), "kind: 'text', "],
    ['a whole number with bounds', integer({ minimum: 1, maximum: 9 }), "kind: 'integer', minimum: 1, maximum: 9, "],
    ['a number', number, "kind: 'number', "],
    ['yes or no', boolean, "kind: 'boolean', "],
    ['a moment', instant, "kind: 'time', "],
    ['one of several texts', enumOf('a'), "kind: 'text', values: [{ value: 'a', meaning: 'Means a' }], "],
    ['one of several numbers', enumOf(300), "kind: 'integer', values: [{ value: 300, meaning: 'Means 300' }], "],
    ['several texts', list(text()), "kind: 'text', list: true, "],
    ['lists in a list', list(list(text())), "kind: 'json', list: true, "],
    ['an object of texts', object([field('A', text())]), "kind: 'parts', parts: [{ name: 'A', summary: 'A.' }], "],
    ['an object of more', object([field('A', list(text()))]), "kind: 'json', "],
    ['several of a shape', list(refer(shape('Place', object([field('A', text())])))), "kind: 'parts', parts: [{ name: 'A', summary: 'A.' }], list: true, "],
  ])('%s', (_, type, want) => expect(option(type)).toBe(`{ name: 'item', parameter: 'Item', ${want}summary: 'Item.' }`));

  test('what leaving it out means, its default and its unit', () => {
    expect(option(integer(), { absent: 'all', default: 300, unit: 's' })).toBe(
      "{ name: 'item', parameter: 'Item', kind: 'integer', summary: 'Item.', absent: 'all', unit: 's', default: 300 }",
    );
  });

  test.each<[string, Partial<Action>, string | undefined]>([
    ['a range of any length', ranged, "range: 'joined'"],
    ['a range whose answers cannot be joined', { ...ranged, answer: { ...plainAnswer, totals: [percentile] } }, "range: 'single'"],
    ['no range', {}, undefined],
  ])('%s', (_, more, want) => expect(/range: '\w+'/.exec(command(more))?.[0]).toBe(want));
});

test('commands and calls are in the order of their names, and what changes something has neither', () => {
  const actions = [action('Ask', { ...ranged, command: 'z' }), action('Erase', { command: 'b', changes: true }), action('Reply', { command: 'a' })];
  const { plan } = buildPlan(service({ packages, actions }));
  expect(declarationsText(emitCommands(plan, scopeOf('gen/commands.ts')))).toContain('export const commands: readonly CommandFacts[] = [reply, ask];');
  expect(declarationsText(emitCommandList(plan, scopeOf('gen/command-list.ts'))).replace(/\s+/g, ' ')).toContain(
    "[ { name: 'a', summary: 'Does Reply.' }, { name: 'z', summary: 'Does Ask.' }, ];",
  );
  const scope = scopeOf('gen/queries.ts');
  expect(declarationsText(emitQueries(plan, scope)).replace(/\s+/g, ' ')).toContain(
    'readonly Query[] = [ /* @__PURE__ */ query(Reply, validateReplyRequest, ReplyAnswer), /* @__PURE__ */ joinableQuery(Ask, validateAskRequest, AskAnswer), ];',
  );
  expect(scope.imports.map(({ from }) => from).toSorted()).toEqual(['../codegen/v1.ts', '@volc-live/client', '@volc-live/validators']);
});

test('the page names options where a rule names parameters', () => {
  const exclusive = rule('exclusive', { kind: 'zeroOrOne', of: [] }, {
    sentence: 'RegionList and UserRegionList exclude each other.', parameters: ['RegionList', 'UserRegionList'],
  });
  const request = object([field('RegionList', list(text())), field('UserRegionList', list(text()))], [exclusive]);
  const { plan } = buildPlan(service({ packages, actions: [action('Ask', { request })] }));
  expect(emitCliPage(plan).commands[0]?.rules).toEqual([{ sentence: '--region and --user-region exclude each other.', advice: '' }]);
});

test('a service without a command line has no files of one', () => {
  const paths = (cli: string | undefined): readonly string[] =>
    buildPlan(service({ packages: { ...packages, cli } })).plan.files.map(({ path }) => path).filter((path) => /cli/.test(path));
  expect(paths(undefined)).toEqual(['packages/client/README.md', ...paths(undefined).filter((path) => path.includes('/client/') && path !== 'packages/client/README.md')]);
  expect(paths('cli').filter((path) => !path.includes('/client/'))).toEqual([
    'docs/cli/README.md', 'packages/cli/README.md', 'packages/cli/src/gen/command-list.ts', 'packages/cli/src/gen/commands.ts', 'packages/cli/src/gen/commands/Ask.ts', 'packages/cli/src/gen/queries.ts',
  ]);
});
