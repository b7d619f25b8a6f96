/**
 * The words of a text, as the search finds them: those of Latin letters as they are and cut where a capital letter begins a
 * new one (`DescribeLiveISPData` has `Live` and `ISP` too), those of Chinese in pairs of characters. The function travels to
 * the browser as text, so it uses nothing from outside itself.
 *
 * @param {string} text
 * @returns {string[]}
 */
export function words(text) {
  return (text.match(/[\p{Script=Han}]+|[^\p{Script=Han}\s\p{P}\p{S}]+/gu) ?? []).flatMap((run) => {
    if (/\p{Script=Han}/u.test(run)) {
      const characters = [...run];
      return characters.length < 2 ? characters : characters.slice(1).map((character, at) => `${characters[at]}${character}`);
    }
    const parts = run.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\d+/gu) ?? [];
    return parts.length > 1 ? [run, ...parts] : [run];
  });
}
