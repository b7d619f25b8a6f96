/**
 * Colours of lines and bars, as variables of the style sheet; the last is for all that is left over. They keep apart
 * for people who see red and green alike, and from white and near-black pages.
 */
export const colours: readonly string[] = ['var(--c0)', 'var(--c1)', 'var(--c2)', 'var(--c3)', 'var(--c4)', 'var(--c5)', 'var(--rest)'];

/** Dashes of lines, so that colour is not needed to tell the first ones apart. */
export const dashes: readonly string[] = ['none', '5 2', '2 2', '8 2 2 2', '1 3', '12 3', 'none'];
