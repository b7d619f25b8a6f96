/**
 * Makes pages inert: what stands on them is shown and never run. VitePress compiles a page as a Vue template and reads more
 * than Markdown; texts that come from specs, or from a comment in the code, must not reach either.
 *
 * @param {import('markdown-it').default} md
 */
export function inert(md) {
  // Smileys, files that are read in, tables of contents, boxes: nothing that a sentence could begin by chance.
  md.disable(['html_block', 'emoji', 'snippet', 'toc', 'github-alerts', 'container_tip', 'container_info', 'container_warning', 'container_danger', 'container_details', 'container_raw', 'container_code-group'], true);
  md.core.ruler.disable(['github-alerts'], true);
  const text = md.renderer.rules.text;
  md.renderer.rules.text = (...args) => withoutBraces(text?.(...args) ?? md.utils.escapeHtml(args[0][args[1]]?.content ?? ''));
  const code = md.renderer.rules.code_inline;
  md.renderer.rules.code_inline = (...args) => withoutBraces(code?.(...args) ?? '');
  md.renderer.rules.html_inline = (tokens, at) => allowed(tokens[at]?.content ?? '', md);
}

/** Tags that the generator writes: code with a bar in it, which a table could not hold otherwise. The theme adds what cannot be seen. */
const tags = /^<\/?(?:code|br)\s*\/?>$/;

/**
 * @param {string} html
 * @param {import('markdown-it').default} md
 */
function allowed(html, md) {
  if (tags.test(html) || html === '&ZeroWidthSpace;') return html;
  // The API reference marks places with anchors around nothing.
  if (html.startsWith('<!--') || html === '</a>') return '';
  return /^<a id="[\w-]+">$/.test(html) ? `${html}</a>` : withoutBraces(md.utils.escapeHtml(html));
}

/**
 * Braces that Vue would read as an expression, spelled so that it shows them.
 *
 * @param {string} html
 */
function withoutBraces(html) {
  return html.replaceAll('{{', '&#123;&#123;').replaceAll('}}', '&#125;&#125;');
}
