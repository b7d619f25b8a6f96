import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problemOfPattern } from '../../src/spec/pattern/check-pattern.ts';

describe('patterns inside the safe subset', () => {
  test.each([
    '^[A-Za-z0-9_.-]*$',
    '^[a-z]{1,80}$',
    '^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$',
    '^pu(?:sh|ll)$',
    '^(a|b){2,5}$',
    '^\\d{4}-\\d{2}-\\d{2}$',
    '^[^/]+/[^/]+$',
    '^a?b?c?$',
    '^\\w+\\.\\w+$',
    '^$',
    '^(ab{1,3}c){1,5}$',
    '^[\\d-]+$',
    '^\\^\\$\\/$',
    '^x{3}y$',
    '^[\\]\\\\-]$',
    '^\\d*:$',
    '^\\d*\\/$',
    '^\\w*@$',
    '^\\w*`$',
    '^\\w*\\{$',
    '^\\w*\\[$',
    '^[^a]*a[ -~]$',
  ])('%s', (pattern) => {
    expect(problemOfPattern(pattern)).toBeUndefined();
    expect(() => new RegExp(pattern)).not.toThrow();
  });
});

describe('patterns outside it', () => {
  test.each([
    ['[a-z]+', 'is not anchored'],
    ['^a', 'is not anchored'],
    ['a$', 'is not anchored'],
    ['^a\\$', 'is not anchored'],
    ['^a|b$', 'outside a group'],
    ['^(a+)+$', 'in two ways'],
    ['^(a*)*$', 'may be empty'],
    ['^(a?){5}$', 'may be empty'],
    ['^(?:a?|b?)$', 'may be empty'],
    ['^(a|a)*$', 'in two ways'],
    ['^(a|ab)(c|bcd)$', 'in two ways'],
    ['^[a-z]*[a-z0-9]*$', 'in two ways'],
    ['^\\w+\\d+$', 'in two ways'],
    ['^\\d*0$', 'in two ways'],
    ['^\\d*9$', 'in two ways'],
    ['^\\w*A$', 'in two ways'],
    ['^\\w*Z$', 'in two ways'],
    ['^\\w*a$', 'in two ways'],
    ['^\\w*z$', 'in two ways'],
    ['^\\w*_$', 'in two ways'],
    ['^[^a]*[^b]$', 'in two ways'],
    ['^(a{1,2}){2}$', 'in two ways'],
    ['^a*a$', 'in two ways'],
    ['^(?:push|pull)$', 'in two ways'],
    ['^[a-z]?[^A]$', 'in two ways'],
    ['^.*$', 'holds a "."'],
    ['^a+?$', 'lazily'],
    ['^a**$', 'repeats a repetition'],
    ['^(?=a)a$', 'looks ahead'],
    ['^(?<!a)b$', 'looks ahead or behind'],
    ['^(?<name>a)$', 'names a group'],
    ['^(a)\\1$', 'holds "\\1"'],
    ['^\\s$', 'holds "\\s"'],
    ['^\\u0061$', 'holds "\\u"'],
    ['^\\-$', 'holds "\\-"'],
    ['^a{2,1}$', 'nothing fits'],
    ['^a{0}$', 'nothing fits'],
    ['^a{1,9999}$', 'counts beyond'],
    ['^a{x}$', 'is no count'],
    ['^(a$', 'leaves a group open'],
    ['^a)$', 'not open'],
    ['^[a$', 'ends too early'],
    ['^[]$', 'empty class'],
    ['^[z-a]$', 'backwards'],
    ['^[a-\\d]$', 'backwards'],
    ['^[[a]]$', 'inside a class'],
    ['^a^b$', 'no meaning'],
    ['^é$', 'beyond printable ASCII'],
    ['^a\nb$', 'beyond printable ASCII'],
    [`^${'a'.repeat(200)}$`, 'longer than'],
  ])('%s', (pattern, problem) => expect(problemOfPattern(pattern)).toContain(problem));
});

test('an accepted pattern is matched in as many steps as the text is long', () => {
  const atom = fc.constantFrom('a', 'b', '[ab]', '[a-c]', '\\d', '(?:a|b)', '(?:ab|c)', '(a{1,3}b)', '[^a]');
  const part = fc.tuple(atom, fc.constantFrom('', '?', '*', '+', '{2}', '{1,3}')).map((pair) => pair.join(''));
  const inner = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
  const pattern = fc.tuple(inner, fc.constantFrom('', '?', '*', '+', '{1,4}'), inner);
  fc.assert(
    fc.property(pattern, fc.constantFrom('a', 'b', 'ab', 'aab', '1', 'c'), ([first, many, last], unit) => {
      const source = `^(?:${first})${many}${last}$`;
      fc.pre(problemOfPattern(source) === undefined);
      expect(stepsOf(source, `${unit.repeat(40)}!`)).toBeLessThan(40 * 3 * source.length + 1_000);
    }),
    { numRuns: 300 },
  );
}, 120_000);

/** Steps that a matcher takes that tries one way after the other; it knows what the generated patterns use. */
function stepsOf(source: string, text: string): number {
  let steps = 0;
  type Matcher = (at: number, next: (at: number) => boolean) => boolean;
  let position = 1;
  const body = source.slice(0, -1);

  const choice = (): Matcher => {
    const branches = [sequence()];
    while (body[position] === '|') {
      position++;
      branches.push(sequence());
    }
    return (at, next) => branches.some((branch) => branch(at, next));
  };
  const sequence = (): Matcher => {
    const parts: Matcher[] = [];
    while (position < body.length && !'|)'.includes(body[position] ?? ')')) parts.push(repeat());
    const run = (index: number, at: number, next: (at: number) => boolean): boolean => {
      const part = parts[index];
      return part === undefined ? next(at) : part(at, (after) => run(index + 1, after, next));
    };
    return (at, next) => run(0, at, next);
  };
  const repeat = (): Matcher => {
    const part = atomMatcher();
    const [all = '', low, comma, high] = /^(?:[?*+]|\{(\d+)(,?)(\d*)\})?/.exec(body.slice(position)) ?? [];
    position += all.length;
    const bounds = { '': [1, 1], '?': [0, 1], '*': [0, Infinity], '+': [1, Infinity] } as const;
    const [least, most] =
      low === undefined ? bounds[all as keyof typeof bounds] : [Number(low), Number(comma ? high : low)];
    const run = (count: number, at: number, next: (at: number) => boolean): boolean => {
      steps++;
      if (count < most && part(at, (after) => run(count + 1, after, next))) return true;
      return count >= least && next(at);
    };
    return (at, next) => run(0, at, next);
  };
  const atomMatcher = (): Matcher => {
    if (body[position] === '(') {
      position += body.startsWith('(?:', position) ? 3 : 1;
      const group = choice();
      position++;
      return group;
    }
    const [all = ''] = /^(?:\[[^\]]*\]|\\.|.)/.exec(body.slice(position)) ?? [];
    position += all.length;
    const one = new RegExp(`^${all}$`);
    return (at, next) => {
      steps++;
      return at < text.length && one.test(text[at] ?? '') && next(at + 1);
    };
  };

  choice()(0, (at) => at === text.length);
  return steps;
}
