import type { DiagnosticList } from '../../diagnostics/diagnostic-list.ts';
import { shown } from '../../diagnostics/shown-text.ts';
import type { RawNode } from '../yaml/raw-node.ts';

/**
 * Reads one value. `name` is how messages call it, mostly its key. Returns undefined when it is not what was wanted,
 * which is then reported.
 */
export type Reader<T> = (node: RawNode, name: string, log: DiagnosticList) => T | undefined;

/** Reports a value of the wrong kind, unless it is already reported. */
export function reportType(node: RawNode, name: string, wanted: string, log: DiagnosticList): undefined {
  if (node.kind === 'broken') return undefined;
  const remedy = `Write ${wanted}.${hintFor(node, wanted)}`;
  log.report('SPEC_TYPE', node.origin, `"${name}" must be ${wanted}, but is ${kindOf(node)}.`, remedy);
  return undefined;
}

/** What a node is, as a message says it: `the text "no"`. */
function kindOf(node: RawNode): string {
  switch (node.kind) {
    case 'text':
      return `the text ${shown(node.value)}`;
    case 'number':
      return `the number ${node.written}`;
    case 'boolean':
      return String(node.value);
    case 'null':
      return 'empty';
    case 'list':
      return 'a list';
    case 'map':
      return 'a map';
    case 'broken':
      return 'unreadable';
  }
}

function hintFor(node: RawNode, wanted: string): string {
  if (node.kind === 'number' && wanted.includes('text')) return ' Put it in quotes.';
  if (node.kind === 'boolean' && wanted.includes('text')) return ' Put it in quotes.';
  if (
    node.kind === 'text' &&
    wanted.includes('number') &&
    node.value.trim() !== '' &&
    !Number.isNaN(Number(node.value))
  ) {
    return ' Remove the quotes.';
  }
  return '';
}
