/**
 * The part of a generated file that a scenario pins: the declaration of a name with its comment, the section of a page
 * under a heading, or the whole file where nothing is named.
 */
export function excerptOf(text: string, language: string, name: string): string {
  if (name === '') return text;
  const parts = language === 'md' ? sections(text) : declarations(text);
  const found = parts.find((part) => (language === 'md' ? heading(part) === name : nameOf(part) === name));
  if (found === undefined) throw new Error(`There is no ${name}. There is: ${parts.map((part) => (language === 'md' ? heading(part) : nameOf(part))).join(', ')}.`);
  return `${found.trim()}\n`;
}

/** Declarations stand apart by a blank line and start in the first column. */
function declarations(text: string): readonly string[] {
  return text.split(/\n\n(?=\S)(?!\})/);
}

function nameOf(declaration: string): string {
  const line = declaration.replace(/^\/\*\*[^]*?\*\/\n/, '');
  return /^(?:export )?(?:interface|type|const|function|class) (\w+)/.exec(line)?.[1] ?? '';
}

function sections(page: string): readonly string[] {
  return page.split(/\n(?=#+ )/);
}

function heading(section: string): string {
  return /^#+ (.*)$/m.exec(section)?.[1] ?? '';
}
