import { shown } from '../../diagnostics/shown-text.ts';
import type { Reader } from '../decode/reader.ts';
import { readTextOf } from '../decode/read-scalar.ts';
import { identifier } from '../text/text-kinds.ts';
import type { Placed } from '../yaml/raw-node.ts';

/** Reads the name of an action or a shape, which must be that of its file. */
export function readFileName(fileName: string): Reader<Placed<string>> {
  return (node, name, log) => {
    const text = readTextOf(identifier)(node, name, log);
    if (text !== undefined && text.value !== fileName) {
      const remedy = `Write ${fileName}, or rename the file.`;
      log.report(
        'SPEC_FOLDER',
        text.origin,
        `The ${name} is ${shown(text.value)}, but its file says otherwise.`,
        remedy,
      );
    }
    return text;
  };
}
