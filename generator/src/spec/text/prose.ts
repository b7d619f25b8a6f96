/** Longest text for people. */
const maxLength = 2_000;

/** What a text for people may not hold, each with the name that a message gives it. */
const refused: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/@ts-/i, 'a compiler directive ("@ts-")'],
  [/source(?:mapping)?url\s*=/i, 'a source map comment'],
  [/(?:^|[\s{*])@[A-Za-z]/u, 'a doc tag ("@" before a word)'],
  [/<[A-Za-z/!?]/, 'markup ("<" before a word)'],
  [/\]\(/, 'a Markdown link'],
  [/\b(?:eslint|oxlint|biome|prettier|istanbul|c8|v8)[- ](?:disable|enable|ignore)/i, 'a directive of a tool'],
];

/** What is wrong with a text for people, as the end of a sentence; undefined when nothing is. */
export function problemOfProse(text: string): string | undefined {
  if (text.trim() === '') return 'is empty';
  if (text.length > maxLength) return `is longer than ${maxLength} characters`;
  for (const [pattern, name] of refused) {
    if (pattern.test(text)) return `holds ${name}`;
  }
  return undefined;
}

/** Its paragraphs, which a blank line divides; spaces and line breaks inside a paragraph become one space. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\n[ \t\r]*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}
