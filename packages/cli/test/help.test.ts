import { describe, expect, test } from 'vitest';

import { commands } from '../src/gen/commands.ts';
import { exitCodes } from '../src/exit-codes.ts';
import { runHere } from './run.ts';

const all = commands.map(({ name }) => name);

describe('help', () => {
  test.each([[['--help']], [['-h']], [['help']]])('%s lists every command, and the exit codes', async (words) => {
    const { code, out, error } = await runHere(words);
    expect([code, error]).toEqual([0, '']);
    for (const name of [...all, 'report', 'completion']) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
    for (const exit of Object.values(exitCodes)) expect(out).toMatch(new RegExp(`\\b${String(exit)}\\b`));
  });

  test.each(all)('%s tells its options, the rules between them, and examples that run', async (name) => {
    const { code, out, error } = await runHere([name, '--help']);
    expect([code, error]).toEqual([0, '']);
    const facts = commands.find((each) => each.name === name)!;
    for (const option of facts.options) {
      if (option.role !== 'from' && option.role !== 'to') expect(out).toMatch(new RegExp(`^  --${option.name} <`, 'm'));
    }
    // Rules name options: no parameter with another name is left in them.
    const [, rules = ''] = /\nRules:\n([^]*?)\n\n/.exec(out) ?? [];
    for (const { parameter } of facts.options) expect(rules).not.toMatch(new RegExp(`(?<!-)\\b${parameter}\\b`));
    for (const { id } of facts.rules) expect(id).not.toBe('');
    const examples = out.split('\nExamples:\n')[1]!.trim().split('\n').map((line) => line.trim().split(' ').slice(1));
    expect(examples).toHaveLength(3);
    for (const example of examples) {
      const words = example.filter((word, at) => word !== '--output' && example[at - 1] !== '--output');
      expect(await runHere([...words, ...(words.includes('--mock') ? [] : ['--mock'])])).toMatchObject({ code: 0 });
    }
  });

  test('rules are told with the names of options', async () => {
    const { out } = await runHere(['bandwidth', '--help'], { columns: 110 });
    expect(out).toContain('\n  --region and --user-region exclude each other.\n');
    expect(out).toContain('\n  --to may be at most 31 days after --from when --aggregation is 300, 93 days when it is 3600 or 86400.\n');
  });

  test.each(['', ...all, 'report'])('%s fits into 80 columns, but for what is to be copied', async (name) => {
    const { out } = await runHere([...(name === '' ? [] : [name]), '--help'], { columns: 80 });
    const wide = out.split('\n').filter((line) => line.length > 80 && !/^ {2}volc-live /.test(line));
    expect(wide).toEqual([]);
  });

  test('what is left out of pages, and what a look-up cannot draw', async () => {
    const { out } = await runHere(['domains', '--help'], { columns: 110 });
    expect(out).toMatch(/--page-num .*\(default: all pages\)\n/);
    expect(out).toMatch(/--page-size .*\(default: 1000\)\n/);
    expect(out).not.toContain('--chart');
  });

  test('it uses the columns that there are', async () => {
    const { out } = await runHere(['--help'], { columns: 200 });
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110);
  });

  test('the version', async () => expect(await runHere(['--version'])).toEqual({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\S*\n$/) as string, error: '' }));
});

describe('what was probably meant', () => {
  test.each([
    [['bandwith'], "unknown command 'bandwith'\n  (Did you mean bandwidth?)"],
    [['bandwidth', '--domian', 'a'], "unknown option '--domian'\n  (Did you mean --domain?)"],
    [['bandwidth', '--last', '1d', '--protocol', 'QUICK', '--mock'], 'Did you mean QUIC?'],
    [['bandwidth', '--last', '1d', '--format', 'xml'], 'Allowed choices are table, json, csv.'],
    [['completion', 'basch'], 'Write bash, zsh or fish.'],
  ])('%s', async (words, want) => {
    const { code, out, error } = await runHere(words);
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain(want);
  });
});
