import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Document } from '../../../src/emit/openapi/document.ts';

/** Keys of ours inside schemas. */
const ours = ['x-volc-absent', 'x-volc-unit', 'x-volc-join', 'x-volc-measure', 'x-volc-sources', 'x-volc-rules', 'x-volc-answer'];

/** Keys of the document around them. */
const around = ['x-volc-disputes', 'openapi', 'info', 'servers', 'tags', 'security', 'paths', 'components'];

/** Answers whether a value fits a schema of the document, by its JSON pointer: `/components/schemas/Region`. */
export type Fits = (pointer: string, value: unknown) => boolean;

/**
 * Compiles schemas of a document as strictly as Ajv can. Only types may be left out: what a rule says about a field
 * stands apart from the type of the field.
 */
export function schemasOf(document: Document): Fits {
  const ajv = new Ajv2020({ strict: true, strictRequired: true, strictTypes: false, allErrors: true, logger: loud });
  addFormats.default(ajv);
  ajv.addVocabulary([...ours, ...around]);
  ajv.addSchema(document, 'document');
  return (pointer, value) => {
    const fits = ajv.getSchema(`document#${pointer}`);
    if (fits === undefined) throw new TypeError(`The document has no ${pointer}.`);
    return fits(value) === true;
  };
}

/** What Ajv has to remark is wrong with the document. */
const loud = { log: raise, warn: raise, error: raise };

function raise(...remarks: readonly unknown[]): never {
  throw new TypeError(remarks.join(' '));
}
