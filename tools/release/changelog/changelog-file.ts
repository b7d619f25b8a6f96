/** What stands above the versions. */
export const changelogHead = `# Changelog

All packages share one version. A change of the API stands under the name of its action; what is about single packages, under theirs.
`;

const versionHeading = /^## (\S+)/gm;

/**
 * Puts the section of a version on top. A release takes the place of its prereleases, whose sections say the same.
 *
 * @param text The changelog until now; empty when there is none.
 */
export function withSection(text: string, version: string, section: string): string {
  const kept = sectionsOf(text).filter(([known]) => known !== version && !isPrereleaseOf(known, version));
  return [changelogHead, section, ...kept.map(([, old]) => old)].map((part) => `${part.trimEnd()}\n`).join('\n');
}

/** The section of one version, without its heading; undefined when there is none. */
export function sectionOf(text: string, version: string): string | undefined {
  const [, section] = sectionsOf(text).find(([known]) => known === version) ?? [];
  return section?.slice(section.indexOf('\n') + 1).trim();
}

function sectionsOf(text: string): readonly (readonly [version: string, section: string])[] {
  const headings = [...text.matchAll(versionHeading)];
  return headings.map(({ 1: version = '', index }, place) => [version, text.slice(index, headings[place + 1]?.index)]);
}

function isPrereleaseOf(version: string, release: string): boolean {
  return !release.includes('-') && version.startsWith(`${release}-`);
}
