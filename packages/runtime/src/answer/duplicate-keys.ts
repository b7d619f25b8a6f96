import { type JsonFault, maxDepth, tooDeep } from './json-check.ts';

const quote = 0x22;
const comma = 0x2c;
const openList = 0x5b;
const backslash = 0x5c;
const closeList = 0x5d;
const openObject = 0x7b;
const closeObject = 0x7d;

/** Objects with more keys than this get a set of them; below it, comparing with each is quicker. */
const fewKeys = 16;

/** The level whose path says enough of something that is too deep. */
const fieldOfResult = 2;

/** Something that only the text of an answer shows. */
export interface TextFault extends JsonFault {
  readonly kind: 'duplicate-key' | 'depth';
}

/** An object or a list that is open. One for each level, used again for the next of that level. */
interface Level {
  isList: boolean;
  /** Items before the current one. */
  index: number;
  /** The current key. */
  key: string;
  /** Different keys so far; only the first `count` are of this object. */
  readonly keys: string[];
  count: number;
  /** The same as a set, once there are many. */
  seen: Set<string> | undefined;
}

/**
 * Finds keys that stand twice in an object, which `JSON.parse` does not tell of. Reads the text once, and keeps no more
 * of it than the keys of what is open.
 *
 * @param text - what `JSON.parse` took
 * @param most - so many are told at most
 * @returns a fault for each, with its path from the outermost object; also for what is nested too deeply, as the value
 *   of a key that stands again can be, of which no trace is left in what was parsed
 */
export function findDuplicateKeys(text: string, most: number): readonly TextFault[] {
  const faults: TextFault[] = [];
  const levels: Level[] = [];
  let depth = 0;
  let level = levelAt(levels, depth);
  let keyComes = false;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case quote: {
        const start = at + 1;
        at = endOfText(text, start);
        if (!keyComes) break;
        keyComes = false;
        level.key = unescaped(text.slice(start, at));
        if (isNew(level)) break;
        if (faults.push({ kind: 'duplicate-key', what: 'stands twice', path: pathOf(levels, depth) }) === most) return faults;
        break;
      }
      case comma:
        level.index++;
        keyComes = !level.isList;
        break;
      case openObject:
      case openList:
        if (depth === maxDepth) return [...faults, { kind: 'depth', what: tooDeep, path: pathOf(levels, fieldOfResult) }];
        level = levelAt(levels, ++depth);
        level.isList = text.charCodeAt(at) === openList;
        keyComes = !level.isList;
        break;
      case closeObject:
      case closeList:
        depth = Math.max(0, depth - 1);
        level = levels[depth] ?? level;
        keyComes = false;
    }
  }
  return faults;
}

/** Where the text that begins at `start` ends: the next quote that is not escaped. */
function endOfText(text: string, start: number): number {
  for (let end = text.indexOf('"', start); end !== -1; end = text.indexOf('"', end + 1)) {
    let from = end;
    while (text.charCodeAt(from - 1) === backslash) from--;
    if ((end - from) % 2 === 0) return end;
  }
  return text.length;
}

/** The level of that depth, for the next object or list; 0 is the text itself. */
function levelAt(levels: Level[], depth: number): Level {
  const level = (levels[depth] ??= { isList: true, index: 0, key: '', keys: [], count: 0, seen: undefined });
  level.index = 0;
  level.count = 0;
  level.seen = undefined;
  return level;
}

/** Whether the current key of an object is none of those before; it is one of them from now on. */
function isNew(level: Level): boolean {
  const { keys, count, key } = level;
  if (count > fewKeys) level.seen ??= new Set(keys.slice(0, count));
  if (level.seen?.has(key) ?? comesBefore(key, keys, count)) return false;
  keys[level.count++] = key;
  level.seen?.add(key);
  return true;
}

function comesBefore(key: string, keys: readonly string[], count: number): boolean {
  for (let index = 0; index < count; index++) if (keys[index] === key) return true;
  return false;
}

/** What a key says, which may be written with escapes. */
function unescaped(written: string): string {
  return written.includes('\\') ? (JSON.parse(`"${written}"`) as string) : written;
}

function pathOf(levels: readonly Level[], depth: number): string {
  let path = '';
  for (const { isList, index, key } of levels.slice(1, depth + 1)) path += isList ? `[${String(index)}]` : `.${key}`;
  return path;
}
