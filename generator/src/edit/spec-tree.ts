import { dirname, join } from 'node:path/posix';
import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import type { SpecFile } from '../spec/read-spec-files.ts';
import { SpecText, valueOf } from './spec-text.ts';

/** A schema in a file. */
export interface SchemaPlace {
  readonly file: string;
  readonly text: SpecText;
  readonly schema: YAMLMap;
}

/** The spec files of one service, each to be edited in place. */
export class SpecTree {
  readonly #texts: ReadonlyMap<string, SpecText>;

  constructor(files: readonly SpecFile[]) {
    this.#texts = new Map(files.map(({ path, text }) => [path, new SpecText(text)]));
  }

  /** Every file that was edited, as it reads now. */
  get edited(): readonly SpecFile[] {
    return [...this.#texts].flatMap(([path, text]) => (text.isEdited ? [{ path, text: text.toString() }] : []));
  }

  /** The schema of the request or response of an action. */
  sideOf(file: string, side: 'request' | 'response'): SchemaPlace | undefined {
    const text = this.#texts.get(file);
    const schema = valueOf(text?.root, side);
    return text !== undefined && isMap(schema) ? { file, text, schema } : undefined;
  }

  /** The schema at a path below another: `UserRegionList[].Area`. References are followed to the files they name. */
  find(from: SchemaPlace, path: string): SchemaPlace | undefined {
    const steps = path.replaceAll('[]', '.[]').split('.').filter((step) => step !== '');
    let place: SchemaPlace | undefined = from;
    for (const step of steps) {
      if (place === undefined) return undefined;
      place = step === '[]' ? this.#itemsOf(this.resolve(place)) : this.#fieldOf(this.resolve(place), step);
    }
    return place;
  }

  /** The schema itself, or the one that it refers to. */
  resolve(place: SchemaPlace): SchemaPlace {
    const target = this.#shapeOf(place, valueOf(place.schema, '$ref'));
    return target === undefined ? place : this.resolve(target);
  }

  #fieldOf(place: SchemaPlace, name: string): SchemaPlace | undefined {
    const schema = valueOf(valueOf(place.schema, 'properties'), name);
    if (isMap(schema)) return { ...place, schema };
    const parts = valueOf(place.schema, 'allOf');
    if (!isSeq(parts)) return undefined;
    for (const part of parts.items) {
      const shape = this.#shapeOf(place, valueOf(part, '$ref'));
      const found = shape === undefined ? undefined : this.#fieldOf(shape, name);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #itemsOf(place: SchemaPlace): SchemaPlace | undefined {
    const schema = valueOf(place.schema, 'items');
    return isMap(schema) ? { ...place, schema } : undefined;
  }

  #shapeOf({ file }: SchemaPlace, reference: unknown): SchemaPlace | undefined {
    if (!isScalar(reference) || typeof reference.value !== 'string') return undefined;
    const path = join(dirname(file), reference.value);
    const text = this.#texts.get(path);
    const schema = valueOf(text?.root, 'schema');
    return text !== undefined && isMap(schema) ? { file: path, text, schema } : undefined;
  }
}
