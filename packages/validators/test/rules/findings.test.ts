import type { RuleFacts } from '@volc-live/validators';
import { broken as note, complex, type ObjectCheck, type Report, optional, text } from '@volc-live/validators/codegen/v1';
import { describe, expect, it } from 'vitest';
import { advised, judge, told } from '../told.ts';

/** Notes that the rule is broken. */
function broken(report: Report, rule: RuleFacts): void {
  note(report, rule, complex);
}

const facts: RuleFacts = { id: 'the-rule', kind: 'complex', parameters: ['A', 'B'], sentence: 'A and B agree.' };

describe('a rule that is broken', () => {
  const check = (rule: RuleFacts): ObjectCheck => (report) => broken(report, rule);

  it('refuses', () => {
    const verdict = judge(check(facts), {});
    expect([verdict.ok, told(verdict), advised(verdict)]).toEqual([false, ['the-rule@'], []]);
  });

  it('only advises where it is an advice', () => {
    const verdict = judge(check({ ...facts, severity: 'advice' }), {});
    expect([verdict.ok, told(verdict), advised(verdict)]).toEqual([true, [], ['the-rule@']]);
  });
});

describe.each([
  ['reads nothing', undefined, { A: 5, B: 5 }, true],
  ['reads what is right', ['A'], { A: 'x', B: 'x' }, true],
  ['reads what is wrong', ['A'], { A: 5 }, false],
  ['reads one that is wrong and one that is right', ['A', 'B'], { A: 5, B: 'x' }, false],
  ['reads another one than what is wrong', ['A'], { A: 'x', B: 5 }, true],
  ['reads the second that is wrong', ['B'], { A: 5, B: 5 }, false],
] as const)('a rule that %s', (_, reads, input, speaks) => {
  it(speaks ? 'speaks' : 'leaves it to the field', () => {
    const check: ObjectCheck = (report, { A, B }) => {
      text(report, 'A', A, optional);
      text(report, 'B', B, optional);
      broken(report, reads === undefined ? facts : { ...facts, reads });
    };
    expect(told(judge(check, input)).includes('the-rule@')).toBe(speaks);
  });
});
