import type { Docs } from '../model.ts';
import type { RawShape } from '../../spec/raw/raw-specs.ts';

/** Text for people from its paragraphs; empty where there are none. */
export function docsOf(paragraphs: readonly string[]): Docs {
  const [summary = '', ...details] = paragraphs;
  return { summary, details };
}

/** Text of a thing with a summary and perhaps a description. */
export function docsWithSummary(thing: Pick<RawShape, 'summary' | 'description'>): Docs {
  return { summary: thing.summary, details: thing.description?.value ?? [] };
}
