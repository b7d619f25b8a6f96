import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { defineConfig } from 'vitepress';

import { inert } from '../markdown/inert.mjs';
import { tables } from '../markdown/tables.mjs';
import { words } from '../search/words.mjs';
import { chinese, english } from './menus.mjs';

const pages = join(import.meta.dirname, '../.pages');

/** Names of the actions, in name order; each has a page. */
const actions = existsSync(join(pages, 'actions'))
  ? readdirSync(join(pages, 'actions')).filter((file) => /^[A-Z].*\.md$/.test(file)).map((file) => file.slice(0, -'.md'.length)).toSorted()
  : [];

/** The records of decisions, in order, by their headings. */
const decisions = existsSync(join(pages, 'decisions'))
  ? readdirSync(join(pages, 'decisions')).filter((file) => /^\d.*\.md$/.test(file)).toSorted().map((file) => ({
      text: /^# (.*)$/m.exec(readFileSync(join(pages, 'decisions', file), 'utf8'))?.[1] ?? file,
      link: `/decisions/${file.slice(0, -'.md'.length)}`,
    }))
  : [];

export default defineConfig({
  srcDir: '.pages',
  outDir: 'dist',
  cacheDir: '.cache',
  title: 'volc-live',
  // Addresses end with .html, so that any server, and a folder that is opened as it is, can show the site.
  cleanUrls: false,
  // Dead links are an error: check/check-site.mjs says more about them, anchors included.
  ignoreDeadLinks: true,
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: '/icon.svg' }]],
  markdown: {
    config: (md) => {
      inert(md);
      tables(md);
    },
    // Texts of specs are no attributes.
    attrs: { disable: true },
    theme: { light: 'github-light', dark: 'github-dark' },
    languageAlias: { mjs: 'js', page: 'md' },
  },
  vite: {
    build: { chunkSizeWarningLimit: 2_000 },
    resolve: { alias: [{ find: /^\.{1,2}\/composables\/langs$/, replacement: join(import.meta.dirname, 'theme/langs.mjs') }] },
  },
  locales: {
    root: { label: 'English', lang: 'en', ...english({ actions, decisions }) },
    zh: { label: '简体中文', lang: 'zh-CN', ...chinese({ actions }) },
  },
  themeConfig: {
    logo: '/icon.svg',
    externalLinkIcon: true,
    search: {
      provider: 'local',
      options: {
        // Chinese has no blanks between words, and names of actions are words run together.
        miniSearch: { options: { tokenize: words } },
        detailedView: true,
        locales: {
          zh: {
            translations: {
              button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
              modal: {
                displayDetails: '显示详情',
                resetButtonTitle: '清除',
                backButtonTitle: '关闭',
                noResultsText: '没有找到',
                footer: {
                  selectText: '打开', selectKeyAriaLabel: '回车', navigateText: '切换', navigateUpKeyAriaLabel: '向上', navigateDownKeyAriaLabel: '向下',
                  closeText: '关闭', closeKeyAriaLabel: 'Esc',
                },
              },
            },
          },
        },
      },
    },
  },
});
