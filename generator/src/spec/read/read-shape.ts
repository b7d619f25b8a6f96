import type { DiagnosticList } from '../../diagnostics/diagnostic-list.ts';
import { openMap } from '../decode/map-reader.ts';
import { readList } from '../decode/read-list.ts';
import { readParagraphs, readSentence } from '../decode/read-prose.ts';
import type { RawShape } from '../raw/raw-specs.ts';
import type { RawNode } from '../yaml/raw-node.ts';
import { readDispute } from './read-dispute.ts';
import { readFileName } from './read-file-name.ts';
import { readRule } from './read-rule.ts';
import { readSchema } from './read-schema.ts';

/** Reads `shapes/<name>.yaml`. */
export function readShape(node: RawNode, name: string, log: DiagnosticList): RawShape | undefined {
  const keys = ['shape', 'summary', 'description', 'schema', 'rules', 'disputes'] as const;
  const map = openMap(node, 'The shape', keys, log);
  if (map === undefined) return undefined;
  const shape = map.required('shape', readFileName(name));
  return {
    origin: shape?.origin ?? node.origin,
    name,
    summary: map.required('summary', readSentence)?.value ?? '',
    description: map.optional('description', readParagraphs),
    schema: map.required('schema', readSchema('./')),
    rules: map.optional('rules', readList(readRule)) ?? [],
    disputes: map.optional('disputes', readList(readDispute)) ?? [],
  };
}
