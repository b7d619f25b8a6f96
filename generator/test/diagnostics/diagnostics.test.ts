import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/diagnostics/catalogue.ts';
import { DiagnosticList } from '../../src/diagnostics/diagnostic-list.ts';
import { formatDiagnostics } from '../../src/diagnostics/format-diagnostics.ts';
import { didYouMean, nearestName } from '../../src/diagnostics/nearest-name.ts';
import { shown, visible } from '../../src/diagnostics/shown-text.ts';

const at = (file: string, line: number, column: number) => ({ file, line, column });

describe('formatDiagnostics', () => {
  test('sorts by file, line and column, and tells place, code, message and remedy', () => {
    const list = new DiagnosticList();
    list.report('SPEC_TYPE', at('b.yaml', 1, 1), 'Third.', 'Do C.');
    list.report('SPEC_TYPE', at('a.yaml', 10, 2), 'Second.', 'Do B.');
    list.report('SPEC_NO_FULL_STOP', at('a.yaml', 9, 30), 'First.');
    list.report('SPEC_TYPE', at('a.yaml', 10, 1), 'Before.', 'Do A.');
    expect(formatDiagnostics(list.all)).toBe(
      [
        `a.yaml:9:30  warning SPEC_NO_FULL_STOP\n  First.\n  ${catalogue.SPEC_NO_FULL_STOP.remedy}`,
        'a.yaml:10:1  error SPEC_TYPE\n  Before.\n  Do A.',
        'a.yaml:10:2  error SPEC_TYPE\n  Second.\n  Do B.',
        'b.yaml:1:1  error SPEC_TYPE\n  Third.\n  Do C.',
      ].join('\n\n'),
    );
  });

  test('spells out what would steer a terminal or could not be seen', () => {
    const list = new DiagnosticList();
    list.report('SPEC_TYPE', at('a\u001B[2J.yaml', 1, 1), 'red \u001B[31m, bidi \u202E, zero \u200B', 'line\nbreak');
    const text = formatDiagnostics(list.all);
    expect(text).toBe(
      'a\\u{1B}[2J.yaml:1:1  error SPEC_TYPE\n  red \\u{1B}[31m, bidi \\u{202E}, zero \\u{200B}\n  line\\nbreak',
    );
  });

  test('of none is empty', () => expect(formatDiagnostics([])).toBe(''));
});

describe('DiagnosticList', () => {
  test('keeps the same diagnostic once, and two that differ', () => {
    const list = new DiagnosticList();
    for (const message of ['A.', 'A.', 'B.']) list.report('SPEC_TYPE', at('a.yaml', 1, 1), message);
    expect(list.all.map(({ message }) => message)).toEqual(['A.', 'B.']);
  });

  test('has errors only when one is an error', () => {
    const list = new DiagnosticList();
    list.report('SPEC_NO_FULL_STOP', at('a.yaml', 1, 1), 'A.');
    expect(list.hasErrors).toBe(false);
    list.report('SPEC_TYPE', at('a.yaml', 1, 1), 'A.');
    expect(list.hasErrors).toBe(true);
  });
});

test('every code of the catalogue has a title and a remedy', () => {
  for (const [code, { title, remedy }] of Object.entries(catalogue)) {
    expect(code).toMatch(/^(?:LINT|SPEC|MODEL|PLAN|SYNC|WRITE)_[A-Z]+(?:_[A-Z]+)*$/);
    expect(title).toMatch(/^[A-Z]/);
    expect(remedy).toMatch(/^[A-Z]/);
  }
});

describe('nearestName', () => {
  const names = ['RegionList', 'UserRegionList', 'StartTime', 'EndTime', 'App'];
  test.each([
    ['RegionLis', 'RegionList'],
    ['RegoinList', 'RegionList'],
    ['regionlist', 'RegionList'],
    ['StratTime', 'StartTime'],
    ['Ap', 'App'],
    ['APP', 'App'],
    ['Apq', 'App'],
    ['Bandwidth', undefined],
    ['Xyz', undefined],
    ['', undefined],
    ['R'.repeat(100), undefined],
  ])('%s is %s', (given, want) => expect(nearestName(given, names)).toBe(want));

  test('counts a swap of neighbours as one edit, and nothing further', () => {
    expect(nearestName('abdc', ['abcd'])).toBe('abcd');
    expect(nearestName('badc', ['abcd'])).toBeUndefined();
  });

  test('didYouMean asks, or says nothing', () => {
    expect(didYouMean('EndTme', names)).toBe('Did you mean "EndTime"?');
    expect(didYouMean('Bandwidth', names)).toBe('');
  });
});

describe('shown', () => {
  test.each([
    ['plain', '"plain"'],
    ['a\tb', '"a\\u{9}b"'],
    ['x'.repeat(70), `"${'x'.repeat(60)}…"`],
    ['\uD800', '"\\u{D800}"'],
    ['中文', '"中文"'],
  ])('%j', (given, want) => expect(shown(given)).toBe(want));

  test('visible keeps spaces', () => expect(visible('a b')).toBe('a b'));
});
