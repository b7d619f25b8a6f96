/** From so many columns on a table is shown row by row on a phone, each cell under its heading. */
const wide = 4;

/**
 * Makes tables readable on a phone: a wide one says so, and each of its cells knows its heading. Long paths in code may break
 * behind a dot.
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
  md.renderer.rules.code_inline = (...args) => (code?.(...args) ?? '').replace(/(?<=\]|[a-z])\.(?=[A-Z])/g, '.<wbr>');
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
  const headings = tokens.flatMap(({ type }, at) => (type === 'th_open' ? [(tokens[at + 1]?.children ?? []).map(({ content }) => content).join('')] : []));
  if (headings.length < wide) return;
  table.attrJoin('class', 'wide');
  let column = 0;
  tokens.forEach((token, at) => {
    if (token.type === 'tr_open') column = 0;
    if (token.type !== 'td_open') return;
    token.attrSet('data-label', headings[column] ?? '');
    const text = tokens[at + 1]?.content ?? '';
    if (text === '') token.attrJoin('class', 'empty');
    if (widthOf(text) > 24 && !/^`[^`]*`$/.test(text)) token.attrJoin('class', 'long');
    column++;
  });
}
