import { isMap, isPair, isScalar, isSeq, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';

/** A part of a text and what takes its place. */
interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The text of a spec, to be edited in place: what is not touched keeps its bytes, comments and order included. Places
 * are nodes of the text as it was; `toString` gives the text with every edit made.
 */
export class SpecText {
  readonly root: YAMLMap;
  readonly #text: string;
  readonly #splices: Splice[] = [];

  /** `text` must have been loaded as a spec without an error. */
  constructor(text: string) {
    this.#text = text;
    const { contents } = parseDocument(text, { version: '1.2', schema: 'core', prettyErrors: false });
    if (!isMap(contents)) throw new Error('A spec that loaded is a map.');
    this.root = contents;
  }

  /** Whether anything was edited. */
  get isEdited(): boolean {
    return this.#splices.length > 0;
  }

  toString(): string {
    const ordered = this.#splices.toSorted((a, b) => b.from - a.from);
    return ordered.reduce((text, { from, to, text: anew }) => text.slice(0, from) + anew + text.slice(to), this.#text);
  }

  /** Puts another text in the place of a node. */
  replace(node: YAMLMap | YAMLSeq, text: string): void {
    if (node.range) this.#splices.push({ from: node.range[0], to: node.range[1], text });
  }

  /** Gives a key of a map a plain value; a key that is new comes before `sources`, or last. */
  setScalar(map: YAMLMap, key: string, value: string): void {
    const there = valueOf(map, key);
    if (isScalar(there) && there.range) {
      const [from, to] = there.range;
      this.#splices.push({ from, to, text: value });
    } else {
      this.#addPair(map, `${key}: ${value}`, 'sources');
    }
  }

  /** Adds a key with a value of its own lines, which begin without indentation. */
  addBlock(map: YAMLMap, lines: readonly string[]): void {
    this.#addPair(map, lines.join('\n'), undefined);
  }

  /** Adds an item at the end of a list. */
  addItem(list: YAMLSeq, text: string): void {
    const last = rangeOf(list.items.at(-1));
    if (list.flow === true) {
      const end = (list.range?.[1] ?? 0) - 1;
      const [from] = last === undefined ? [end] : [last[1]];
      this.#splices.push({ from, to: from, text: last === undefined ? text : `, ${text}` });
    } else if (last !== undefined) {
      const at = this.#endOfLine(last[1]);
      const dash = this.#text.lastIndexOf('- ', last[0]);
      this.#splices.push({ from: at, to: at, text: `\n${this.#indentOf(dash)}- ${text}` });
    }
  }

  /** Takes an item out of a list on one line. */
  removeItem(map: YAMLMap, key: string, item: string): void {
    const list = valueOf(map, key);
    if (!isSeq(list) || list.flow !== true) return;
    const left = list.items.filter((node) => !(isScalar(node) && node.value === item));
    const words = left.map((node) => (isScalar(node) ? String(node.value) : ''));
    this.replace(list, `[${words.join(', ')}]`);
  }

  #addPair(map: YAMLMap, text: string, before: string | undefined): void {
    const pairs = map.items as readonly Pair[];
    const next = pairs.find((pair) => keyOf(pair) === before);
    const last = pairs.at(-1);
    if (map.flow === true) {
      const at = next === undefined ? (rangeOf(last)?.[1] ?? (map.range?.[0] ?? 0) + 1) : (rangeOf(next)?.[0] ?? 0);
      const padded = next !== undefined ? `${text}, ` : last === undefined ? ` ${text} ` : `, ${text}`;
      this.#splices.push({ from: at, to: at, text: padded });
      return;
    }
    const first = rangeOf(pairs[0]);
    if (first === undefined) return;
    const indent = this.#indentOf(first[0]);
    const lines = text.replaceAll('\n', `\n${indent}`);
    if (next === undefined) {
      const at = this.#endOfLine(rangeOf(last)?.[1] ?? 0);
      this.#splices.push({ from: at, to: at, text: `\n${indent}${lines}` });
    } else {
      const at = rangeOf(next)?.[0] ?? 0;
      this.#splices.push({ from: at, to: at, text: `${lines}\n${indent}` });
    }
  }

  /** The end of the line that the last character before an offset stands on. */
  #endOfLine(offset: number): number {
    let at = offset;
    while (at > 0 && /\s/.test(this.#text[at - 1] ?? '')) at -= 1;
    const end = this.#text.indexOf('\n', at);
    return end === -1 ? this.#text.length : end;
  }

  /** As many spaces as stand before an offset on its line. */
  #indentOf(offset: number): string {
    return ' '.repeat(offset - (this.#text.lastIndexOf('\n', offset - 1) + 1));
  }
}

/** The value of a key of a map. */
export function valueOf(map: unknown, key: string): unknown {
  return isMap(map) ? map.items.find((pair) => keyOf(pair) === key)?.value : undefined;
}

function keyOf({ key }: Pair): unknown {
  return isScalar(key) ? key.value : undefined;
}

/** Where a node, or a key with its value, begins and ends. */
function rangeOf(node: unknown): readonly [from: number, to: number] | undefined {
  if (isPair(node)) {
    const from = rangeOf(node.key)?.[0];
    const to = rangeOf(node.value)?.[1] ?? rangeOf(node.key)?.[1];
    return from === undefined || to === undefined ? undefined : [from, to];
  }
  const range = isMap(node) || isSeq(node) || isScalar(node) ? node.range : undefined;
  return range ? [range[0], range[1]] : undefined;
}
