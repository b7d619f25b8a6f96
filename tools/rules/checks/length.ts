import { isCode, isGenerated } from '../repo.ts';
import type { Rule } from '../rule.ts';

/** Most lines a file by hand may have. */
export const longest = 300;

/** Files stay short enough to be read in one go. */
export const length: Rule = {
  id: 'length',
  about: `no file by hand over ${longest} lines`,
  check: (repo) =>
    repo.files.flatMap((file) => {
      const lines = countLines(file.text);
      if (lines <= longest || isGenerated(file) || !(isCode(file) || file.path.endsWith('.hbs'))) return [];
      return [
        {
          file: file.path,
          line: longest + 1,
          message: `${lines} lines; a file by hand has at most ${longest}.`,
          remedy: 'Split it by noun.',
        },
      ];
    }),
};

/** Lines of a text; a last line break ends a line and begins none. */
export function countLines(text: string): number {
  if (text === '') return 0;
  const breaks = text.split('\n').length - 1;
  return text.endsWith('\n') ? breaks : breaks + 1;
}
