/** Sections of the changelog, in their order. */
export const kinds = ['Breaking', 'New', 'Changed', 'Fixed', 'Documentation'] as const;

/** What a change is to somebody who upgrades. */
export type Kind = (typeof kinds)[number];

/** How far a changeset raises the version. */
export type Level = 'major' | 'minor' | 'patch';

/** One item of the changelog. */
export interface Entry {
  readonly kind: Kind;
  /** Action of the API, or packages, that it is about; undefined when it is about all. */
  readonly subject: string | undefined;
  /** Markdown; lines after the first belong to the same item. */
  readonly lines: readonly string[];
}
