import type { Reader } from '../decode/reader.ts';
import { readNamed } from '../decode/read-list.ts';
import { readLine } from '../decode/read-prose.ts';
import type { RawTranslation } from '../raw/raw-specs.ts';

/** Reads `zh.yaml`: each text of the specs, word for word, with the same in Chinese. */
export const readTranslations: Reader<readonly RawTranslation[]> = (node, name, log) =>
  readNamed(readLine, readLine)(node, name, log)?.flatMap(({ name: text, value }) =>
    value === undefined ? [] : [{ text: text.value, translated: value.value, origin: text.origin }],
  );
