import { visibleText } from '../shown/visible-text.ts';

/** Text that is HTML already; what {@link html} answers, and plots. */
export class Html {
  readonly #text: string;

  /** Takes `text` as it is. */
  constructor(text: string) {
    this.#text = text;
  }

  /** The HTML. */
  toString(): string {
    return this.#text;
  }
}

/** What may stand in a hole of {@link html}; `undefined` leaves it empty. */
export type Piece = string | number | undefined | Html | readonly Piece[];

/**
 * HTML of a template. Whatever is put into it is text, and is escaped for elements and for quoted attributes; what would
 * be invisible or reorder text is spelled out.
 *
 *     html`<td title="${name}">${name}</td>`
 */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return new Html(strings.map((text, index) => (index === 0 ? '' : textOf(pieces[index - 1])) + text).join(''));
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function textOf(piece: Piece): string {
  if (piece === undefined) return '';
  if (piece instanceof Html) return piece.toString();
  if (typeof piece === 'string' || typeof piece === 'number') {
    return visibleText(String(piece)).replace(/[&<>"']/g, (character) => entities[character]!);
  }
  return piece.map(textOf).join('');
}
