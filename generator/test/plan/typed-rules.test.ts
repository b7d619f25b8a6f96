import { expect, test } from 'vitest';

import type { RuleBody } from '../../src/model/model.ts';
import { typedRule } from '../../src/plan/typed-rules.ts';
import { enumOf, field, instant, list, object, present, refer, requires, rule, shape, text } from './model-builders.ts';

const request = object([
  field('App', text()),
  field('Stream', text()),
  field('Names', list(text())),
  field('Mode', enumOf('fast', 'slow')),
  field('Kind', enumOf('red', 'blue'), { default: 'red' }),
  field('Protocols', list(refer(shape('Protocol', enumOf('RTMP', 'QUIC'))))),
  field('StartTime', instant),
  field('EndTime', instant),
]);
const app = present('App');
const stream = present('Stream');
const isFast = { kind: 'in', parameter: 'Mode', values: ['fast'] } as const;
const isRed = { kind: 'in', parameter: 'Kind', values: ['red'] } as const;
const isBlue = { kind: 'in', parameter: 'Kind', values: ['blue'] } as const;

test.each<[string, RuleBody, unknown]>([
  ['at least one', { kind: 'or', of: [app, stream] }, { kind: 'group', type: 'Or', parameters: ['App', 'Stream'] }],
  ['exactly one', { kind: 'onlyOne', of: [app, stream] }, { kind: 'group', type: 'OnlyOne', parameters: ['App', 'Stream'] }],
  ['all or none', { kind: 'allOrNone', of: [app, stream] }, { kind: 'group', type: 'AllOrNone', parameters: ['App', 'Stream'] }],
  ['at most one', { kind: 'zeroOrOne', of: [app, stream] }, { kind: 'group', type: 'ZeroOrOne', parameters: ['App', 'Stream'] }],
  ['presence needs presence', requires(app, stream), { kind: 'requires', if: 'App', needs: ['Stream'] }],
  [
    'presence needs several',
    requires(app, { kind: 'all', of: [stream, present('Names')] }),
    { kind: 'requires', if: 'App', needs: ['Stream', 'Names'] },
  ],
  ['a value needs presence', requires(isFast, app), { kind: 'requiresWhen', if: 'Mode', values: ['fast'], needs: ['App'] }],
  ['a value that is not the default', requires(isBlue, app), { kind: 'requiresWhen', if: 'Kind', values: ['blue'], needs: ['App'] }],
  ['a value that stands alone', { kind: 'alone', parameter: 'Protocols', value: 'QUIC' }, { kind: 'alone', parameter: 'Protocols', value: 'QUIC' }],
])('a type says: %s', (_, body, want) => expect(typedRule(rule('r', body), request)).toEqual(want));

test.each<[string, RuleBody]>([
  ['a group over values', { kind: 'or', of: [app, isFast] }],
  ['a group over what is absent', { kind: 'zeroOrOne', of: [app, { kind: 'not', of: stream }] }],
  ['several needed for one', requires({ kind: 'all', of: [app, stream] }, present('Names'))],
  ['a value wanted', requires(app, isFast)],
  ['a value that is the default', requires(isRed, app)],
  ['a parameter that is not there', requires(present('Nowhere'), app)],
  ['a value alone in a list of any text', { kind: 'alone', parameter: 'Names', value: 'QUIC' }],
  ['a value alone that the list cannot hold', { kind: 'alone', parameter: 'Protocols', value: 'SRT' }],
  ['an order', { kind: 'compare', left: { kind: 'value', parameter: 'StartTime' }, op: '<', right: { kind: 'value', parameter: 'EndTime' } }],
  ['a span', { kind: 'span', from: 'StartTime', to: 'EndTime', by: undefined, max: [] }],
  ['any other condition', { kind: 'complex', is: { kind: 'or', of: [app, stream] } }],
])('only the check says: %s', (_, body) => expect(typedRule(rule('r', body), request)).toBeUndefined());

test('no type says advice', () => {
  expect(typedRule(rule('r', { kind: 'or', of: [app, stream] }, { severity: 'advice' }), request)).toBeUndefined();
});
