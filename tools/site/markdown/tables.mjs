/** From so many columns on a table is shown row by row on a phone, each cell under its heading. */
const many = 4;

/** A text of more letters asks for room, and makes a table of three columns a wide one. */
const long = 24;

/**
 * Makes tables readable on a phone: a wide one says so, and each of its cells knows its heading. Long paths in code may break
 * behind a dot or a slash.
 *
 * @param {import('markdown-it').default} md
 */
export function tables(md) {
  md.core.ruler.push('wide_tables', ({ tokens }) => {
    tokens.forEach((token, at) => {
      if (token.type === 'table_open') label(token, tokens.slice(at, tokens.findIndex(({ type }, index) => index > at && type === 'table_close')));
    });
  });
  // VitePress writes the start of a table as a text of its own, without attributes.
  md.renderer.rules.table_open = (tokens, at, options, _env, self) => {
    tokens[at]?.attrSet('tabindex', '0');
    return self.renderToken(tokens, at, options);
  };
  const code = md.renderer.rules.code_inline;
  md.renderer.rules.code_inline = (...args) => (code?.(...args) ?? '').replace(/(?<=\]|[a-z])\.(?=[A-Z])|(?<=[\w-])\/(?=[\w.-])/g, '$&<wbr>');
}

/**
 * What a cell shows, without its formatting.
 *
 * @param {import('markdown-it').Token | undefined} cell
 */
function shownBy(cell) {
  return (cell?.children ?? []).map(({ content }) => content).join('');
}

/**
 * Whether a cell is one piece of code, which breaks where it may.
 *
 * @param {import('markdown-it').Token | undefined} cell
 */
function isCode(cell) {
  return cell?.children?.length === 1 && cell.children[0]?.type === 'code_inline';
}

/** Letters of Chinese take twice the room of others. */
function widthOf(/** @type {string} */ text) {
  return [...text].reduce((width, character) => width + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0);
}

/**
 * @param {import('markdown-it').Token} table
 * @param {readonly import('markdown-it').Token[]} tokens Of the table.
 */
function label(table, tokens) {
  const headings = tokens.flatMap(({ type }, at) => (type === 'th_open' ? [shownBy(tokens[at + 1])] : []));
  const texts = tokens.flatMap(({ type }, at) => (type === 'td_open' ? [shownBy(tokens[at + 1])] : []));
  if (headings.length < many && !(headings.length === many - 1 && texts.some((text) => widthOf(text) > 1.5 * long))) return;
  table.attrJoin('class', headings.slice(1).some((heading) => widthOf(heading) > 10) ? 'wide stacked' : 'wide');
  let column = 0;
  tokens.forEach((token, at) => {
    if (token.type === 'tr_open') column = 0;
    if (token.type !== 'td_open') return;
    token.attrSet('data-label', headings[column] ?? '');
    const text = shownBy(tokens[at + 1]);
    if (text === '') token.attrJoin('class', 'empty');
    if (widthOf(text) > long && !isCode(tokens[at + 1])) token.attrJoin('class', 'long');
    column++;
  });
}
