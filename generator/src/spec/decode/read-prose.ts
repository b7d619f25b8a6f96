import { paragraphsOf, problemOfProse } from '../text/prose.ts';
import type { Placed } from '../yaml/raw-node.ts';
import type { Reader } from './reader.ts';
import { readText } from './read-scalar.ts';

/** Reads a text for people as its paragraphs; there is at least one. */
export const readParagraphs: Reader<Placed<readonly string[]>> = (node, name, log) => {
  const text = readText(node, name, log);
  if (text === undefined) return undefined;
  const problem = problemOfProse(text.value);
  if (problem !== undefined) {
    log.report('SPEC_BAD_TEXT', text.origin, `"${name}" ${problem}.`);
    return undefined;
  }
  return { value: paragraphsOf(text.value), origin: text.origin };
};

/** Reads a text for people that is one paragraph. */
export const readLine: Reader<Placed<string>> = (node, name, log) => {
  const paragraphs = readParagraphs(node, name, log);
  if (paragraphs === undefined) return undefined;
  const [first = '', ...others] = paragraphs.value;
  if (others.length > 0) {
    log.report('SPEC_BAD_TEXT', paragraphs.origin, `"${name}" has more than one paragraph.`, 'Write one paragraph.');
    return undefined;
  }
  return { value: first, origin: paragraphs.origin };
};

/** Reads a sentence, which ends with a full stop. */
export const readSentence: Reader<Placed<string>> = (node, name, log) => {
  const line = readLine(node, name, log);
  if (line !== undefined && !line.value.endsWith('.')) {
    log.report('SPEC_NO_FULL_STOP', line.origin, `"${name}" does not end with a full stop.`);
  }
  return line;
};
