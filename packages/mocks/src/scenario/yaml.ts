import { type Document, isAlias, isCollection, isMap, isNode, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, visit } from 'yaml';

import type { Path } from './problem.ts';

/** Most levels of lists and fields. */
const DEEPEST = 16;

/** The value of a text, and where its parts are; or `line:column: mistake. Remedy.` of everything that is wrong. */
export type ReadYaml =
  | { readonly value: unknown; readonly lineOf: (path: Path) => string }
  | { readonly mistakes: readonly string[] };

/** Reads YAML 1.2 as plain data. */
export function readYaml(text: string): ReadYaml {
  const lines = new LineCounter();
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${String(Math.max(1, line))}:${String(Math.max(1, col))}`;
  };
  const deep = tooDeepAt(text);
  if (deep !== undefined) return { mistakes: [`${String(deep)}:1: this is too deep. Write at most ${String(DEEPEST)} levels.`] };
  const document = parseDocument(text, {
    lineCounter: lines,
    version: '1.2',
    schema: 'core',
    strict: true,
    uniqueKeys: true,
    stringKeys: true,
    merge: false,
    resolveKnownTags: false,
  });
  const wrong = [...document.errors, ...document.warnings];
  const mistakes = [
    ...wrong.map(({ pos, message }) => `${at(pos[0])}: ${(message.split('\n')[0] ?? '').replace(/ at line.*$/, '')}. Mend the YAML.`),
    ...moreThanData(document, at),
  ];
  if (mistakes.length > 0) return { mistakes };
  return {
    value: document.toJS({ maxAliasCount: 0 }) as unknown,
    lineOf: (path) => at(offsetOf(document.contents, path)),
  };
}

/** Line in which lists and fields are too deep to be parsed without fear; brackets in texts count, which is no harm. */
function tooDeepAt(text: string): number | undefined {
  let flow = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const dashes = /^(?:[ ]*- )*/.exec(line)?.[0].length ?? 0;
    const indent = /^ */.exec(line.slice(dashes))?.[0].length ?? 0;
    for (const character of line) {
      if (character === '[' || character === '{') flow += 1;
      else if (character === ']' || character === '}') flow = Math.max(0, flow - 1);
      if (flow > DEEPEST) return index + 1;
    }
    if (dashes + indent > DEEPEST * 8) return index + 1;
  }
  return undefined;
}

function moreThanData(document: Document.Parsed, at: (offset: number) => string): readonly string[] {
  const mistakes: string[] = [];
  visit(document, (_, node, parents) => {
    if (!isNode(node)) return;
    const where = at(node.range?.[0] ?? 0);
    if (isAlias(node)) mistakes.push(`${where}: an alias is not allowed here. Write the value again.`);
    if ('anchor' in node && node.anchor !== undefined) mistakes.push(`${where}: an anchor is not allowed here. Take it away.`);
    if (node.tag !== undefined) mistakes.push(`${where}: a tag is not allowed here. Take it away.`);
    if (isCollection(node) && parents.length > DEEPEST * 2) {
      mistakes.push(`${where}: this is too deep. Write at most ${String(DEEPEST)} levels.`);
    }
  });
  return mistakes;
}

/** Offset of the value at a path; of its name where it has one; of what holds it where it is not there. */
function offsetOf(root: Node | null, path: Path): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (pair === undefined) break;
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      if (isNode(node)) offset = node.range?.[0] ?? offset;
    }
  }
  return offset;
}
