import type { DocSpan, DocText } from '../emit/code/doc.ts';
import { withoutUnseen } from './literal.ts';

/**
 * Text for a line of Markdown: nothing in it formats, links, embeds, or is read by the tools that render pages. Code
 * in backticks stays code, for summaries of specs name things that way.
 */
export function markdownText(text: string): string {
  return oneLine(text)
    .split(/(`[^`]+`)/)
    .map((part, at) => (at % 2 === 1 ? markdownCode(part.slice(1, -1)) : escapeProse(part)))
    .join('')
    .replace(/^([-+>#]|\d+[.)])/, (start) => `\\${start}`);
}

/** The same for a table cell, which a bar would end: bars are escaped in text, and spelled out in code. */
export const markdownCell: (text: string) => string = markdownText;

/** Code in a line, or in a cell, where not even code may hold a bar. */
export function markdownCode(text: string): string {
  const line = oneLine(text);
  if (line.includes('|')) return `<code>${line.replace(/[^A-Za-z0-9 ]/gu, (character) => `&#${character.codePointAt(0)};`)}</code>`;
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 || line.trim() === '' ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** Text with code in it, as the comments of fields have it. */
export function markdownSpans(spans: DocText): string {
  return spans.map(spanText).join('').trim();
}

function spanText(span: DocSpan): string {
  if (typeof span === 'string') return spaced(span, markdownText(span));
  return span.kind === 'code' ? markdownCode(span.text) : markdownCode(span.name);
}

/** Spans are joined, so the spaces around them count. */
function spaced(original: string, escaped: string): string {
  const start = /^\s/.test(original) ? ' ' : '';
  const end = /\s$/.test(original) && original.trim() !== '' ? ' ' : '';
  return `${start}${escaped}${end}`;
}

/** An address for a link; anything but https is left out. */
export function markdownUrl(url: string): string {
  return /^https:\/\/[A-Za-z0-9.-]+(?:\/[A-Za-z0-9._~!$&'*+,;=:@%/?#-]*)?$/.test(url) ? url : '#';
}

function escapeProse(text: string): string {
  return text
    .replace(/[\\`*[\]<>|~&]/g, (character) => `\\${character}`)
    .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
    .replace(/\{\{/g, '&#123;&#123;');
}

function oneLine(text: string): string {
  return withoutUnseen(text.replace(/\s+/g, ' ')).trim();
}
