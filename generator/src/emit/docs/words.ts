import type { Source, Type } from '../../model/model.ts';
import type { Language } from './language.ts';

/** A source that a page cites. */
export interface CitedSource {
  readonly id: string;
  readonly title: string;
  readonly url: string | undefined;
  readonly date: string | undefined;
}

/** Those of the sources that a page cites, in the order of the service. */
export function citedSources(all: readonly Source[], cited: readonly string[], { say }: Language): readonly CitedSource[] {
  const letters = new Set(cited);
  return all.filter(({ id }) => letters.has(id)).map(({ id, title, url, date }) => ({ id, title: say(title), url, date }));
}

/** What a page calls the type of an instant. */
export const instantWords = 'RFC 3339 string';

/** `string`, `Protocol[]`: what a reader looks for. */
export function typeWords(type: Type): string {
  switch (type.kind) {
    case 'text':
      return 'string';
    case 'number':
      return type.integer ? 'integer' : 'number';
    case 'enum':
      return type.scalar === 'text' ? 'string' : 'integer';
    case 'list':
      return `${typeWords(type.element)}[]`;
    case 'shape':
      return type.shape.name;
    case 'instant':
      return instantWords;
    case 'boolean':
    case 'object':
      return type.kind;
  }
}
