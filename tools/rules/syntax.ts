import ts from 'typescript';
import type { RepoFile } from './repo.ts';

const parsed = new WeakMap<RepoFile, ts.SourceFile>();

/** The syntax tree of a file, parsed once however many rules ask. */
export function syntaxOf(file: RepoFile): ts.SourceFile {
  let tree = parsed.get(file);
  if (tree === undefined) {
    tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
    parsed.set(file, tree);
  }
  return tree;
}

/** Every node of a file, from the outside in and from top to bottom. */
export function* nodesOf(file: RepoFile): Generator<ts.Node> {
  const waiting: ts.Node[] = [syntaxOf(file)];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node;
    const children: ts.Node[] = [];
    ts.forEachChild(node, (child) => {
      children.push(child);
    });
    waiting.push(...children.toReversed());
  }
}

/** Line of a node, from 1. */
export function lineOf(node: ts.Node): number {
  const file = node.getSourceFile();
  return file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
}

/** Line of an offset into a text, from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
