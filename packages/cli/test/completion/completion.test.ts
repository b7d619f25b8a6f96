import { spawnSync } from 'node:child_process';

import { describe, expect, test } from 'vitest';

import { bashScript } from '../../src/completion/bash.ts';
import { type CompletedCommand, completedCommands } from '../../src/completion/completion-words.ts';
import { fishScript } from '../../src/completion/fish.ts';
import { zshScript } from '../../src/completion/zsh.ts';
import { commands } from '../../src/gen/commands.ts';
import { runHere } from '../run.ts';

/** What bash offers for words of which the last is being written. */
function offered(script: string, ...words: readonly string[]): readonly string[] {
  const quoted = ['volc-live', ...words].map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ');
  const program = `${script}\nCOMP_WORDS=(${quoted})\nCOMP_CWORD=${String(words.length)}\n_volc_live\nprintf '%s\\n' "\${COMPREPLY[@]}"\n`;
  const { stdout, stderr, status } = spawnSync('bash', ['--norc', '-s'], { input: program, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  return stdout.split('\n').filter((line) => line !== '');
}

describe('bash', () => {
  const script = bashScript(completedCommands());

  test.each<[string, readonly string[], readonly string[]]>([
    ['commands', ['re'], ['record', 'region', 'relay', 'relay-bandwidth', 'report']],
    ['every command', [''], [...commands.map(({ name }) => name), 'report', 'completion', 'help', '--help', '--version']],
    ['options', ['bandwidth', '--s'], ['--split-by']],
    ['values of an option', ['bandwidth', '--protocol', 'R'], ['RTMP', 'RTM']],
    ['values of an option of all commands', ['isp', '--format', ''], ['table', 'json', 'csv']],
    ['files, which bash finds itself', ['isp', '--output', 'x'], []],
    ['shells', ['completion', ''], ['bash', 'zsh', 'fish', '--help']],
    ['commands to get help for', ['help', 'dom'], ['domains']],
    ['no option of another command', ['isp', '--app'], []],
    ['nothing for what is no command', ['nothing', ''], []],
    ['words of the line are never run', ['bandwidth', '$(touch x)'], []],
    ['nor patterns', ['bandwidth', '*'], []],
  ])('%s', (_, words, want) => expect(offered(script, ...words)).toEqual(want));

  test('options of every command are those of its help', async () => {
    for (const { name } of commands) {
      const { out } = await runHere([name, '--help']);
      const [, options = ''] = /\nOptions:\n([^]*?)\n\n/.exec(out) ?? [];
      const told = [...options.matchAll(/^ {2}(?:-h, )?(--[a-z-]+)/gm)].map(([, option]) => option);
      expect([...offered(script, name, '--')].toSorted()).toEqual(told.toSorted());
    }
  });
});

test.each(['bash', 'zsh', 'fish'])('%s is printed', async (shell) => {
  const { code, out, error } = await runHere(['completion', shell]);
  expect([code, error]).toEqual([0, '']);
  for (const { name } of commands) expect(out).toContain(name);
});

describe('whatever a spec says', () => {
  const evil = `x'; touch pwned; $(id) \`id\` \\ " : \u001b[31m \u202e`;
  const hostile: readonly CompletedCommand[] = [{ name: 'usage', about: evil, words: [], options: [{ name: '--item', about: evil, takes: 'value', values: ['a'] }] }];

  test.each([['bash', bashScript], ['zsh', zshScript], ['fish', fishScript]] as const)('%s gets it as text', (shell, script) => {
    const text = script(hostile);
    // Outside single quotes nothing of it is left.
    const bare = shell === 'fish' ? text.replace(/'(?:\\.|[^'\\])*'/g, '') : text.replaceAll(`'\\''`, '').replace(/'[^']*'/g, '');
    expect(bare).not.toMatch(/touch|pwned|\bid\b/);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  test('only plain words are offered', () => {
    for (const { name, options, words } of completedCommands()) {
      for (const word of [name, ...words, ...options.flatMap(({ values }) => values)]) expect(word).toMatch(/^[A-Za-z0-9][A-Za-z0-9_.:+/-]*$/);
    }
  });
});
