/** A doc comment that is not written yet: text for people, without any markup of a comment. */
export interface Doc {
  /** The first is the summary. */
  readonly blocks: readonly DocBlock[];
  readonly tags: readonly DocTag[];
}

/** A paragraph, or a list of items. */
export type DocBlock =
  | { readonly kind: 'paragraph'; readonly spans: DocText }
  | { readonly kind: 'list'; readonly items: readonly DocText[] };

/** Text with code and links in it. */
export type DocText = readonly DocSpan[];

export type DocSpan =
  | string
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly name: string };

export interface DocTag {
  readonly name: 'see' | 'defaultValue';
  readonly text: string;
}

/** A comment of paragraphs: `doc('Every ', link('Protocol'), '.')` has one. */
export function doc(...spans: DocText): Doc {
  return { blocks: [{ kind: 'paragraph', spans }], tags: [] };
}

/** A comment of blocks; absent ones are left out. */
export function docOf(blocks: readonly (DocBlock | undefined)[], tags: readonly (DocTag | undefined)[] = []): Doc {
  return {
    blocks: blocks.filter((block) => block !== undefined),
    tags: tags.filter((tag) => tag !== undefined),
  };
}

/** One paragraph. */
export function paragraph(...spans: DocText): DocBlock {
  return { kind: 'paragraph', spans };
}

/** A list; without items there is none. */
export function items(of: readonly DocText[]): DocBlock | undefined {
  return of.length === 0 ? undefined : { kind: 'list', items: of };
}

/** `` `300` `` */
export function code(value: string | number | boolean): DocSpan {
  return { kind: 'code', text: String(value) };
}

/** `{@link Protocol}` */
export function link(name: string): DocSpan {
  return { kind: 'link', name };
}
