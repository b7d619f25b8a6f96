import type { RuleFacts } from '@volc-live/validators';
import {
  broken,
  compare,
  history,
  instant,
  integerOf,
  notFuture,
  type ObjectCheck,
  optional,
  required,
  span,
  validator,
} from '@volc-live/validators/codegen/v1';
import { describe, expect, it } from 'vitest';
import { day, fromNow, judge, now, told, violationsOf } from '../told.ts';

const order: RuleFacts = { id: 'order', kind: 'compare', parameters: ['From', 'To'], sentence: 'From must be before To.' };
const longest: RuleFacts = {
  id: 'span',
  kind: 'span',
  parameters: ['From', 'To', 'Step'],
  sentence: 'At most 31 or 93 days.',
  by: 'Step',
  max: [{ at: 300, seconds: 31 * day }, { at: 3600, seconds: 93 * day }],
};
const fixed: RuleFacts = { id: 'span', kind: 'span', parameters: ['From', 'To'], sentence: 'At most 31 days.', max: [{ seconds: 31 * day }] };
const past: RuleFacts = { id: 'history', kind: 'history', parameters: ['From'], sentence: 'At most 366 days ago.', max: [{ seconds: 366 * day }] };
const future: RuleFacts = { id: 'not-in-future', kind: 'notFuture', parameters: ['From'], sentence: 'From must not be in the future.' };

const check: ObjectCheck = (report, request) => {
  const from = instant(report, 'From', request.From, required);
  const to = instant(report, 'To', request.To, required);
  const step = integerOf(report, 'Step', request.Step, optional, [300, 3600, 60], 300);
  if (from >= to) broken(report, order, compare);
  notFuture(report, future, from);
  history(report, past, from, 366 * day);
  span(report, longest, from, to, step === 300 ? 31 * day : step === 3600 ? 93 * day : NaN);
};

/** The verdict on a range, in seconds from now. */
function on(from: number, to: number, Step?: unknown): string[] {
  return told(judge(check, { From: fromNow(from), To: fromNow(to), Step }));
}

describe('order', () => {
  it.each([[-2, -1, []], [-1, -1, ['order@']], [0, -1, ['order@']], [-day, day, []]])('from %i to %i', (from, to, want) => {
    expect(on(from, to)).toEqual(want);
  });

  it('compares instants, not texts', () => {
    expect(told(judge(check, { From: '2025-02-09T23:00:00+08:00', To: '2025-02-09T16:00:00Z' }))).toEqual([]);
    expect(told(judge(check, { From: '2025-02-09T16:00:00Z', To: '2025-02-09T23:00:00+08:00' }))).toEqual(['order@']);
    expect(told(judge(check, { From: '2025-02-09T23:00:00+08:00', To: '2025-02-09T15:00:00Z' }))).toEqual(['order@']);
  });
});

describe('not in future', () => {
  it.each([[-1, []], [0, []], [1, ['not-in-future@']], [day, ['not-in-future@']]])('from %i seconds after now', (from, want) => {
    expect(on(from, 2 * day)).toEqual(want);
  });
});

describe('history', () => {
  const limit = 366 * day;
  it.each([[-limit + 1, []], [-limit, []], [-limit - 1, ['history@']], [-10 * limit, ['history@']]])('from %i seconds after now', (from, want) => {
    expect(on(from, from + 1)).toEqual(want);
  });

  it.each([[0, []], [999, []], [1000, ['history@']], [-1, ['not-in-future@']]])('takes the second that a now %i ms later is in', (shift, want) => {
    const validate = validator('Test', (report, { At }) => {
      const at = instant(report, 'At', At, required);
      history(report, past, at, 366 * day);
      notFuture(report, future, at);
    });
    const edges = [fromNow(-limit), fromNow(0)].flatMap((At) => told(validate({ At }, { now: now + shift })));
    expect(edges).toEqual(want);
  });
});

describe('span', () => {
  const short = 31 * day;
  const long = 93 * day;
  it.each<[unknown, number, string[]]>([
    [undefined, short - 1, []],
    [undefined, short, []],
    [undefined, short + 1, ['span@']],
    [300, short, []],
    [300, short + 1, ['span@']],
    [3600, short + 1, []],
    [3600, long - 1, []],
    [3600, long, []],
    [3600, long + 1, ['span@']],
    // A value that the rule has no limit for, and wrong values, which are told themselves.
    [60, long + 1, []],
    ['300', long + 1, ['one-of@Step']],
    [null, long + 1, ['one-of@Step']],
    [5, long + 1, ['one-of@Step']],
  ])('Step %j over %i seconds', (step, length, want) => {
    expect(on(-100 * day, -100 * day + length, step)).toEqual(want);
  });

  it('without a parameter that it depends on', () => {
    const one: ObjectCheck = (report, { From, To }) =>
      span(report, fixed, instant(report, 'From', From, required), instant(report, 'To', To, required), 31 * day);
    const verdictOn = (length: number): string[] => told(judge(one, { From: fromNow(0), To: fromNow(length) }));
    expect([verdictOn(short - 1), verdictOn(short), verdictOn(short + 1)]).toEqual([[], [], ['span@']]);
  });

  it('without a limit holds', () => {
    expect(told(judge((report) => span(report, longest, 0, 1e12, NaN), {}))).toEqual([]);
    expect(told(judge((report) => history(report, past, 0, NaN), {}))).toEqual([]);
  });
});

describe('a wrong instant', () => {
  it.each([
    [{ To: fromNow(0) }, ['required@From']],
    [{ From: null, To: fromNow(0) }, ['type@From']],
    [{ From: 1_739_145_600, To: fromNow(0) }, ['type@From']],
    [{ From: fromNow(0), To: '2025-02-10' }, ['instant@To']],
    [{ From: new Date(now), To: fromNow(0) }, ['type@From']],
    [{}, ['required@From', 'required@To']],
    [null, ['type@']],
  ])('silences the rules about it: %j', (input, want) => {
    expect(told(judge(check, input))).toEqual(want);
  });
});

it('tells several broken rules in the order of the spec', () => {
  expect(on(2 * day, day)).toEqual(['order@', 'not-in-future@']);
  expect(on(-400 * day, 0)).toEqual(['history@', 'span@']);
  expect(on(-400 * day, 0, 'x')).toEqual(['one-of@Step', 'history@']);
});

describe('words', () => {
  const verdictOn = (from: number, to: number): ReturnType<typeof violationsOf> => violationsOf(judge(check, { From: fromNow(from), To: fromNow(to), Step: 300 }));

  it('of order', () => {
    expect(verdictOn(0, 0)).toMatchObject([
      { rule: 'order', kind: 'compare', path: '', paths: ['From', 'To'], values: [fromNow(0), fromNow(0)], message: order.sentence, remedy: 'Change From or To.' },
    ]);
  });

  it('of not in future', () => {
    expect(verdictOn(90, day)).toMatchObject([
      { kind: 'notFuture', facts: { actual: 90, limit: 0 }, message: `${future.sentence} It is 1 minute 30 seconds ahead.`, remedy: 'Use 2025-02-10T00:00:00Z or earlier.' },
    ]);
  });

  it('of history', () => {
    expect(verdictOn(-366 * day - 3600, -366 * day)).toMatchObject([
      { kind: 'history', facts: { actual: 366 * day + 3600, limit: 366 * day }, message: `${past.sentence} It is 366 days 1 hour ago.`, remedy: 'Use 2024-02-10T00:00:00Z or later.' },
    ]);
  });

  it('of span', () => {
    expect(verdictOn(-32 * day, 1 - day)).toMatchObject([
      { kind: 'span', facts: { actual: 31 * day + 1, limit: 31 * day, edge: now / 1000 - day }, message: `${longest.sentence} Found 31 days 1 second.`, remedy: 'Shorten it by 1 second.' },
    ]);
    expect(verdictOn(-40 * day, 0)).toMatchObject([{ message: `${longest.sentence} Found 40 days.`, remedy: 'Shorten it by 9 days.' }]);
  });
});
