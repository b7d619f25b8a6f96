import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';

import { NodeTypes, parse } from '@vue/compiler-dom';
import { createMarkdownRenderer } from 'vitepress';

import { attacks } from '../../../generator/test/print/hostile-text.ts';
import { markdownCell, markdownCode, markdownText } from '../../../generator/src/print/markdown.ts';
import { inert } from '../markdown/inert.mjs';
import { tables } from '../markdown/tables.mjs';

/** What VitePress and Vue read beyond Markdown. */
const more = [
  '::: danger x', ':::raw', '<<< @/../../package.json', '<<< ./x.ts{1}', '[[toc]]', ':tada:', ':smile: x', '{#id .c onclick=x}', 'x {.c}', '> [!WARNING]', '<script setup>import x from "x"</script>',
  '<style>*{display:none}</style>', '<template><b/></template>', '<Foo/>', '<a href="javascript:x">', '<p v-html="x">', '<code v-html="x">', '<code :is="x">', '<!--@include: ./x.md-->', '---', '$frontmatter', 'https://x.example', '@click',
  '<br onload=x>', '<a id="x" onclick="y"></a>', '&#123;&#123;x}}', '{{ constructor.constructor("x")() }}', '}}{{',
];

/** Elements that Markdown makes, and those that a page may bring. */
const elements = new Set([
  'p', 'h1', 'h2', 'h3', 'ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'code', 'pre', 'a', 'em', 'strong', 's', 'hr', 'br', 'blockquote', 'wbr', 'div', 'span', 'button', 'img',
]);

let md;
before(async () => {
  md = await createMarkdownRenderer(import.meta.dirname, { attrs: { disable: true }, config: (it) => (inert(it), tables(it)) });
});

/** What a template would run, or show that is more than text. */
function problemsIn(html) {
  const problems = [];
  const visit = (node) => {
    if (node.type === NodeTypes.INTERPOLATION) problems.push(`expression ${node.loc.source}`);
    if (node.type === NodeTypes.ELEMENT) {
      if (!elements.has(node.tag)) problems.push(`element ${node.tag}`);
      for (const prop of node.props) {
        if (prop.type === NodeTypes.DIRECTIVE && prop.name !== 'pre') problems.push(`directive ${prop.rawName ?? prop.name}`);
        if (/^on/i.test(prop.name)) problems.push(`attribute ${prop.name}`);
        if (/^(?:href|src)$/.test(prop.name) && /^\s*(?:javascript|data):/i.test(prop.value?.content ?? '')) problems.push(`address ${prop.value.content}`);
      }
      // What is in an element that Vue leaves alone is text.
      if (node.props.some((prop) => prop.name === 'pre')) return;
    }
    node.children?.forEach(visit);
  };
  visit(parse(html));
  return problems;
}

const all = [...attacks, ...more];

describe('a text of a spec is shown and never run', () => {
  for (const attack of all) {
    test(JSON.stringify(attack), async () => {
      const text = markdownText(attack);
      const page = `${text}\n\n# ${text}\n\n- ${text}\n\n| ${markdownCell(attack)} | ${markdownCode(attack)} | b | c |\n|---|---|---|---|\n| ${markdownCell(attack)} | ${markdownCode(attack)} | | |\n`;
      const env = { path: 'page.md', relativePath: 'page.md', cleanUrls: false };
      assert.deepEqual(problemsIn(await md.render(page, env)), []);
      assert.deepEqual(env.sfcBlocks?.scripts ?? [], []);
      assert.deepEqual(env.sfcBlocks?.styles ?? [], []);
    });
  }
});

describe('what a person, or a comment in the code, writes by mistake is not run either', () => {
  for (const attack of all) {
    test(JSON.stringify(attack), async () => {
      const env = { path: 'page.md', relativePath: 'page.md', cleanUrls: false };
      assert.deepEqual(problemsIn(await md.render(`x ${attack}\n\n${attack}\n`, env)), []);
      assert.deepEqual(env.sfcBlocks?.scripts ?? [], []);
    });
  }
});

test('braces are shown as they are written', async () => {
  assert.match(await md.render('a {{ b }} c', { path: 'page.md', relativePath: 'page.md' }), /a &#123;&#123; b &#125;&#125; c/);
});

test('a wide table knows its headings, and long paths may break', async () => {
  const html = await md.render('| A | B | C | D |\n|---|---|---|---|\n| `x[].Y` | | `a/b-c/d.ts` | d |\n', { path: 'page.md', relativePath: 'page.md' });
  assert.match(html, /<table class="wide" tabindex="0">/);
  assert.match(html, /<td data-label="A"><code>x\[\]\.<wbr>Y<\/code><\/td>\n<td data-label="B" class="empty">/);
  assert.match(html, /<code>a\/<wbr>b-c\/<wbr>d\.ts<\/code>/);
});
