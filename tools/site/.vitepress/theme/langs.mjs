// Stands for the theme's own file of this name: pages that exist in English only lead to the home of the other language
// instead of a twin that is not there.

import { useData } from 'vitepress';
import { computed } from 'vue';

const englishOnly = /^(?:(?:api|repository|cli|decisions)\/|releasing\.)/;

/** Where a language begins: `/`, `/zh/`. */
const homeOf = (key) => (key === 'root' ? '/' : `/${key}/`);

/** The languages of the site, with the address of the same page where there is one. */
export function useLangs({ correspondingLink = false } = {}) {
  const { site, localeIndex, page, hash } = useData();
  const currentLang = computed(() => ({ label: site.value.locales[localeIndex.value]?.label, link: homeOf(localeIndex.value) }));
  const localeLinks = computed(() =>
    Object.entries(site.value.locales)
      .filter(([key]) => key !== localeIndex.value)
      .map(([key, { label }]) => {
        const path = page.value.relativePath.slice(homeOf(localeIndex.value).length - 1);
        const hasTwin = correspondingLink && !page.value.isNotFound && !englishOnly.test(path);
        const place = path.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '.html');
        return { text: label, link: hasTwin ? homeOf(key) + place + hash.value : homeOf(key) };
      }),
  );
  return { localeLinks, currentLang };
}
