import type { Doc, DocBlock, DocSpan, DocText } from '../emit/code/doc.ts';
import { withoutUnseen } from './literal.ts';

/** Columns of a comment line, indentation included. */
const width = 100;

/**
 * Writes a doc comment at an indentation, wrapped at 100 columns.
 *
 *     /** Domains to ask about. *\/
 */
export function docComment(comment: Doc, indent: number): string {
  const lines = docLines(comment, width - indent - 3);
  const [only, ...more] = lines;
  if (only !== undefined && more.length === 0 && indent + only.length + 7 <= width) return `/** ${only} */`;
  const margin = ' '.repeat(indent);
  return ['/**', ...lines.map((line) => `${margin} *${line === '' ? '' : ` ${line}`}`), `${margin} */`].join('\n');
}

function docLines(comment: Doc, room: number): string[] {
  const lines: string[] = [];
  for (const block of comment.blocks) {
    if (lines.length > 0) lines.push('');
    lines.push(...blockLines(block, room));
  }
  if (comment.tags.length > 0 && lines.length > 0) lines.push('');
  for (const tag of comment.tags) lines.push(`@${tag.name} ${words([tag.text]).join(' ')}`);
  return lines;
}

function blockLines(block: DocBlock, room: number): string[] {
  switch (block.kind) {
    case 'paragraph':
      return wrap(words(block.spans), room, '');
    case 'list':
      return block.items.flatMap((item) => wrap(words(item), room, '- '));
  }
}

/** Text as words that are not broken: code and links keep their spaces. */
function words(text: DocText): string[] {
  const spaced = inert(text.map(spanText).join('')).trim();
  // Spec text may bring code of its own in backticks, which stays on one line as well.
  return spaced.match(/(?:`[^`]*`|\{@link [^}]*\}|[^\s`]|`)+/g)?.map(atSign) ?? [];
}

/** A word in front of which tools would see a tag: `@ts-ignore` becomes `\@ts-ignore`. */
function atSign(word: string): string {
  return word.replace(/^([/*]*)@/, '$1\\@');
}

function spanText(span: DocSpan): string {
  if (typeof span === 'string') return span;
  switch (span.kind) {
    case 'code':
      return codeSpan(span.text);
    case 'link':
      return `{@link ${span.name}}`;
  }
}

function codeSpan(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

/** Text that cannot end the comment, look like a comment of a tool, or hide anything. */
function inert(text: string): string {
  return withoutUnseen(text.replace(/\s+/g, ' ')).replace(/\*\//g, '*\\/').replace(/\/\/(?=[#@])/g, '/\\/');
}

function wrap(all: readonly string[], room: number, bullet: string): string[] {
  const lines: string[] = [];
  let line = bullet;
  let fresh = true;
  for (const word of all) {
    if (!fresh && line.length + 1 + word.length > room) {
      lines.push(line);
      line = ' '.repeat(bullet.length);
      fresh = true;
    }
    line += fresh ? word : ` ${word}`;
    fresh = false;
  }
  return [...lines, line];
}
