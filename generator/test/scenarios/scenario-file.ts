import { readFileSync } from 'node:fs';

/** One scenario: specs, and excerpts of what they make. */
export interface Scenario {
  readonly specs: readonly Block[];
  readonly excerpts: readonly Block[];
}

/** A fenced block: its language, the words behind that, and its text. */
export interface Block {
  readonly language: string;
  readonly words: readonly string[];
  readonly text: string;
}

/** Three backticks, or four around text that has three. */
const fence = /^(`{3,4})(\w+) (.+)\n([^]*?)^\1$/gm;

/** Reads a scenario: `yaml` blocks are specs, all others are excerpts. */
export function readScenario(path: string): Scenario {
  const blocks = [...readFileSync(path, 'utf8').matchAll(fence)].map(
    ([, , language = '', words = '', text = '']): Block => ({ language, words: words.split(' '), text }),
  );
  return { specs: blocks.filter(({ language }) => language === 'yaml'), excerpts: blocks.filter(({ language }) => language !== 'yaml') };
}

/** The text of a scenario with the excerpts replaced, in order. */
export function withExcerpts(text: string, excerpts: readonly string[]): string {
  let at = 0;
  return text.replace(fence, (block, ticks: string, language: string, words: string) => {
    if (language === 'yaml') return block;
    const excerpt = excerpts[at] ?? '';
    at += 1;
    return `${ticks}${language} ${words}\n${excerpt}${ticks}`;
  });
}
