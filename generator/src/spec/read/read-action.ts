import type { DiagnosticList } from '../../diagnostics/diagnostic-list.ts';
import { openMap } from '../decode/map-reader.ts';
import type { Reader } from '../decode/reader.ts';
import { readList } from '../decode/read-list.ts';
import { readLine, readParagraphs, readSentence } from '../decode/read-prose.ts';
import { readBoolean, readInteger, readTextOf, readWord } from '../decode/read-scalar.ts';
import type { RawAction, RawDelay } from '../raw/raw-specs.ts';
import { httpsUrl, pageId, slug, sourceLetter } from '../text/text-kinds.ts';
import type { Placed, RawNode } from '../yaml/raw-node.ts';
import { readDispute } from './read-dispute.ts';
import { readExample } from './read-example.ts';
import { readFileName } from './read-file-name.ts';
import { readRule } from './read-rule.ts';
import { readSchema } from './read-schema.ts';

const keys = [
  'action',
  'method',
  'changes',
  'command',
  'summary',
  'description',
  'notes',
  'page',
  'quota',
  'delay',
  'unitBase',
  'disputes',
  'request',
  'rules',
  'response',
  'examples',
] as const;

const readSources = readList(readTextOf(sourceLetter), 1);

/** Reads `actions/<name>.yaml`. */
export function readAction(node: RawNode, name: string, log: DiagnosticList): RawAction | undefined {
  const map = openMap(node, 'The action', keys, log);
  if (map === undefined) return undefined;
  const action = map.required('action', readFileName(name));
  return {
    origin: action?.origin ?? node.origin,
    name,
    method: map.required('method', readWord(['GET', 'POST']))?.value ?? 'POST',
    changes: map.optional('changes', readBoolean)?.value ?? false,
    command: map.optional('command', readTextOf(slug))?.value,
    summary: map.required('summary', readSentence)?.value ?? '',
    description: map.optional('description', readParagraphs),
    notes: map.optional('notes', readList(readSentence)) ?? [],
    page: map.required('page', readPage) ?? { id: '', url: '', seen: [] },
    quota: map.required('quota', readQuota) ?? { perSecond: 1, sources: [] },
    delay: map.optional('delay', readDelay),
    unitBase: map.optional('unitBase', readUnitBase),
    disputes: map.optional('disputes', readList(readDispute)) ?? [],
    request: map.required('request', readSchema('../shapes/')),
    rules: map.optional('rules', readList(readRule)) ?? [],
    response: map.required('response', readSchema('../shapes/')),
    examples: map.required('examples', readList(readExample, 1)) ?? [],
  };
}

const readPage: Reader<RawAction['page']> = (node, _name, log) => {
  const map = openMap(node, 'The page', ['id', 'url', 'seen'], log);
  return (
    map && {
      id: map.required('id', readTextOf(pageId))?.value ?? '',
      url: map.required('url', readTextOf(httpsUrl))?.value ?? '',
      seen: map.required('seen', readList(readLine, 1)) ?? [],
    }
  );
};

const readQuota: Reader<RawAction['quota']> = (node, _name, log) => {
  const map = openMap(node, 'The quota', ['perSecond', 'sources'], log);
  return (
    map && {
      perSecond: map.required('perSecond', readInteger(1, 1_000_000))?.value ?? 1,
      sources: map.required('sources', readSources) ?? [],
    }
  );
};

const readDelay: Reader<RawDelay> = (node, _name, log) => {
  const map = openMap(node, 'The delay', ['text', 'seconds', 'sources'], log);
  return (
    map && {
      text: map.required('text', readLine)?.value ?? '',
      seconds: map.required('seconds', readInteger(0, 31_622_400))?.value ?? 0,
      sources: map.required('sources', readSources) ?? [],
    }
  );
};

const readUnitBase: Reader<Placed<1000 | 1024>> = (node, name, log) => {
  const number = readInteger(1000, 1024)(node, name, log);
  if (number === undefined) return undefined;
  const { value, origin } = number;
  if (value === 1000 || value === 1024) return { value, origin };
  log.report('SPEC_BAD_NUMBER', origin, `"${name}" is ${value}.`, 'Write 1000 or 1024.');
  return undefined;
};
