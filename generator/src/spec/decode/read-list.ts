import type { Placed, RawNode } from '../yaml/raw-node.ts';
import { type Reader, reportType } from './reader.ts';

/** Reads a list, item by item; items that cannot be read are reported and left out. */
export function readList<T>(readItem: Reader<T>, atLeast: number = 0): Reader<readonly T[]> {
  return (node, name, log) => {
    if (node.kind !== 'list') return reportType(node, name, 'a list', log);
    if (node.items.length < atLeast) {
      log.report('SPEC_TOO_SHORT', node.origin, `"${name}" must have at least ${atLeast} ${plural(atLeast)}.`);
    }
    return node.items
      .map((item, index) => readItem(item, `${name}[${index}]`, log))
      .filter((item) => item !== undefined);
  };
}

function plural(count: number): string {
  return count === 1 ? 'item' : 'items';
}

/** One entry of a map whose keys are names of the spec's own. */
export interface RawNamed<T> {
  readonly name: Placed<string>;
  /** Undefined when it could not be read, which is reported; the name still counts as taken. */
  readonly value: T | undefined;
}

/** Reads a map from names to values. Keys are read like texts, so that they can be refused with their place. */
export function readNamed<T>(readKey: Reader<Placed<string>>, readValue: Reader<T>): Reader<readonly RawNamed<T>[]> {
  return (node, name, log) => {
    if (node.kind !== 'map') return reportType(node, name, 'a map', log);
    return node.entries.flatMap(({ key, keyOrigin, value }) => {
      const keyNode: RawNode = { kind: 'text', value: key, plain: false, origin: keyOrigin };
      const readName = readKey(keyNode, name, log);
      const read = readValue(value, key, log);
      return readName === undefined ? [] : [{ name: readName, value: read }];
    });
  };
}
