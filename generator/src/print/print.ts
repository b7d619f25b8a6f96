import type { Artifact } from '../emit/artifact.ts';
import { dataHeader } from './header.ts';
import { loadTsMorph } from './heavy.ts';
import { json } from './json.ts';
import { sourceStructure } from './source.ts';
import { pagePrinter } from './template.ts';

/** What is to be printed, and where it goes. */
export interface Unprinted {
  readonly path: string;
  readonly artifact: Artifact;
}

/** A whole file. */
export interface PrintedFile {
  readonly path: string;
  readonly text: string;
}

/** Prints files. ts-morph and Handlebars are loaded only where a file needs them. `shelf` is where compiled templates are kept. */
export function printFiles(files: readonly Unprinted[], shelf?: string): readonly PrintedFile[] {
  const printSource = files.some(({ artifact }) => artifact.kind === 'source') ? sourcePrinter() : unneeded;
  const printPage = files.some(({ artifact }) => artifact.kind === 'page') ? pagePrinter(shelf) : unneeded;
  const print = (artifact: Artifact): string => {
    switch (artifact.kind) {
      case 'source':
        return printSource(artifact);
      case 'page':
        return printPage(artifact);
      case 'data':
        return `${json({ [artifact.headerKey]: dataHeader(artifact.madeFrom), ...artifact.data }, artifact.layout)}\n`;
    }
  };
  return files.map(({ path, artifact }) => ({ path, text: print(artifact) }));
}

type SourcePrinter = (artifact: Extract<Artifact, { kind: 'source' }>) => string;

function sourcePrinter(): SourcePrinter {
  const { printStructure } = loadTsMorph();
  return (artifact) => printStructure(sourceStructure(artifact), { indentNumberOfSpaces: 2, useSingleQuote: true });
}

function unneeded(): never {
  throw new TypeError('No file of this kind was to be printed.');
}
