/**
 * The first line of a generated file. It has no date and no version, so that only a changed spec changes the file.
 *
 *     // @generated from specs/live/2023-01-01/shapes/Region.yaml by @volc-live/generator. Do not edit.
 */
export function sourceHeader(madeFrom: string): string {
  return `// ${sentence(madeFrom)}`;
}

/** The same for Markdown: `<!-- @generated from … -->`. */
export function pageHeader(madeFrom: string): string {
  return `<!-- ${sentence(madeFrom)} -->`;
}

/** The same for JSON, which has no comments, as a text of its own. */
export function dataHeader(madeFrom: string): string {
  return sentence(madeFrom);
}

const path = /^[A-Za-z0-9_.-]+(?:\/[A-Za-z0-9_.-]+)*$/;

function sentence(madeFrom: string): string {
  // Names of specs are checked when they are read; a path that could end the comment is a bug.
  if (!path.test(madeFrom) || madeFrom.includes('--')) throw new TypeError('A header names a plain path only.');
  return `@generated from ${madeFrom} by @volc-live/generator. Do not edit.`;
}
