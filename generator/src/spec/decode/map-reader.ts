import type { DiagnosticList } from '../../diagnostics/diagnostic-list.ts';
import { didYouMean, nearestName } from '../../diagnostics/nearest-name.ts';
import type { Origin } from '../../diagnostics/origin.ts';
import { shown } from '../../diagnostics/shown-text.ts';
import type { RawEntry, RawMap, RawNode } from '../yaml/raw-node.ts';
import { type Reader, reportType } from './reader.ts';

/** A map whose keys are known: the one place where a key that nobody knows is refused. */
export class MapReader<K extends string> {
  readonly origin: Origin;
  /** Whether it has a key that is not known, which is reported. */
  readonly hasUnknownKey: boolean;
  readonly #name: string;
  readonly #entries: ReadonlyMap<string, RawEntry>;
  /** Known keys that unknown ones were probably meant to be. */
  readonly #misspelt: ReadonlySet<string | undefined>;
  readonly #log: DiagnosticList;

  constructor(name: string, map: RawMap, keys: readonly K[], log: DiagnosticList) {
    this.origin = map.origin;
    this.#name = name;
    this.#entries = new Map(map.entries.map((entry) => [entry.key, entry]));
    this.#log = log;
    const unknown = map.entries.filter(({ key }) => !keys.some((known) => known === key));
    for (const { key, keyOrigin } of unknown) {
      const remedy = didYouMean(key, keys) || `Remove it; ${name} may have ${keys.join(', ')}.`;
      log.report('SPEC_UNKNOWN_KEY', keyOrigin, `${name} has the key ${shown(key)}, which is not known.`, remedy);
    }
    this.hasUnknownKey = unknown.length > 0;
    this.#misspelt = new Set(unknown.map(({ key }) => nearestName(key, keys)));
  }

  /** The value of a key that must be there. A key that is only misspelt is not reported again. */
  required<T>(key: K, read: Reader<T>): T | undefined {
    const entry = this.#entries.get(key);
    if (entry !== undefined) return read(entry.value, key, this.#log);
    if (this.#misspelt.has(key)) return undefined;
    this.#log.report('SPEC_MISSING_KEY', this.origin, `${this.#name} has no "${key}".`, `Add "${key}".`);
    return undefined;
  }

  /** The value of a key that may be left out. */
  optional<T>(key: K, read: Reader<T>): T | undefined {
    const entry = this.#entries.get(key);
    return entry === undefined ? undefined : read(entry.value, key, this.#log);
  }

  /** Where a key stands; undefined when it is not there. */
  placeOf(key: K): Origin | undefined {
    return this.#entries.get(key)?.keyOrigin;
  }
}

/** Opens a map. `what` is how messages call it: `The action`. Keys other than `keys` are reported. */
export function openMap<K extends string>(
  node: RawNode,
  what: string,
  keys: readonly K[],
  log: DiagnosticList,
): MapReader<K> | undefined {
  return node.kind === 'map' ? new MapReader(what, node, keys, log) : reportType(node, what, 'a map', log);
}
